import { isIP, type LookupFunction } from "node:net";
import type { Problem } from "./problem.ts";
import { hostOf } from "./web-address.ts";

/** Gives the IP addresses of a host name. */
export type Resolve = (host: string) => Promise<string[]>;

/** That a host may not be asked: an error, since a look-up can end a request only by one. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** What is said of a host that has an address outside the public internet. */
export function refusedAddress(url: URL, address: string): Problem {
  const host = hostOf(url);
  const where = host === address ? host : `${host} (${address})`;
  const message = `${where} is not on the public internet, and only public pages are read; if it is yours, name it in SITU_ALLOW`;
  return { code: "refused-address", message };
}

/**
 * A look-up for one connection: the addresses that were checked are those that are connected to, whatever the name
 * server says a moment later. A host is refused when any of its addresses is.
 */
export function pinnedLookup(url: URL, resolve: Resolve, admits: (address: string) => boolean): LookupFunction {
  return (host, options, callback) => {
    admitted(host).then(
      (addresses) => {
        const found = addresses.map((address) => ({ address, family: isIP(address) }));
        if (options.all) callback(null, found);
        else callback(null, found[0]?.address ?? "", found[0]?.family);
      },
      (error) => callback(error, []),
    );
  };

  async function admitted(host: string): Promise<string[]> {
    const addresses = await resolve(host);
    if (addresses.length === 0) throw Object.assign(new Error(`no address for ${host}`), { code: "ENODATA" });
    const refused = addresses.find((address) => !admits(address));
    if (refused !== undefined) throw new Refusal(refusedAddress(url, refused));
    return addresses;
  }
}
