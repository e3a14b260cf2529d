import type { Group } from "../../../parse/en/groups.ts";
import { wordsOf } from "../../about.ts";
import { isForce, isNationals, isServing } from "../../forces.ts";
import type { Reference } from "../../reference.ts";

/** Forces, or more nationals of a state: "three hundred more Rwandans". */
export function isComing(group: Group, reference: Reference): boolean {
  if (isForce(group, reference)) return true;
  const isMore = wordsOf(group).some((word) => /^(?:more|additional|extra|further|fresh|new)$/.test(word));
  return isMore && (isNationals(group) || isServing(group, reference));
}

/** Ships and aircraft that are sent as forces are. */
export function isFleet(group: Group, reference: Reference): boolean {
  return (
    reference.classes(group).has("aircraft") ||
    /^(?:warship|carrier|destroyer|frigate|submarine|fleet|ship|battery|launcher|tank|armour|artillery|convoy|column)$/.test(
      reference.noun(group),
    )
  );
}
