import type { FetchCode } from "./fetched.ts";
import type { Problem } from "./problem.ts";

/** What errors of name look-up, connection, TLS and HTTP parsing mean, by the beginning of their code. */
const MEANINGS: [beginning: string, code: FetchCode, says: (host: string) => string][] = [
  ["ENOTFOUND", "unknown-host", (host) => `there is no host named ${host}; check the address`],
  ["ENODATA", "unknown-host", (host) => `the host ${host} has no address; check the address`],
  ["EAI_", "no-connection", (host) => `the name ${host} cannot be looked up; check your connection and try again`],
  ["ETIMEDOUT", "timeout", (host) => `${host} does not answer; try again later`],
  ["EPROTO", "no-connection", withoutTls],
  ["ERR_SSL", "no-connection", withoutTls],
  ["HPE_HEADER_OVERFLOW", "too-large", (host) => `the headers that ${host} sends are too long; tell the site's owner`],
  ["HPE_", "broken-response", (host) => `what ${host} sends is no proper HTTP; check the address, or try again later`],
  ["ECONNRESET", "no-connection", (host) => `${host} closed the connection without an answer; try again later`],
];

/** What it means that a request ended in an error before a response began. */
export function connectionProblem(error: NodeJS.ErrnoException, host: string): Problem {
  const errorCode = error.code ?? error.name;
  const known = MEANINGS.find(([beginning]) => errorCode.startsWith(beginning));
  if (known) return { code: known[1], message: known[2](host) };
  return { code: "no-connection", message: `${host} cannot be reached (${errorCode}); try again later` };
}

/**
 * A certificate that is expired, for another name, or signed by nobody known.
 *
 * @param reason what TLS says, details after a colon
 */
export function certificateProblem(reason: string, host: string): Problem {
  const message = `the certificate of ${host} cannot be trusted (${reason.split(":", 1)[0]}); look at the page in a browser, and save it if you trust it`;
  return { code: "certificate", message };
}

function withoutTls(host: string): string {
  return `no secure connection with ${host} came about; try the address with http://`;
}
