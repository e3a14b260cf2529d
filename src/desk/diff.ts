import type { Change } from "../reckon/diff/change.ts";
import { diffOf } from "../reckon/diff/diff.ts";
import type { At, Desk } from "./desk.ts";

export { diffText } from "../reckon/diff/diff-text.ts";

/** What differs between the situations of two moments. */
export async function changesBetween(desk: Desk, from: At, to: At): Promise<Change[]> {
  const [before, after] = [await desk.situation(from), await desk.situation(to)];
  return diffOf(before, after, await desk.record(), desk.knowledge);
}
