import type { Group } from "../../parse/en/groups.ts";
import { dependents, tokenAt } from "../../parse/en/tree.ts";
import { type Class, classesOfNoun } from "../classes.ts";

/** What a name that no pack knows says of itself ("Camp Simba", "Wadi Harad") or is said to be ("the village of Tougbo"). */
export function ownKinds(group: Group): Class[] {
  const { tree, head, first } = group;
  if (tokenAt(tree, head).upos !== "PROPN") return [];
  const kind = KIND_WORDS[tree.sentence.tokens.slice(first, head).find(isCapital)?.text ?? ""];
  if (kind) return [kind];
  return isOfPlace(group) ? ["place"] : [];
}

function isCapital({ text }: { text: string }): boolean {
  return /^\p{Lu}/u.test(text);
}

/** The words that stand before such names. */
const KIND_WORDS: Partial<Record<string, Class>> = {
  Camp: "installation",
  Fort: "installation",
  Base: "installation",
  FOB: "installation",
  COP: "installation",
  Outpost: "installation",
  Checkpoint: "installation",
  Mount: "place",
  Jabal: "place",
  Jebel: "place",
  Wadi: "place",
  Lake: "place",
  Tell: "place",
  Tal: "place",
  Khirbat: "place",
  Port: "place",
};

/** A name behind a noun of place: "the village of Tougbo". */
function isOfPlace({ tree, head }: Group): boolean {
  const token = tokenAt(tree, head);
  const isOf = dependents(tree, head, "case").some((at) => tokenAt(tree, at).text.toLowerCase() === "of");
  if (!isOf || token.head < 0 || !token.rel.startsWith("nmod")) return false;
  const above = tokenAt(tree, token.head);
  return above.upos === "NOUN" && classesOfNoun(above.lemma.toLowerCase()).has("place");
}
