import type { FetchCode } from "./fetched.ts";
import type { Problem } from "./problem.ts";
import type { Answer } from "./request.ts";
import { retryAfter } from "./retry-delay.ts";
import { hostOf } from "./web-address.ts";

const SAVE_IT = "if you may read it, save the page and read the file";

/** What statuses other than that of a page mean (RFC 9110, 15; RFC 6585; RFC 7725). */
const MEANINGS: Record<number, [code: FetchCode, says: string]> = {
  401: ["forbidden", `asks for a login; ${SAVE_IT}`],
  402: ["forbidden", `asks for payment; ${SAVE_IT}`],
  403: ["forbidden", `does not let this page be read; ${SAVE_IT}`],
  404: ["gone", "has no such page; check the address"],
  410: ["gone", "has taken the page away; look for it in a web archive"],
  429: ["busy", "asks for fewer requests; try again later"],
  451: ["forbidden", "may not show the page for legal reasons; look for it in a web archive"],
  503: ["busy", "is overloaded or down; try again later"],
};

/** Why a response is no page, from its status. */
export function statusProblem(answer: Answer, now: number): Problem {
  const { status, url, headers } = answer;
  const [code, says] = MEANINGS[status] ?? ["server-error", "cannot give the page now; try again later"];
  const wait = retryAfter(headers["retry-after"], now);
  return {
    code,
    status,
    message: `${hostOf(url)} ${says} (HTTP ${status})`,
    ...(wait !== undefined && { retryAfter: wait }),
  };
}
