import { BadRequest } from "../bad-request.ts";
import type { Messages } from "../language/messages.ts";
import type { Stretch } from "./find-words.ts";

const LONGEST = 5000;

/** The words of a report that an address or a form means by `start` and `end`. @throws BadRequest when the text has none there */
export function stretchOf(
  fields: { get(name: string): string | null | undefined },
  text: string,
  t: Messages,
): Stretch {
  const [start, end] = ["start", "end"].map((name) => {
    const typed = fields.get(name) ?? "";
    return /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN;
  }) as [number, number];
  const words = start < end ? text.slice(start, end).trim() : "";
  if (!words || end > text.length || end - start > LONGEST) throw new BadRequest(t.review.correct.noSuchWords);
  const from = text.indexOf(words, start);
  return { start: from, end: from + words.length };
}
