import type { Draft, Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";

/** Soldiers and fighters whom the other side captured; CLAIMS has no mode for them. */
export const captured: Pattern[] = [
  {
    rule: "capture",
    verbs: phrases("capture, take prisoner, take captive, make prisoner"),
    roles: { victim: ["object"], actor: ["subject"] },
    fits: isOfSoldiers,
  },
  {
    rule: "prisoners",
    verbs: phrases("take, speak of, claim, hold"),
    roles: { victim: ["object", "of"], actor: ["subject"] },
    fits: ({ roles, amount }, reference) =>
      amount !== undefined && (roles.victim ?? []).every((group) => reference.noun(group) === "prisoner"),
  },
];

/** Whether an arrest is the capture of soldiers in war. */
export function isOfSoldiers({ roles, predicate }: Draft, reference: Reference): boolean {
  const taken = roles.victim ?? roles.target ?? [];
  const soldiers = taken.every((group) => SOLDIER.test(reference.noun(group)));
  const police = predicate.subjects.some((group) =>
    /^(?:police|policeman|officer|gendarme|agent)$/.test(reference.noun(group)),
  );
  return taken.length > 0 && soldiers && !police;
}

const SOLDIER =
  /^(?:soldier|troop|serviceman|conscript|guard|marine|fighter|recruit|paratrooper|infantryman|trooper|airman|crewman|peacekeeper|officer|pilot)$/;
