import type { Amount } from "../parse/en/amounts.ts";
import type { Group } from "../parse/en/groups.ts";
import type { Draft, Frame } from "./frame.ts";
import type { Reference } from "./reference.ts";

/** The number of a draft: that of the first counted role whose group holds one, or whose "of"-phrase's group does. */
export function amountIn(frame: Frame, draft: Draft, reference: Reference): Draft["amount"] {
  for (const role of frame.counts ?? []) {
    for (const group of draft.roles[role] ?? []) {
      const amount = amountOf(group, draft.sentence.amounts);
      if (amount) return { amount, unit: frame.unit ?? unitOf(group, reference) };
    }
  }
  return undefined;
}

/** The number before a group's noun, its qualifier with it ("more than two dozen rockets"). */
export function amountOf(group: Group, amounts: Amount[]): Amount | undefined {
  return amounts.find((amount) => !amount.ordinal && amount.start < group.end && amount.end > group.start);
}

function unitOf(group: Group, reference: Reference): string {
  const classes = reference.classes(group);
  if (classes.has("force") || classes.has("people") || classes.has("person")) return "personnel";
  return reference.noun(group);
}
