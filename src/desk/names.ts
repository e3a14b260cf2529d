import { type As, GROUNDS, type Ground, mentionedIn, rankReadings } from "../code/reference/readings.ts";
import type { Day } from "../model/day.ts";
import type { Entity, Pack } from "../model/pack.ts";
import { createKnowledge } from "../packs/knowledge.ts";
import { loadPacks } from "../packs/load.ts";
import { createNameIndex, type NameMatch } from "../packs/name-index.ts";
import { nearNames } from "../packs/near-names.ts";
import { type Profile, profileOf } from "./profile.ts";
import { Refusal } from "./refusal.ts";

/** A reading of a name: who or what bears it, and what speaks for it. */
export interface Bearer extends Profile {
  /** The pack that it is in. */
  pack: string;
  /** Whether it is named so itself, or its nationality. */
  via: "name" | "demonym";
  points: number;
  grounds: { ground: Ground; weight: number }[];
}

/** What a name that stands alone means to the coder. */
export interface NameMeaning {
  /** The reading that the coder takes first. */
  bearers: [Bearer, ...Bearer[]];
  /** The parts in which it takes another. */
  elsewhere: { as: As; entity: Entity }[];
}

/**
 * Reads a name as the coder reads it in a report that says nothing else: what it names, and why one reading goes before another.
 *
 * @param as the part that it is asked about; @param day leaves out the memberships of other days
 * @throws Refusal when no pack has the name
 */
export function meaningOf(name: string, as: As, day?: Day): NameMeaning {
  const packs = loadPacks();
  const knowledge = createKnowledge(packs);
  const found = createNameIndex(knowledge.entities).find(name);
  const whole = found.filter((match) => isWhole(match, name));
  const rank = (part: As) => {
    const context = { as: part, after: "", mentioned: mentionedIn(found) };
    const ranked = whole.flatMap(({ readings }) => rankReadings(readings, context, knowledge));
    const ids = ranked.map(({ reading }) => reading.entity.id);
    return ranked.filter((_, i) => ids.indexOf(ids[i] ?? "") === i);
  };
  const [first, ...others] = rank(as).map(({ reading: { entity, via }, grounds, points }): Bearer => {
    const weights = grounds.map((ground) => ({ ground, weight: GROUNDS[ground] }));
    return { ...profileOf(entity, knowledge, day), pack: packOf(entity, packs), via, points, grounds: weights };
  });
  if (!first) throw new Refusal(unknown(name, nearNames(knowledge.entities, name)));
  const elsewhere = (["actor", "place", "installation"] as const).flatMap((part) => {
    const entity = rank(part)[0]?.reading.entity;
    return entity && entity !== first.entity ? [{ as: part, entity }] : [];
  });
  return { bearers: [first, ...others], elsewhere };
}

function isWhole({ start, end }: NameMatch, name: string): boolean {
  return /^\s*(?:the\s+)?$/i.test(name.slice(0, start)) && name.slice(end).trim() === "";
}

function packOf(entity: Entity, packs: Pack[]): string {
  return packs.find(({ entities }) => entities.includes(entity))?.id ?? "";
}

function unknown(name: string, near: string[]): string {
  const then =
    near.length > 0
      ? `did you mean ${near.map((one) => `“${one}”`).join(", ")}?`
      : "add it to a pack, or look for another spelling.";
  return `No pack has the name “${name}”: ${then}`;
}
