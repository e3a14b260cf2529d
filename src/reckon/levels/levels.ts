import { fillers } from "../../model/claim.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Level, Party } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { english } from "../prose/en.ts";
import { proseOf } from "../prose/prose.ts";
import { compare } from "../record/record.ts";
import { partyOf } from "../tellings/parties.ts";
import { byKnown, type Telling } from "../tellings/telling.ts";
import { cutOf, isCut } from "./cuts.ts";

/**
 * The force and the place whose strength a telling gives: a number in place, or what a cut comes to. Undefined for all else, and for
 * what is only planned, possible or denied.
 */
export function levelKey(telling: Telling, knowledge: Knowledge): string | undefined {
  if (!numbersOf(telling)) return undefined;
  return forceKey(actorOf(telling, knowledge), placeOf(telling, knowledge), knowledge);
}

/** A force in a place: the same in every language. */
export function forceKey(actor: Party, place: Party, knowledge: Knowledge): string {
  const { levels } = proseOf(knowledge);
  const nameOf = ({ entity, name }: Party) => entity ?? name;
  const who = actor.name === levels.forces ? english.levels.forces : nameOf(actor);
  const where = place.name === levels.unnamedPlace ? english.levels.unnamedPlace : nameOf(place);
  return `${who} ${where}`;
}

/**
 * The reported strengths of one force in one place, in time, from tellings of one `levelKey` in any order: the same number on the same
 * days is one level, with all who give it.
 */
export function levelsOfForce(tellings: Telling[], knowledge: Knowledge): Level[] {
  const groups = groupBy([...tellings].sort(byKnown), (telling) => {
    const { from, to } = telling.time;
    return JSON.stringify([numbersOf(telling), unitOf(telling), from, to]);
  });
  return [...groups.values()].flatMap((same) => levelOf(same, knowledge) ?? []).sort(inTime);
}

function levelOf(same: Telling[], knowledge: Knowledge): Level | undefined {
  const [first] = same;
  const numbers = first && numbersOf(first);
  if (!numbers) return undefined;
  const [cut] = same.flatMap((telling) => shownCut(telling) ?? []);
  return {
    actor: actorOf(first, knowledge),
    place: placeOf(first, knowledge),
    when: first.time,
    ...numbers,
    unit: unitOf(first),
    ...(cut && { cut }),
    claims: same.map(({ id }) => id),
    known: first.known,
  };
}

/** The strength that a telling gives; that after a cut, where it is one. */
function numbersOf({ claim }: Telling): Pick<Level, "value" | "min" | "max"> | undefined {
  const { type, modality, quantity } = claim;
  if (modality !== "asserted" || !quantity) return undefined;
  if (type === "force_level") return Object.keys(bounds(quantity)).length > 0 ? bounds(quantity) : undefined;
  const { to } = isCut(claim) ? cutOf(claim) : {};
  if (!to) return undefined;
  if (to.value === quantity.value) return bounds(quantity);
  return to.precision === "exact" ? { value: to.value, min: to.value, max: to.value } : { value: to.value };
}

function bounds({ value, min, max }: NonNullable<Telling["claim"]["quantity"]>): Pick<Level, "value" | "min" | "max"> {
  return {
    ...(value !== undefined && { value }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
}

/** What a cut came from, and by how many it was, where its words say so. */
function shownCut({ claim }: Telling): Level["cut"] {
  const { from, by } = isCut(claim) ? cutOf(claim) : {};
  return from || by ? { ...(from && { from: from.value }), ...(by && { by: by.value }) } : undefined;
}

function unitOf({ claim }: Telling): string {
  return claim.quantity?.unit ?? "personnel";
}

function actorOf({ claim }: Telling, knowledge: Knowledge): Level["actor"] {
  const [mention] = fillers(claim, "actor");
  return mention ? partyOf(mention, knowledge) : { name: proseOf(knowledge).levels.forces };
}

function placeOf({ claim, site }: Telling, knowledge: Knowledge): Level["place"] {
  const [mention] = [...fillers(claim, "installation"), ...fillers(claim, "place")];
  if (site) return partyOf({ text: site.id, entity: site.id }, knowledge);
  return mention ? partyOf(mention, knowledge) : { name: proseOf(knowledge).levels.unnamedPlace };
}

function inTime(a: Level, b: Level): number {
  return compare(a.when?.to ?? a.known, b.when?.to ?? b.known) || compare(a.claims[0] ?? "", b.claims[0] ?? "");
}
