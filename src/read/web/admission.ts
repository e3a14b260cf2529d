import { BlockList, isIP } from "node:net";
import { isPublicAddress } from "./public-address.ts";

/** Whether a host may be asked at an IP address that it has. The host is as `URL.hostname` writes it. */
export type Admission = (host: string, address: string) => boolean;

/**
 * Admits public addresses, and of the others only those that a person allowed.
 *
 * @param allowed host names, each with whatever address it has, and IP addresses, whatever name leads there
 */
export function admissionOf(allowed: string[]): Admission {
  const hosts = new Set<string>();
  const addresses = new BlockList();
  for (const entry of allowed.map(bare)) {
    if (isIP(entry)) addresses.addAddress(entry, familyOf(entry));
    else hosts.add(asUrlWrites(entry));
  }
  return (host, address) =>
    isPublicAddress(address) || hosts.has(host) || (isIP(address) > 0 && addresses.check(address, familyOf(address)));
}

/** An IP address without the brackets that it has in a URL. */
export function bare(host: string): string {
  return host.replace(/^\[(.*)\]$/, "$1");
}

function familyOf(address: string): "ipv4" | "ipv6" {
  return isIP(address) === 6 ? "ipv6" : "ipv4";
}

function asUrlWrites(host: string): string {
  try {
    return new URL(`http://${host}`).hostname.replace(/\.$/, "");
  } catch {
    return host;
  }
}
