import { briefText } from "../reckon/brief/brief-text.ts";
import type { At, Desk } from "./desk.ts";

/** The brief as plain text at a moment: without `known`, all that is known; without `day`, the last day then. */
export async function briefAt(desk: Desk, { day, known }: Partial<At>): Promise<string> {
  const last = await desk.lastDay();
  return briefText(await desk.brief({ day: day ?? known ?? last, known: known ?? last }));
}
