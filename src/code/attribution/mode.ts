import type { Mode } from "../../model/claim-types.ts";
import type { Predicate } from "../../parse/en/predicates.ts";
import { dependents, tokenAt } from "../../parse/en/tree.ts";
import { sayingVerb } from "./verbs.ts";

/** What kind of speech a verb is; "belief" where it is held and not said; undefined where it is none, or only might be. */
export function modeOfVerb(predicate: Predicate): Mode | "belief" | undefined {
  const { tree, head, lemma, passive } = predicate;
  if (lemma === "claim" && isClaimOfDeed(predicate)) return "claim-responsibility";
  if (lemma === "hold" && /\b(?:responsible|accountable)\b/i.test(nextWords(predicate, 10))) return "blame";
  if (lemma === "put" && isEstimate(predicate)) return "say";
  if (lemma === "admit" && isClaimOfDeed(predicate)) return "claim-responsibility";
  const saying = sayingVerb(lemma);
  if (!saying || (passive && predicate.subjects.length === 0)) return undefined;
  const mode = saying.mode ?? "belief";
  if (lemma === "call" && !/\b(?:for|on|upon)\b/.test(nextWords(predicate)))
    return isNaming(predicate) ? "say" : undefined;
  if (lemma === "vote" && !/\b(?:for|to|against)\b/.test(nextWords(predicate, 6))) return undefined;
  if (lemma === "ask") return askedFor(predicate);
  if (/^(?:present|attribute|ascribe|describe|portray)$/.test(lemma) && !/\b(?:as|to)\b/.test(nextWords(predicate, 12)))
    return undefined;
  if (/^(?:promise|pledge|warn)$/.test(lemma) && isThreat(predicate)) return "threaten";
  return dependents(tree, head, "aux").some((i) => /^(?:would|could|may|might|should)$/i.test(tokenAt(tree, i).text))
    ? undefined
    : mode;
}

/** Asked to do or for something, it is a demand; asked a question, a saying. */
function askedFor(predicate: Predicate): Mode | undefined {
  const next = nextWords(predicate, 6);
  if (/\b(?:whether|if|who|what|why|how|when|where)\b|[“"?]/.test(next)) return "say";
  return /\b(?:for|to)\b/.test(next) ? "demand" : undefined;
}

/** "called the school a legitimate target": two nouns, one said of the other. */
function isNaming({ tree, head, objects }: Predicate): boolean {
  const isQuoted = tree.sentence.tokens.slice(head + 1, head + 12).some(({ text }) => /^(?:“|"|``|'')$/.test(text));
  return (
    objects.length > 0 &&
    (isQuoted || dependents(tree, head, "xcomp").some((child) => tokenAt(tree, child).upos !== "VERB"))
  );
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
