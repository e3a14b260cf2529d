import type { Party } from "../../../model/situation.ts";
import type { Knowledge } from "../../../packs/knowledge.ts";

/** A name without what stands in brackets. */
export function plainName(name: string): string {
  return name.replace(/\s*\([^)]*\)/g, "").trim();
}

/** The name of an installation or place as a list sets it: "K1", "Qayyarah West". */
export function shortName(name: string): string {
  const [short = name] = plainName(name).split(",");
  return short
    .replace(/ (air ?base|airfield|naval base|base|garrison|site|range complex)$/i, "")
    .replace(/^(camp|mission support site|forward operating base) /i, "");
}

/** One of a kind, without an article, as headlines have it. */
const BARE_PLACE =
  /^(?:military |air |army )?(?:base|camp|site|compound|outpost|installation|facility|airfield|airbase|airport|town|village|city|area)$/;

/** Words that stand before a noun: at the start of a sentence of a report they have its capital. */
const OPENING =
  /^(?:the|an?|no|its|his|her|their|our|my|your|this|that|these|those|others?|another|such|some|any|several|many|most|few|all|both|each|every|half|dozens|hundreds|thousands|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=\s|$)/i;

/** "Two Rivers Brigade": all of its words have capitals, and it is no number of people as in "Two Americans". */
function isTitle(name: string): boolean {
  return /^(?!The |An? |No )\p{Lu}\S*(?: \p{Lu}\S*| of| and| for)* \p{Lu}\S*[^\Ws]$/u.test(name);
}

/** A party as a sentence says it: "the coalition", "the Iraqi Army", "Kata'ib Hezbollah", "a base". */
export function inProse(party: Party, knowledge: Knowledge): string {
  const entity = party.entity ? knowledge.inPack(party.entity) : undefined;
  if (!entity) return inWords(party.name);
  if (entity.kind === "coalition") {
    const common = entity.names?.find((name) => /^the [a-z ]+$/i.test(name));
    if (common) return common.replace(/^The /, "the ");
  }
  const name = plainName(entity.name);
  return takesArticle(entity.kind, name) ? `the ${name.replace(/^the /i, "")}` : name;
}

function inWords(name: string): string {
  if (BARE_PLACE.test(name)) return `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`;
  return withinSentence(name);
}

/** Words of a report as they stand inside a sentence: "A spokesman" opened one, and so has its capital no longer. */
export function withinSentence(words: string): string {
  return isTitle(words) ? words : words.replace(OPENING, (word) => word.toLowerCase());
}

function takesArticle(kind: string, name: string): boolean {
  if (kind === "coalition" || kind === "armed-force" || kind === "organisation") return true;
  if (kind === "state") return /^(United|Netherlands|Philippines|Democratic|Central)/.test(name);
  if (kind === "armed-group") return /(Forces|Units|Council|Army|Movement|Brigades?|militias?)\b/.test(name);
  return /\b(Governorate|Region|Zone|base|airfield|airbase|garrison|site)\b/.test(name);
}
