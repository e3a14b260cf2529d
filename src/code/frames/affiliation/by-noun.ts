import { type Group, groupAt } from "../../../parse/en/groups.ts";
import type { ParsedSentence } from "../../../parse/en/parse.ts";
import { dependents, type Tree, tokenAt } from "../../../parse/en/tree.ts";
import type { Reference } from "../../reference.ts";
import type { Affiliation } from "./found.ts";
import { isParent, isPerson, isSide, standing } from "./standing.ts";

const PART =
  /^(?:part|member|branch|wing|affiliate|offshoot|arm|faction|unit|component|backbone|chapter|subsidiary|element|franchise|off-shoot|spin-off|splinter|proxy|cell|outgrowth|expert|fighter|operative|cadre|militant|veteran|recruit|lieutenant|figure|formation|detachment)$/;
const POST = /^(?:head|leader|commander|commander-in-chief|chief|founder|boss|emir|chairman)$/;

/** "the YPG is the backbone of the SDF", "the 36th Division, part of the army", "al-Qaeda's affiliate, the Nusra Front", "the head of the junta, Colonel X": a noun said of a name. */
export function byNoun(sentence: ParsedSentence, reference: Reference): Affiliation[] {
  const { tree, names } = sentence;
  return tree.sentence.tokens.flatMap(({ lemma, upos }, at) => {
    const noun = lemma.toLowerCase();
    const isPost = POST.test(noun);
    if (upos !== "NOUN" || !(isPost || PART.test(noun))) return [];
    const parent = wholeOf(tree, at, sentence);
    if (!parent) return [];
    const inserted = isPost ? apposed(tree, parent.head) : [];
    const told = [...bearers(tree, at), ...inserted];
    const isItself = told.length === 0 && isBrokenAway(tree, at);
    return (isItself ? [at] : told)
      .map((word) => groupAt(tree, word, names))
      .flatMap((actor) => {
        if (isPost)
          return isPerson(actor, reference) && isSide(parent, reference)
            ? standing("leads", "post-of", actor, parent, reference)
            : [];
        const isMember =
          isSide(actor, reference) || isPerson(actor, reference) || reference.classes(actor).has("people");
        return isMember && isParent(parent, reference)
          ? standing("member-of", "part-of", actor, parent, reference)
          : [];
      });
  });
}

/** "a splinter faction of the FARC" says itself whose it is. */
function isBrokenAway(tree: Tree, noun: number): boolean {
  const words = dependents(tree, noun, "compound", "amod").map((at) => tokenAt(tree, at).lemma);
  return words.some((word) => /^(?:splinter|breakaway|dissident|rogue)$/.test(word));
}

/** What a part or a post is of. */
function wholeOf(tree: Tree, noun: number, sentence: ParsedSentence): Group | undefined {
  const { names } = sentence;
  const of = nounBehind(tree, noun, /^of$/i);
  const owner = of ?? dependents(tree, noun, "nmod:poss")[0] ?? nounBehind(tree, noun, /^(?:in|within|inside)$/i);
  if (owner !== undefined && tokenAt(tree, owner).lemma === "staff") return wholeOf(tree, owner, sentence);
  return owner === undefined ? undefined : groupAt(tree, owner, names);
}

function nounBehind(tree: Tree, noun: number, prep: RegExp): number | undefined {
  return dependents(tree, noun, "nmod").find(
    (child) => child > noun && dependents(tree, child, "case").some((at) => prep.test(tokenAt(tree, at).text)),
  );
}

/** Of whom the noun is said: the subject of its copula, what it stands in apposition to, or what stands so to it. */
function bearers(tree: Tree, noun: number): number[] {
  const { rel, head } = tokenAt(tree, noun);
  if (dependents(tree, noun, "cop").length > 0)
    return dependents(tree, noun, "nsubj").map((at) => antecedent(tree, at, noun));
  if (rel === "appos" && head >= 0) return [head];
  return apposed(tree, noun);
}

/** "the head of the junta, Colonel X": the name can hang on either noun. */
function apposed(tree: Tree, noun: number): number[] {
  return dependents(tree, noun, "appos").filter((at) => tokenAt(tree, at).upos === "PROPN");
}

/** "which is part of …" speaks of the noun that it hangs on. */
function antecedent(tree: Tree, subject: number, noun: number): number {
  const { head } = tokenAt(tree, noun);
  return /^(?:which|who|that)$/i.test(tokenAt(tree, subject).text) && head >= 0 ? head : subject;
}
