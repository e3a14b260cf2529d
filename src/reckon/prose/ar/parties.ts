import type { Role } from "../../../model/claim-types.ts";
import type { Knowledge } from "../../../packs/knowledge.ts";
import { namedIn, type Told } from "../told.ts";
import type { Gender } from "./gender.ts";
import type { Name } from "./name.ts";
import { nameOf } from "./names.ts";
import { list } from "./numbers.ts";

/** The parties in a role as a sentence names them; undefined where nobody is named. */
export type Named = (...roles: Role[]) => Name | undefined;

/** A party that no report names: "قوات". */
export const unnamed = (subject: string, gender: Gender, oblique = subject): Name => ({
  subject,
  object: oblique,
  oblique,
  gender,
});

export const FORCES = unnamed("قوات", "feminine");
export const FIGHTERS = unnamed("مقاتلون", "men", "مقاتلين");
export const SIDES = unnamed("الأطراف", "feminine");
export const GROUP = unnamed("جماعة", "feminine");
export const SOMEBODY: Name = { subject: "أشخاص", object: "أشخاصاً", oblique: "أشخاص", gender: "men" };
export const SPEAKER = unnamed("متحدث", "masculine");

/** He, they: those of whom the report told before, whom a sentence alone cannot name. */
const PRONOUN = /^(?:he|she|it|they|them|him|her|who|that|this|those|these|one|none|nobody)$/i;

/** Whom and what an event names. */
export function namedBy(told: Told, knowledge: Knowledge): Named {
  return (...roles) => {
    const parties = namedIn(told, ...roles).filter(({ entity, name }) => entity || !PRONOUN.test(name));
    const names = parties.map((party) => nameOf(party, knowledge));
    const [first] = names;
    if (!first || names.length === 1) return first;
    const together = (case_: "subject" | "object" | "oblique") => list(names.map((name) => name[case_]));
    return { ...first, subject: together("subject"), object: together("object"), oblique: together("oblique") };
  };
}

/** Where it was, as it stands behind a preposition. */
export function whereIn(named: Named): string | undefined {
  return named("installation", "area", "place")?.oblique;
}

/** "في قاعدة كي وان"; empty where no place is named. */
export function placeIn(named: Named): string {
  const where = whereIn(named);
  return where ? `في ${where}` : "";
}
