import { decompress } from "./decompress.ts";
import type { Limits } from "./limits.ts";
import { isProblem, type Problem } from "./problem.ts";
import { followRedirects } from "./redirects.ts";
import type { Answer } from "./request.ts";
import { statusProblem } from "./status.ts";
import { hostOf } from "./web-address.ts";

/** A robots.txt: its text, empty where all is allowed, or why nothing is for now. */
export type Rules = string | Problem;

/** Redirects of a robots.txt that are followed (RFC 9309, 2.3.1.2). */
const REDIRECTS = 5;

/**
 * Reads a site's robots.txt as RFC 9309, 2.3.1, has it: where there is none (4xx, redirects without end) all is
 * allowed; where it cannot be read (5xx, no connection, broken off) nothing is for now. 429 counts among the latter,
 * since it says that there are too many requests already. Of a long one the beginning counts.
 */
export async function readRobots(
  origin: string,
  ask: (url: URL) => Promise<Answer | Problem>,
  limits: Limits,
  now: number,
): Promise<Rules> {
  const trail = await followRedirects(new URL("/robots.txt", origin), REDIRECTS, ask);
  if (isProblem(trail)) return trail.code === "redirects" ? "" : trail;
  const { last } = trail;
  if (last.status >= 200 && last.status < 300) return textOf(last, limits);
  if (last.status >= 400 && last.status < 500 && last.status !== 429) return "";
  const happened = `${hostOf(last.url)} does not give its robots.txt (HTTP ${last.status}), without which no page is read`;
  return { ...statusProblem(last, now), message: `${happened}; try again later` };
}

async function textOf({ url, headers, exchange, problem }: Answer, limits: Limits): Promise<Rules> {
  if (problem && problem.code !== "too-large") return problem;
  const bytes = await decompress(exchange.response.body, headers["content-encoding"], limits.decompressedBytes);
  if (typeof bytes === "string")
    return { code: "broken-response", message: `the robots.txt of ${hostOf(url)} is damaged; try again later` };
  const text = new TextDecoder().decode(bytes.subarray(0, limits.robotsBytes));
  const isWhole = !problem && bytes.length <= limits.robotsBytes;
  return isWhole ? text : text.slice(0, text.lastIndexOf("\n") + 1);
}
