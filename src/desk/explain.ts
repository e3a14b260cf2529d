import { explanationOf, idsMatching, idsOf } from "../reckon/explain/explain.ts";
import type { Explanation } from "../reckon/explain/explanation.ts";
import type { At, Desk } from "./desk.ts";
import { momentOf } from "./moment.ts";
import { Refusal } from "./refusal.ts";

export { explanationText } from "../reckon/explain/explain-text.ts";

/**
 * Why the record says what it says of something at a moment.
 *
 * @param text an id, or the first six characters or more of a claim's or a report's
 * @throws Refusal when nothing has that id, or several have
 */
export async function explainAt(desk: Desk, text: string, at: Partial<At>): Promise<Explanation> {
  const [record, moment] = await Promise.all([desk.record(), momentOf(desk, at)]);
  const id = theOne(text, idsMatching(text, idsOf(record, desk.knowledge)));
  const found = explanationOf(id, await desk.situation(moment), record, desk.knowledge);
  if (!found) throw new Refusal(unknown(text));
  return found;
}

/** The only id that a text can mean. Throws Refusal. */
export function theOne(text: string, ids: string[]): string {
  const [id, ...others] = ids;
  if (id === undefined) throw new Refusal(unknown(text));
  if (others.length > 0) throw new Refusal(`${ids.length} ids begin with "${text}": give more of it.`);
  return id;
}

function unknown(text: string): string {
  return (
    `Nothing has the id "${text}": give that of a claim or an event (c0123456789abcdef) or of a report (r0123456789abcdef), as in the ` +
    `addresses of the desk's pages and in "situ diff FROM TO --json", or that of a place, as "situ pack where NAME" tells it.`
  );
}
