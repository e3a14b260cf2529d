import { createRequire } from "node:module";

const { version } = createRequire(import.meta.url)("../../../package.json") as { version: string };

/** The name under which robots.txt speaks to Situ (RFC 9309, 2.2.1). */
export const PRODUCT = "Situ";

/**
 * How Situ names itself to a server (RFC 9110, 10.1.5): product, version, and whom to turn to.
 *
 * @param contact an address of whoever runs this desk: a page or an e-mail address
 */
export function userAgent(contact?: string): string {
  const plain = contact?.replace(/[^\x20-\x7e]|[()\\]/g, "").trim();
  return `${PRODUCT}/${version} (keeps a record of open reports${plain ? `; contact: ${plain}` : ""})`;
}
