import { fillers } from "../../model/claim.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Level } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { compare } from "../record/record.ts";
import { partyOf } from "../tellings/parties.ts";
import { byKnown, type Telling } from "../tellings/telling.ts";

/** Reported strengths: the same number for the same force and place on the same days is one level, with all who give it. */
export function levelsOf(tellings: Telling[], knowledge: Knowledge): Level[] {
  const told = tellings.filter(
    ({ claim }) => claim.type === "force_level" && claim.modality === "asserted" && claim.quantity,
  );
  const groups = groupBy([...told].sort(byKnown), (telling) => keyOf(telling, knowledge));
  return [...groups.values()].flatMap((same) => levelOf(same, knowledge) ?? []).sort(byForceAndTime);
}

function levelOf(same: Telling[], knowledge: Knowledge): Level | undefined {
  const [first] = same;
  if (!first) return undefined;
  const { value, min, max, unit } = first.claim.quantity ?? {};
  const numbers = {
    ...(value !== undefined && { value }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
  return {
    actor: actorOf(first, knowledge),
    place: placeOf(first, knowledge),
    when: first.time,
    ...numbers,
    unit: unit ?? "personnel",
    claims: same.map(({ id }) => id),
    known: first.known,
  };
}

function keyOf(telling: Telling, knowledge: Knowledge): string {
  const { value, min, max, unit } = telling.claim.quantity ?? {};
  const { from, to } = telling.time;
  const [actor, place] = [actorOf(telling, knowledge), placeOf(telling, knowledge)];
  return JSON.stringify([actor, place, value, min, max, unit, from, to]);
}

function actorOf({ claim }: Telling, knowledge: Knowledge): Level["actor"] {
  const [mention] = fillers(claim, "actor");
  return mention ? partyOf(mention, knowledge) : { name: "forces" };
}

function placeOf({ claim, site }: Telling, knowledge: Knowledge): Level["place"] {
  const [mention] = [...fillers(claim, "installation"), ...fillers(claim, "place")];
  if (site) return partyOf({ text: site.id, entity: site.id }, knowledge);
  return mention ? partyOf(mention, knowledge) : { name: "an unnamed place" };
}

function byForceAndTime(a: Level, b: Level): number {
  const key = ({ actor, place, when, known }: Level) =>
    `${actor.entity ?? actor.name} ${place.entity ?? place.name} ${when?.to ?? known}`;
  return compare(key(a), key(b)) || compare(a.claims[0] ?? "", b.claims[0] ?? "");
}

export function levelKey(telling: Telling, knowledge: Knowledge): string | undefined {
  if (telling.claim.type !== "force_level") return undefined;
  return JSON.stringify([actorOf(telling, knowledge), placeOf(telling, knowledge)]);
}
export const levelsOfForce = levelsOf;
