import { typeOf } from "../warc/http-message.ts";
import { warcOf } from "../warc/write-warc.ts";
import { decompress } from "./decompress.ts";
import type { Fetched, Validators } from "./fetched.ts";
import type { Limits } from "./limits.ts";
import type { Problem } from "./problem.ts";
import { isPermanent } from "./redirects.ts";
import { type Answer, isPage, tooLarge } from "./request.ts";
import { statusProblem } from "./status.ts";
import { hostOf } from "./web-address.ts";

/**
 * What the responses on the way to a page come to.
 *
 * @param hops the redirects, and last the response that is none
 * @param conditional whether the page was asked for only if it had changed
 */
export async function outcomeOf(
  hops: Answer[],
  last: Answer,
  conditional: boolean,
  limits: Limits,
): Promise<Fetched | Problem> {
  const { url, status, exchange } = last;
  if (status === 304 && conditional) return { kind: "unchanged", retrieved: exchange.at };
  if (status === 304) return broken(url, "says that nothing changed, though it was not asked that");
  if (!isPage(status)) return statusProblem(last, Date.parse(exchange.at));
  if (last.problem) return { ...last.problem, status };
  const bytes = await decompress(exchange.response.body, last.headers["content-encoding"], limits.decompressedBytes);
  if (bytes === "too-large") return tooLarge(url, limits.decompressedBytes);
  if (bytes === "broken-response") return broken(url, "sends a page whose compression is damaged");
  return {
    kind: "document",
    url: url.href,
    ...(isPermanent(hops) && { moved: url.href }),
    bytes: new Uint8Array(bytes),
    ...typeOf(last.headers["content-type"]),
    validators: validatorsOf(last),
    retrieved: exchange.at,
    warc: await warcOf(hops.map((hop) => hop.exchange)),
  };
}

function validatorsOf({ headers }: Answer): Validators {
  const { etag, "last-modified": lastModified } = headers;
  return { ...(etag && { etag }), ...(lastModified && { lastModified }) };
}

function broken(url: URL, does: string): Problem {
  return { code: "broken-response", message: `${hostOf(url)} ${does}; try again later` };
}
