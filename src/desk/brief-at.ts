import { briefText } from "../reckon/brief/brief-text.ts";
import type { At, Desk } from "./desk.ts";
import { momentOf } from "./moment.ts";

/** The brief as plain text at a moment: without `known`, all that is known; without `day`, the last day then. */
export async function briefAt(desk: Desk, at: Partial<At>): Promise<string> {
  return briefText(await desk.brief(await momentOf(desk, at)));
}
