import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPublicAddress } from "./public-address.ts";

const NOT_PUBLIC = [
  "0.0.0.0",
  "10.255.255.255",
  "100.64.0.1",
  "100.100.100.200",
  "127.0.0.1",
  "127.255.255.254",
  "168.63.129.16",
  "169.254.169.254",
  "172.16.0.1",
  "172.31.255.255",
  "192.0.0.192",
  "192.0.2.1",
  "192.88.99.1",
  "192.168.0.1",
  "198.18.0.1",
  "198.19.255.255",
  "198.51.100.7",
  "203.0.113.7",
  "224.0.0.1",
  "239.255.255.255",
  "240.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "::7f00:1", // IPv4-compatible, given up long ago
  "::ffff:10.0.0.1",
  "::ffff:7f00:1",
  "64:ff9b::169.254.169.254",
  "64:ff9b:1::1",
  "100::1",
  "2001::1", // Teredo
  "2001:2::1",
  "2001:db8::1",
  "2002:7f00:1::", // 6to4
  "3fff::1",
  "5f00::1",
  "fc00::1",
  "fd00:ec2::254",
  "fe80::1",
  "fe80::1%eth0",
  "fec0::1",
  "ff02::1",
  "4000::1",
  "a name",
  "",
];

const PUBLIC = [
  "1.1.1.1",
  "9.255.255.255",
  "11.0.0.0",
  "100.63.255.255",
  "100.128.0.0",
  "126.255.255.255",
  "128.0.0.0",
  "169.253.255.255",
  "172.15.255.255",
  "172.32.0.0",
  "192.0.1.0",
  "192.169.0.0",
  "198.20.0.0",
  "223.255.255.255",
  "2606:4700:4700::1111",
  "2a00:1450::1",
  "::ffff:8.8.8.8",
  "64:ff9b::8.8.8.8",
];

const PREFIXES = ["::ffff:", "64:ff9b::"];

describe("the public internet", () => {
  it.each(NOT_PUBLIC)("does not include %j", (address) => expect(isPublicAddress(address)).toBe(false));

  it.each(PUBLIC)("includes %j", (address) => expect(isPublicAddress(address)).toBe(true));

  it("includes an IPv4 address written in IPv6 exactly when it includes the address itself", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.ipV4(), fc.constantFrom(...NOT_PUBLIC.slice(0, 22))),
        fc.constantFrom(...PREFIXES),
        (address, prefix) => {
          expect(isPublicAddress(prefix + address)).toBe(isPublicAddress(address));
        },
      ),
    );
  });

  it("includes no IPv6 address outside of global unicast and of IPv4 as written in it", () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        const first = Number.parseInt(new URL(`http://[${address}]`).hostname.slice(1).split(":")[0] || "0", 16);
        const isOther = first >>> 13 !== 1 && first !== 0 && first !== 0x64;
        if (isOther) expect(isPublicAddress(address)).toBe(false);
      }),
    );
  });
});
