import type { Knowledge } from "../../packs/knowledge.ts";
import { areWithin } from "../tellings/days-apart.ts";
import { entitiesIn } from "../tellings/parties.ts";
import type { Telling } from "../tellings/telling.ts";

/** Whether the same known actors play, in all roles that both name. */
export function sharesCast(a: Telling, b: Telling, sameReport: boolean): boolean {
  if (!sameReport && !areWithin(a.time, b.time, 31) && a.claim.type !== "affiliation") return false;
  const roles = [
    "actor",
    "recipient",
    "opponent",
    "target",
    "victim",
    "parent",
    "origin",
    "destination",
    "area",
  ] as const;
  const shared = roles.filter((role) => {
    const others = new Set(entitiesIn(b.claim, role));
    return entitiesIn(a.claim, role).some((id) => others.has(id));
  });
  const apart = roles.some((role) => a.claim.roles[role] && b.claim.roles[role] && !shared.includes(role));
  return shared.length > 0 && !apart;
}

/** A known person struck, seized or freed in both. */
export function sharesPerson(a: Telling, b: Telling, knowledge: Knowledge): boolean {
  const persons = ({ claim }: Telling) =>
    [...entitiesIn(claim, "target"), ...entitiesIn(claim, "victim")].filter(
      (id) => knowledge.entity(id)?.kind === "person",
    );
  const others = persons(b);
  return others.length > 0 && persons(a).some((id) => others.includes(id));
}
