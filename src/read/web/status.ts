import type { FetchCode } from "./fetched.ts";
import type { Problem } from "./problem.ts";
import type { Answer } from "./request.ts";
import { retryAfter } from "./retry-delay.ts";
import { hostOf } from "./web-address.ts";

const SAVE_IT = "if you may read it, save the page and read the file";
const CHECK_IT = "check the address, or look for the page in a web archive";
const TRY_AGAIN = "try again later";

/** What statuses other than that of a page mean (RFC 9110, 15; RFC 6585; RFC 7725), and what to do. */
const MEANINGS: Record<number, [code: FetchCode, happened: string, advice: string]> = {
  401: ["forbidden", "asks for a login", SAVE_IT],
  402: ["forbidden", "asks for payment", SAVE_IT],
  403: ["forbidden", "does not let this page be read", SAVE_IT],
  404: ["gone", "has no such page", CHECK_IT],
  410: ["gone", "has taken the page away", CHECK_IT],
  429: ["busy", "asks for fewer requests", TRY_AGAIN],
  451: ["forbidden", "may not show the page for legal reasons", CHECK_IT],
  503: ["busy", "is overloaded or down", TRY_AGAIN],
};

/**
 * Why a response is no page, from its status.
 *
 * @param now milliseconds since 1970
 */
export function statusProblem({ status, url, headers }: Answer, now: number): Problem {
  const [code, happened, advice] = MEANINGS[status] ?? ["server-error", "did not give the page", TRY_AGAIN];
  const wait = retryAfter(headers["retry-after"], now);
  return {
    code,
    status,
    message: `${hostOf(url)} ${happened} (HTTP ${status}); ${advice}`,
    ...(wait !== undefined && { retryAfter: wait }),
  };
}
