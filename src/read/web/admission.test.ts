import { describe, expect, it } from "vitest";
import { admissionOf, bare } from "./admission.ts";

describe("which hosts may be asked", () => {
  it("admits any name that leads to a public address, and none that leads elsewhere", () => {
    const admits = admissionOf([]);
    expect(admits("site.example", "8.8.8.8")).toBe(true);
    expect(admits("site.example", "10.0.0.1")).toBe(false);
    expect(admits("localhost", "127.0.0.1")).toBe(false);
  });

  it("admits a host that is allowed by name, wherever it leads, and no other name for the same address", () => {
    const admits = admissionOf(["Archive.Internal.", "новости.example"]);
    expect(admits("archive.internal", "10.0.0.1")).toBe(true);
    expect(admits("xn--b1amnebsh.example", "10.0.0.1")).toBe(true);
    expect(admits("evil.example", "10.0.0.1")).toBe(false);
    expect(admits("sub.archive.internal", "10.0.0.1")).toBe(false);
  });

  it("admits an address that is allowed, in any way of writing it, and not its neighbour", () => {
    const admits = admissionOf(["10.0.0.1", "[FD00:0::1]"]);
    expect(admits("10.0.0.1", "10.0.0.1")).toBe(true);
    expect(admits("router.example", "10.0.0.1")).toBe(true);
    expect(admits("router.example", "10.0.0.2")).toBe(false);
    expect(admits("[fd00::1]", bare("[fd00::1]"))).toBe(true);
    expect(admits("[fd00::2]", "fd00::2")).toBe(false);
  });

  it("admits nothing that is no address", () => {
    expect(admissionOf(["10.0.0.1"])("site.example", "nonsense")).toBe(false);
  });
});
