import type { Party } from "../../../model/situation.ts";
import type { Knowledge } from "../../../packs/knowledge.ts";
import { genderOf } from "./gender.ts";
import { isolated } from "./isolate.ts";
import { type Name, sameName } from "./name.ts";
import { groupInWords, readCommonWords } from "./nouns.ts";
import { counted, NOUNS } from "./numbers.ts";
import { oblique } from "./oblique.ts";

/** A name without what stands in brackets. */
export function plainName(name: string): string {
  return name.replace(/\s*\([^)]*\)/g, "").trim();
}

/** The name of an installation or place as a list sets it: "كي وان", "التاجي". */
export function shortName(name: string): string {
  const plain = plainName(name);
  const short = plain
    .replace(/^(?:قاعدة|معسكر|موقع) /, "")
    .replace(/^(مطار .+) العسكري$/, "$1")
    .replace(/ الجوية$/, "");
  return isolated(short || plain);
}

/** A party as a sentence says it. */
export function nameOf(party: Party, knowledge: Knowledge): Name {
  const entity = party.entity ? knowledge.entity(party.entity) : undefined;
  if (!entity) return wordsOf(party.name);
  const name = plainName(entity.name);
  const isGroup = ["people", "armed-group", "armed-force", "organisation", "coalition"].includes(entity.kind);
  const behind = isolated(isGroup ? oblique(name) : name);
  return { subject: isolated(name), object: behind, oblique: behind, gender: genderOf({ kind: entity.kind, name }) };
}

/** A party as the subject of a sentence. */
export function inProse(party: Party, knowledge: Knowledge): string {
  return nameOf(party, knowledge).subject;
}

const DEFINITE = /^(?:all of |some of )?(?:the same|the|this|that|these|those|its|their|his) |^all (?:the )?/i;
const INDEFINITE = /^(?:an?|no|some|several|a number of|many) /i;

/** A report's words: put into Arabic where all of them are common ones, else as they are. */
function wordsOf(text: string): Name {
  if (/^\d+$/.test(text)) return countedPersons(Number(text));
  const [definite = ""] = DEFINITE.exec(text) ?? [];
  const [indefinite = ""] = definite ? [] : (INDEFINITE.exec(text) ?? []);
  const group = readCommonWords(text.slice(definite.length + indefinite.length));
  if (!group) return sameName(isolated(text));
  const before = quantifierOf(definite + indefinite);
  const name = groupInWords(group, group.isSeveral, definite !== "" || before === "عدد من");
  if (before === undefined) return name;
  return sameName(`${before} ${name.oblique}`, before === "أي" ? name.gender : "masculine");
}

function quantifierOf(determiner: string): string | undefined {
  if (/^all/i.test(determiner)) return "كل";
  if (/^some of/i.test(determiner)) return "بعض";
  if (/^(?:several|a number of|many)/i.test(determiner)) return "عدد من";
  return /^no /i.test(determiner) ? "أي" : undefined;
}

function countedPersons(number: number): Name {
  const [subject, behind] = [counted(number, NOUNS.person), counted(number, NOUNS.person, true)];
  return { subject, object: number === 1 ? "شخصاً واحداً" : behind, oblique: behind, gender: "masculine" };
}

/** A common description of somebody, "متحدث", else the report's words. */
export function inCommonWords(text: string): string {
  return wordsOf(text).subject;
}
