import { type As, type Ranked, rankReadings } from "../code/reference/readings.ts";
import { contextOf } from "../code/reference/surroundings.ts";
import type { Day } from "../model/day.ts";
import type { Entity, Pack } from "../model/pack.ts";
import { createKnowledge, type Knowledge } from "../packs/knowledge.ts";
import { loadPacks } from "../packs/load.ts";
import { createNameIndex, foldName } from "../packs/name-index.ts";
import type { NameMatch } from "../packs/name-match.ts";
import { nearNames } from "../packs/near-names.ts";
import { type Additions, NO_ADDITIONS, packsWith } from "./local/additions.ts";
import { type Profile, profileOf } from "./profile.ts";
import { Refusal } from "./refusal.ts";

/** A reading of a name: who or what bears it, and what speaks for it. */
export interface Bearer extends Profile {
  /** The pack that it is in. */
  pack: string;
  /** Whether it is named so itself, or its nationality. */
  via: "name" | "demonym";
  points: number;
  grounds: Ranked["grounds"];
}

/** What a name means to the coder. */
export interface NameMeaning {
  /** The reading that the coder takes first. */
  bearers: [Bearer, ...Bearer[]];
  /** The parts in which it takes another. */
  elsewhere: { as: As; entity: Entity }[];
}

/** What is asked of a name: on which day its bearers' memberships count, and in which words it stands; alone unless told. */
export interface Asked {
  day?: Day;
  text?: string;
  /** What a desk knows besides the packs. */
  additions?: Additions;
}

/**
 * Reads a name as the coder reads it in a text: what it names, and why one reading goes before another.
 *
 * @param as the part that it is asked about
 * @throws Refusal when no pack has the name, or it does not stand in the text
 */
export function meaningOf(
  name: string,
  as: As,
  { day, text = name, additions = NO_ADDITIONS }: Asked = {},
): NameMeaning {
  const packs = packsWith(loadPacks(), additions);
  const knowledge = createKnowledge(packs);
  const found = createNameIndex(knowledge.entities).find(text);
  const rank = rankerOf(found, name, text, knowledge);
  const [first, ...others] = rank(as).map(({ reading: { entity, via }, grounds, points }): Bearer => {
    return { ...profileOf(entity, knowledge, day), pack: packOf(entity, packs), via, points, grounds };
  });
  if (!first) throw new Refusal(unknown(name, text, nearNames(knowledge.entities, name)));
  const elsewhere = (["actor", "place", "installation"] as const).flatMap((part) => {
    const entity = rank(part)[0]?.reading.entity;
    return entity && entity !== first.entity ? [{ as: part, entity }] : [];
  });
  return { bearers: [first, ...others], elsewhere };
}

/** Ranks the readings of a name where it first stands in a text; where a spelling is found twice ("al-Qaim", "Qaim"), of both. */
function rankerOf(found: NameMatch[], name: string, text: string, knowledge: Knowledge): (as: As) => Ranked[] {
  const wanted = foldName(withoutArticle(name));
  const first =
    found.find(({ start, end }) => foldName(text.slice(start, end)) === wanted) ?? withContainer(found, wanted, text);
  const here = found.filter((match) => match.start === first?.start && match.end === first.end);
  const after = text.slice(first?.end).slice(0, 16).toLowerCase();
  const { around } = contextOf(found, text, knowledge);
  return (as) => {
    const ranked = here.flatMap((match) => rankReadings(match.readings, { as, after, ...around(match) }, knowledge));
    const ids = ranked.map(({ reading }) => reading.entity.id);
    return ranked.filter((_, i) => ids.indexOf(ids[i] ?? "") === i);
  };
}

/** "Paris, Texas": the name before the comma, of which the rest tells where it lies. */
function withContainer(found: NameMatch[], wanted: string, text: string): NameMatch | undefined {
  return found.find(({ start, end, readings }) =>
    readings.some(({ entity }) => foldName(entity.name) === wanted && /^,/.test(text.slice(end)) && start < end),
  );
}

function withoutArticle(name: string): string {
  return name.trim().replace(/^the\s+/i, "");
}

function packOf(entity: Entity, packs: Pack[]): string {
  return packs.find(({ entities }) => entities.includes(entity))?.id ?? "";
}

function unknown(name: string, text: string, near: string[]): string {
  if (text !== name) return `“${name}” does not stand in the text as a name: give a text with it in the same spelling.`;
  const meant = near.map((one) => `“${one}”`).join(", ");
  const then = meant ? `did you mean ${meant}?` : "add it to a pack, or look for another spelling.";
  return `No pack has the name “${name}”: ${then}`;
}
