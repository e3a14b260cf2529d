import type { Day } from "../../model/day.ts";
import { knotsIn, ringsIn } from "../../packs/cycles.ts";
import { bodiesOf, type Knowledge } from "../../packs/knowledge.ts";
import { type Found, messageOf } from "./problems.ts";

/** A ring may go through very many; its message names the first. */
const MOST_NAMED = 20;

/** A membership without a first day held on this one. */
const EVER: Day = "0001-01-01";

/** What in the packs goes round in a ring: memberships that hold on one day, and places that lie in themselves. */
export function packProblems(knowledge: Knowledge): Found[] {
  const ids = knowledge.entities.map(({ id }) => id);
  const containers = ringsIn(ids, (id) => [knowledge.entity(id)?.in ?? []].flat());
  const members = knotsIn(ids, (id) => bodiesAbove(id, knowledge)).flatMap((knot) => ringsOnOneDay(knot, knowledge));
  return [
    ...members.map((ring) => problem("membership-cycle", ring, knowledge)),
    ...containers.map((ring) => problem("containment-cycle", ring, knowledge)),
  ];
}

/** Two may have been members of each other at different times. Whatever holds on one day holds on the day on which the last of it began. */
function ringsOnOneDay(knot: string[], knowledge: Knowledge): string[][] {
  for (const day of firstDaysIn(knot, knowledge)) {
    const rings = ringsIn(knot, (id) => bodiesAbove(id, knowledge, day));
    if (rings.length > 0) return rings;
  }
  return [];
}

function bodiesAbove(id: string, knowledge: Knowledge, day?: Day): string[] {
  const entity = knowledge.entity(id);
  return entity ? bodiesOf(entity, day) : [];
}

function firstDaysIn(knot: string[], knowledge: Knowledge): Day[] {
  const days = knot.flatMap((id) => (knowledge.entity(id)?.affiliations ?? []).map(({ from }) => from ?? EVER));
  return [...new Set([EVER, ...days])].sort();
}

function problem(code: "membership-cycle" | "containment-cycle", ring: string[], knowledge: Knowledge): Found {
  const named = ring.slice(0, MOST_NAMED);
  const said = messageOf(knowledge, ({ problems }) => {
    const inWords = code === "membership-cycle" ? problems.memberRing : problems.placeRing;
    return inWords(named, ring.length - named.length);
  });
  return { code, ...said, claims: [], count: 0 };
}
