import type { Group } from "../../../parse/en/groups.ts";
import { objectsOf } from "../../about.ts";
import { PART_NOUNS } from "../../classes.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";

/** What one has over a place: whoever hands it on hands on the place. */
const RIGHTS = new Set(
  "control responsibility command key ownership custody authority possession share rest".split(" "),
);

/** The thing itself is given, or a right over it; what is done at a base passes nothing on. */
export function isGiven({ predicate, roles }: Draft, given: Group[], reference: Reference): boolean {
  const things = [...(roles.installation ?? []), ...(roles.area ?? []), ...(roles.equipment ?? [])];
  return given.some(
    (group) =>
      RIGHTS.has(reference.noun(group)) ||
      (PART_NOUNS.has(reference.noun(group)) && objectsOf(predicate).includes(group)) ||
      things.some(({ head }) => head === group.head),
  );
}
