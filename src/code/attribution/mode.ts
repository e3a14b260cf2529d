import type { Mode } from "../../model/claim-types.ts";
import type { Predicate } from "../../parse/en/predicates.ts";
import { dependents, tokenAt } from "../../parse/en/tree.ts";
import { sayingVerb } from "./verbs.ts";

/** What kind of speech a verb is; undefined where it is none, or only might be. */
export function modeOfVerb(predicate: Predicate): Mode | undefined {
  const { tree, head, lemma, passive } = predicate;
  if (lemma === "claim" && isClaimOfDeed(predicate)) return "claim-responsibility";
  if (lemma === "hold" && /\b(?:responsible|accountable)\b/i.test(nextWords(predicate, 10))) return "blame";
  if (lemma === "put" && isEstimate(predicate)) return "say";
  if (lemma === "admit" && isClaimOfDeed(predicate)) return "claim-responsibility";
  const mode = sayingVerb(lemma)?.mode;
  if (!mode || (passive && predicate.subjects.length === 0)) return undefined;
  if (lemma === "call" && !/\b(?:for|on|upon)\b/.test(nextWords(predicate)))
    return isNaming(predicate) ? "say" : undefined;
  if (/^(?:ask|vote)$/.test(lemma) && !/\b(?:for|to|against)\b/.test(nextWords(predicate, 6))) return undefined;
  if (/^(?:present|attribute|ascribe|describe|portray)$/.test(lemma) && !/\b(?:as|to)\b/.test(nextWords(predicate, 12)))
    return undefined;
  if (/^(?:promise|pledge|warn)$/.test(lemma) && isThreat(predicate)) return "threaten";
  return dependents(tree, head, "aux").some((i) => /^(?:would|could|may|might|should)$/i.test(tokenAt(tree, i).text))
    ? undefined
    : mode;
}

/** "called the school a legitimate target": two nouns, one said of the other. */
function isNaming({ tree, head, objects }: Predicate): boolean {
  return objects.length > 0 && dependents(tree, head, "xcomp").some((child) => tokenAt(tree, child).upos !== "VERB");
}

/** "promised a vigorous response". */
function isThreat({ objects, phrases }: Predicate): boolean {
  return [...objects, ...phrases.map(({ group }) => group)].some((group) =>
    /^(?:response|retaliation|revenge|reprisal|punishment|vengeance|retribution)$/.test(
      tokenAt(group.tree, group.head).lemma,
    ),
  );
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
