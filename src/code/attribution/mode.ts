import type { Mode } from "../../model/claim-types.ts";
import type { Predicate } from "../../parse/en/predicates.ts";
import { dependents, tokenAt } from "../../parse/en/tree.ts";

const list = (words: string) => words.split(" ");

const VERBS_OF: [Mode, string[]][] = [
  ["deny", list("deny reject dismiss refute")],
  ["blame", list("blame accuse")],
  ["condemn", list("condemn denounce criticise criticize slam decry deplore")],
  ["threaten", list("threaten vow")],
  ["demand", list("demand urge call order appeal")],
  ["announce", list("announce declare proclaim")],
  [
    "say",
    list(
      "say add tell state claim note report confirm explain insist argue warn write tweet stress reveal acknowledge admit assert allege suggest predict project reply respond recall maintain remark comment emphasise emphasize reiterate describe estimate disclose recount testify caution conclude credit quote indicate inform promise pledge",
    ),
  ],
];

const MODE_OF = new Map(VERBS_OF.flatMap(([mode, verbs]) => verbs.map((verb) => [verb, mode] as const)));

/** What kind of speech a verb is; undefined where it is none, or only might be. */
export function modeOfVerb(predicate: Predicate): Mode | undefined {
  const { tree, head, lemma, passive } = predicate;
  if (lemma === "claim" && isClaimOfDeed(predicate)) return "claim-responsibility";
  if (lemma === "hold" && /\b(?:responsible|accountable)\b/i.test(nextWords(predicate, 10))) return "blame";
  if (lemma === "put" && isEstimate(predicate)) return "say";
  const mode = MODE_OF.get(lemma);
  if (!mode || (passive && predicate.subjects.length === 0)) return undefined;
  if (lemma === "call" && !/\b(?:for|on|upon)\b/.test(nextWords(predicate))) return undefined;
  return dependents(tree, head, "aux").some((i) => /^(?:would|could|may|might|should)$/i.test(tokenAt(tree, i).text))
    ? undefined
    : mode;
}

/** "The ministry put the toll at 12." */
function isEstimate({ tree, objects, phrases }: Predicate): boolean {
  const counted = objects.some((group) =>
    /^(?:toll|number|figure|tally|strength)$/.test(tokenAt(tree, group.head).lemma),
  );
  const isNumber = (from: number, to: number) =>
    tree.sentence.tokens.slice(from, to + 1).some(({ upos }) => upos === "NUM");
  return counted && phrases.some(({ prep, group }) => prep === "at" && isNumber(group.first, group.last));
}

/** "claimed responsibility", "responsibility was claimed by", "claimed the attack". */
function isClaimOfDeed(predicate: Predicate): boolean {
  const nouns = predicate.objects.map((group) => tokenAt(group.tree, group.head).lemma.toLowerCase());
  if (/^(?:responsib|credit)/i.test(nextWords(predicate)) || nouns.includes("responsibility")) return true;
  return nouns.some((noun) => /^(?:attack|bombing|strike|killing|assault|raid|explosion|blast|operation)$/.test(noun));
}

function nextWords({ tree, head }: Predicate, count = 4): string {
  return tree.sentence.tokens
    .slice(head + 1, head + 1 + count)
    .map((token) => token.text)
    .join(" ");
}
