import { BlockList, isIP } from "node:net";

/**
 * Networks that are not the public internet: the IANA special-purpose registry (RFC 6890 and what it took in since),
 * multicast, and the platform address of one cloud, which lies outside of those.
 */
const NOT_PUBLIC_IPV4: [network: string, prefix: number][] = [
  ["0.0.0.0", 8], // this network
  ["10.0.0.0", 8], // private
  ["100.64.0.0", 10], // shared by carriers; one cloud's metadata
  ["127.0.0.0", 8], // loopback
  ["168.63.129.16", 32], // a cloud's platform
  ["169.254.0.0", 16], // link-local; clouds' metadata
  ["172.16.0.0", 12], // private
  ["192.0.0.0", 24], // protocol assignments; one cloud's metadata
  ["192.0.2.0", 24], // documentation
  ["192.88.99.0", 24], // relays of 6to4
  ["192.168.0.0", 16], // private
  ["198.18.0.0", 15], // benchmarking
  ["198.51.100.0", 24], // documentation
  ["203.0.113.0", 24], // documentation
  ["224.0.0.0", 4], // multicast
  ["240.0.0.0", 4], // reserved, broadcast
];

/** Of IPv6 only global unicast is public, and IPv4 as written in it: mapped (RFC 4291) or behind NAT64 (RFC 6052). */
const IPV4_WITHIN_IPV6 = ["::ffff:", "64:ff9b::"];
const GLOBAL_UNICAST = "2000::";
const NOT_PUBLIC_IPV6: [network: string, prefix: number][] = [
  ["2001::", 23], // protocol assignments: Teredo, benchmarking, ORCHID
  ["2001:db8::", 32], // documentation
  ["2002::", 16], // 6to4, which can lead to any IPv4 address
  ["3fff::", 20], // documentation
];

const notPublic = new BlockList();
const routedIpv6 = new BlockList();
for (const [network, prefix] of NOT_PUBLIC_IPV4) notPublic.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of NOT_PUBLIC_IPV6) notPublic.addSubnet(network, prefix, "ipv6");
routedIpv6.addSubnet(GLOBAL_UNICAST, 3, "ipv6");
for (const before of IPV4_WITHIN_IPV6) {
  routedIpv6.addSubnet(`${before}0.0.0.0`, 96, "ipv6");
  for (const [network, prefix] of NOT_PUBLIC_IPV4) notPublic.addSubnet(before + network, 96 + prefix, "ipv6");
}

/** Whether an IP address lies on the public internet; false for what is no IP address, and for one with a zone. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !notPublic.check(address, "ipv4");
  if (family === 6) return routedIpv6.check(address, "ipv6") && !notPublic.check(address, "ipv6");
  return false;
}
