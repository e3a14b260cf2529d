import { isProblem, type Problem } from "./problem.ts";
import type { Answer } from "./request.ts";
import { hostOf, webAddress } from "./web-address.ts";

const PERMANENT = new Set([301, 308]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** The responses on the way, the last of them no redirect; or why there is none such. */
export type Trail = { hops: Answer[]; last: Answer } | Problem;

/**
 * Asks for an address and follows where the responses lead by status and Location (RFC 9110, 15.4). What a page itself
 * says (meta refresh, script) is not followed.
 *
 * @param most redirects to follow
 */
export async function followRedirects(
  start: URL,
  most: number,
  ask: (url: URL) => Promise<Answer | Problem>,
): Promise<Trail> {
  const hops: Answer[] = [];
  const seen = new Set<string>();
  let url = start;
  for (;;) {
    if (seen.has(url.href))
      return { code: "redirects", message: `${hostOf(start)} leads in a circle; open the page in a browser` };
    if (seen.size > most)
      return {
        code: "redirects",
        message: `${hostOf(start)} leads elsewhere more than ${most} times; give the last address`,
      };
    seen.add(url.href);
    const answer = await ask(url);
    if (isProblem(answer)) return answer;
    hops.push(answer);
    if (!REDIRECTS.has(answer.status)) return { hops, last: answer };
    const next = targetOf(answer);
    if (isProblem(next)) return next;
    url = next;
  }
}

/** Whether each redirect on the way was meant to last. */
export function isPermanent(hops: Answer[]): boolean {
  return hops.length > 1 && hops.slice(0, -1).every((hop) => PERMANENT.has(hop.status));
}

function targetOf({ url, status, headers }: Answer): URL | Problem {
  const location = headers.location?.trim();
  if (location) return webAddress(asUtf8(location), url);
  return {
    code: "redirects",
    status,
    message: `${hostOf(url)} says that the page is elsewhere but not where; open it in a browser`,
  };
}

/** Headers come as one character a byte; many servers write the letters of other scripts in UTF-8. */
function asUtf8(header: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(header, "latin1"));
  } catch {
    return header;
  }
}
