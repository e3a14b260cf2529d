import type { Claim } from "../../model/claim.ts";

/** The words of a report that a claim rests on. */
export function quoted(text: string, start: number, end: number): Claim["quote"] {
  return { start, end, text: text.slice(start, end) };
}
