import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from "node:http";
import { isIP } from "node:net";
import { TLSSocket } from "node:tls";
import type { Exchange } from "../warc/write-warc.ts";
import { bare } from "./admission.ts";
import { type Body, bodyOf } from "./body.ts";
import { checkedAddress, type Header, type Means, opened } from "./connection.ts";
import { certificateProblem, connectionProblem } from "./connection-problem.ts";
import { Refusal, refusedAddress } from "./pinned-lookup.ts";
import type { Problem } from "./problem.ts";
import { limitTimes } from "./time-limits.ts";
import { hostOf } from "./web-address.ts";

/** A response, and whether its body came whole. */
export interface Answer {
  url: URL;
  status: number;
  headers: IncomingHttpHeaders;
  exchange: Exchange;
  /** Why the body in the exchange is only a part. */
  problem?: Problem;
}

/**
 * One GET request on a connection of its own, without proxy, cookies or redirects. Never throws: what keeps a response
 * from beginning is a problem; what cuts its body short is a problem beside the part that came.
 *
 * @param most bytes to take of the body when it is the page, as sent
 */
export async function request(url: URL, headers: Header[], most: number, means: Means): Promise<Answer | Problem> {
  const literal = bare(url.hostname);
  if (isIP(literal) && !means.admits(url.hostname, literal)) return refusedAddress(url, literal);
  const sent: Header[] = [["Host", url.host], ...headers, ["Connection", "close"]];
  const outgoing = opened(url, sent, means);
  let stopped: Problem | undefined;
  const stop = (problem: Problem) => {
    stopped ??= problem;
    outgoing.destroy();
  };
  const unlimited = limitTimes(outgoing, url.protocol === "https:", means.limits, (doing, seconds) =>
    stop({ code: "timeout", message: `${hostOf(url)} took more than ${seconds} seconds ${doing}; try again later` }),
  );
  const connected = checkedAddress(outgoing, url, means.admits, stop);
  try {
    const response = await headOf(outgoing);
    const { statusCode: status = 0, headers } = response;
    const limit = isPage(status) ? most : Math.min(most, means.limits.asideBytes);
    const { bytes: body, cut } = await bodyOf(response, limit);
    const at = new Date(means.now()).toISOString();
    const problem = stopped ?? cutProblem(cut, url, limit);
    return {
      url,
      status,
      headers,
      exchange: exchangeOf({ url, at, sent, response, body, address: connected() }),
      ...(problem && { problem }),
    };
  } catch (error) {
    return stopped ?? problemOf(error as Error, outgoing, url);
  } finally {
    unlimited();
    outgoing.destroy();
  }
}

function headOf(outgoing: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    outgoing.once("response", resolve);
    outgoing.on("error", reject);
    outgoing.once("close", () => reject(Object.assign(new Error("closed"), { code: "ECONNRESET" })));
    outgoing.end();
  });
}

/** Whether the body is what was asked for, and no word beside it: 200, and 203 from a proxy on the way. */
export function isPage(status: number): boolean {
  return status === 200 || status === 203;
}

interface Received {
  url: URL;
  at: string;
  sent: Header[];
  response: IncomingMessage;
  body: Uint8Array;
  address: string | undefined;
}

function exchangeOf({ url, at, sent, response, body, address }: Received): Exchange {
  const { statusCode: status = 0, statusMessage: statusText = "", rawHeaders } = response;
  const headers = rawHeaders.flatMap((name, i): Header[] => (i % 2 ? [] : [[name, rawHeaders[i + 1] ?? ""]]));
  return {
    url: url.href,
    at,
    ...(address && { address }),
    request: { method: "GET", path: url.pathname + url.search, headers: sent },
    response: { status, statusText, headers, body },
  };
}

/** What is said of a page with more bytes than are read. */
export function tooLarge(url: URL, most: number): Problem {
  const size = `${Math.floor(most / 1e6)} MB`;
  return {
    code: "too-large",
    message: `the page at ${hostOf(url)} has more than ${size}; save the article alone and read the file`,
  };
}

function cutProblem(cut: Body["cut"], url: URL, most: number): Problem | undefined {
  if (cut === undefined) return undefined;
  if (cut === "long") return tooLarge(url, most);
  return { code: "broken-response", message: `${hostOf(url)} broke off in the middle of the page; try again later` };
}

function problemOf(error: Error, outgoing: ClientRequest, url: URL): Problem {
  if (error instanceof Refusal) return error.problem;
  const { socket } = outgoing;
  const distrust = socket instanceof TLSSocket ? socket.authorizationError : undefined;
  return distrust ? certificateProblem(error.message, hostOf(url)) : connectionProblem(error, hostOf(url));
}
