import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { BadRequest } from "../bad-request.ts";
import type { Messages } from "../language/messages.ts";

const COOKIE = "reviewer";
const A_YEAR = 365 * 86_400;
const LONGEST = 60;

/** The name under which whoever has this page open reviews; undefined until it is given. */
export function reviewerOf(c: Context): string | undefined {
  return getCookie(c, COOKIE) || undefined;
}

/** Keeps a reviewer's name with the browser, for a year. */
export function rememberReviewer(c: Context, name: string): void {
  setCookie(c, COOKIE, name, { httpOnly: true, sameSite: "Strict", path: "/", maxAge: A_YEAR });
}

/** A name as it was typed, without what cannot be seen. @throws BadRequest when it is empty or too long */
export function reviewerName(typed: string | null, { review }: Messages): string {
  const name = (typed ?? "")
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
  if (!name) throw new BadRequest(review.who.noName);
  if (name.length > LONGEST) throw new BadRequest(review.who.tooLong);
  return name;
}
