import type { NameMatch } from "../../packs/name-index.ts";
import { coordinated, type Group, groupAt } from "./groups.ts";
import { dependents, hasRel, subtree, type Tree, tokenAt } from "./tree.ts";

/** A prepositional phrase; `depth` counts the nouns between it and its predicate. */
export interface Phrase {
  /** "to", "out of"; empty for a noun without one. */
  prep: string;
  group: Group;
  depth: number;
}

/** What is said of whom: a verb, a noun of action ("the handover of …") or a copula, with voice undone. */
export interface Predicate {
  tree: Tree;
  kind: "verb" | "noun" | "copula";
  head: number;
  lemma: string;
  /** Who does it, whether subject, agent or possessor. */
  subjects: Group[];
  /** What it is done to, whether object or passive subject; of a copula, what the subject is said to be. */
  objects: Group[];
  /** The indirect object. */
  recipients: Group[];
  phrases: Phrase[];
  /** Of a noun: the nouns and adjectives before it ("US drone strike"). */
  modifiers: Group[];
  passive: boolean;
  /** The verb that carries out a noun of action: "completed" in "completed the handover". */
  carrier?: number;
  /** Its clause in the report's text. */
  start: number;
  end: number;
}

const CLAUSE_RELS = ["acl", "advcl", "ccomp", "csubj", "parataxis", "acl:relcl"];
const RELATIVE_PRONOUNS = new Set(["which", "who", "that", "whom", "whose"]);

/** Verbs that carry a noun of action: their subject does it ("carry out", "launch an attack"). */
const DOERS = new Set(
  "complete conduct launch carry mount stage make begin start finish announce perform hold execute undertake lead commit open do implement continue order".split(
    " ",
  ),
);
/** Verbs by which a noun of action happens ("took place", "came after"). */
const HAPPENERS = new Set(
  "take occur happen come begin start follow continue hit kill wound injure leave strike target".split(" "),
);

/** All predicates of a sentence, in the order of their words. */
export function predicatesOf(tree: Tree, names: NameMatch[]): Predicate[] {
  const found: Predicate[] = [];
  tree.sentence.tokens.forEach((token, i) => {
    if (token.upos === "VERB" || (token.upos === "AUX" && !hasRel(token, "aux", "cop")))
      found.push(verbAt(tree, i, names));
    else if (dependents(tree, i, "cop").length > 0) found.push(copulaAt(tree, i, names));
    if (token.upos === "NOUN") found.push(nounAt(tree, i, names));
  });
  return found;
}

function verbAt(tree: Tree, head: number, names: NameMatch[]): Predicate {
  const passive = isPassive(tree, head);
  const subject = grammaticalSubject(tree, head, names);
  const object = grammaticalObjects(tree, head, names);
  const phrases = phrasesOf(tree, head, names);
  const agents = passive ? agentsIn(phrases) : [];
  return {
    tree,
    kind: "verb",
    head,
    lemma: tokenAt(tree, head).lemma.toLowerCase(),
    subjects: passive ? agents : subject,
    objects: passive ? [...subject, ...object] : object,
    recipients: dependents(tree, head, "iobj").flatMap((child) => coordinated(tree, child, names)),
    phrases,
    modifiers: [],
    passive,
    ...clauseSpan(tree, head),
  };
}

/** The "by"-phrases nearest to the verb; the parser hangs some on the noun between ("on Wednesday by the minister"). */
function agentsIn(phrases: Phrase[]): Group[] {
  const by = phrases.filter(({ prep, depth }) => prep === "by" && depth < 2);
  return by.filter(({ depth }) => depth === by[0]?.depth).map(({ group }) => group);
}

function copulaAt(tree: Tree, head: number, names: NameMatch[]): Predicate {
  const complement = coordinated(tree, head, names);
  const prep = prepositionOf(tree, head);
  const phrases = phrasesOf(tree, head, names);
  return {
    tree,
    kind: "copula",
    head,
    lemma: "be",
    subjects: grammaticalSubject(tree, head, names),
    objects: prep ? [] : complement,
    recipients: [],
    phrases: prep ? [...complement.map((group) => ({ prep, group, depth: 0 })), ...phrases] : phrases,
    modifiers: modifiersOf(tree, head, names),
    passive: false,
    ...clauseSpan(tree, head),
  };
}

function nounAt(tree: Tree, head: number, names: NameMatch[]): Predicate {
  const carrier = carrierOf(tree, head);
  const own = phrasesOf(tree, head, names);
  const possessors = dependents(tree, head, "nmod:poss").flatMap((child) => coordinated(tree, child, names));
  const agents = own.filter(({ prep, depth }) => prep === "by" && depth === 0).map(({ group }) => group);
  const doer = carrier !== undefined && isObjectOf(tree, head, carrier) ? verbAt(tree, carrier, names).subjects : [];
  return {
    tree,
    kind: "noun",
    head,
    lemma: tokenAt(tree, head).lemma.toLowerCase(),
    subjects: [...agents, ...possessors, ...(agents.length + possessors.length === 0 ? doer : [])],
    objects: own.filter(({ prep, depth }) => prep === "of" && depth === 0).map(({ group }) => group),
    recipients: [],
    phrases:
      carrier === undefined
        ? own
        : [...own, ...phrasesOf(tree, carrier, names).filter(({ group }) => group.head !== head)],
    modifiers: modifiersOf(tree, head, names),
    passive: false,
    ...(carrier !== undefined && { carrier }),
    ...(carrier === undefined ? nounSpan(tree, head) : clauseSpan(tree, carrier)),
  };
}

function modifiersOf(tree: Tree, head: number, names: NameMatch[]): Group[] {
  const modifiers = dependents(tree, head, "compound", "amod", "nmod:desc", "nmod:unmarked");
  return modifiers.map((child) => modifierAt(tree, child, names));
}

/** A modifier stands for itself, not for the noun that it modifies. */
function modifierAt(tree: Tree, child: number, names: NameMatch[]): Group {
  const token = tokenAt(tree, child);
  const words = subtree(tree, child).map((i) => tokenAt(tree, i));
  const start = Math.min(...words.map((word) => word.start));
  const end = Math.max(...words.map((word) => word.end), token.end);
  const inside = names.filter((name) => name.start >= start && name.end <= end);
  const [first = child] = subtree(tree, child);
  return { tree, head: child, first, last: child, start, end, names: inside };
}

function carrierOf(tree: Tree, noun: number): number | undefined {
  const token = tokenAt(tree, noun);
  const verb = token.head >= 0 ? tokenAt(tree, token.head) : undefined;
  if (verb?.upos !== "VERB") return undefined;
  const lemma = verb.lemma.toLowerCase();
  if (isObjectOf(tree, noun, token.head) && DOERS.has(lemma)) return token.head;
  return hasRel(token, "nsubj") && HAPPENERS.has(lemma) ? token.head : undefined;
}

function isObjectOf(tree: Tree, noun: number, verb: number): boolean {
  const token = tokenAt(tree, noun);
  return token.head === verb && (hasRel(token, "obj") || token.rel === "nsubj:pass");
}

function isPassive(tree: Tree, verb: number): boolean {
  const token = tokenAt(tree, verb);
  if (token.xpos !== "VBN" && token.xpos !== "VBD") return false;
  if (dependents(tree, verb, "nsubj:pass", "aux:pass").length > 0) return true;
  if (dependents(tree, verb, "aux").some((child) => tokenAt(tree, child).lemma === "have")) return false;
  if (token.xpos !== "VBN") return false;
  if (hasRel(token, "conj") && token.head >= 0 && dependents(tree, verb, "nsubj").length === 0) {
    return tokenAt(tree, token.head).upos === "VERB" && isPassive(tree, token.head);
  }
  return dependents(tree, verb, "nsubj").length === 0 || hasRel(token, "acl");
}

/** The subject as written, or as it follows from the clause around: relative, participial, infinitive, coordinated. */
function grammaticalSubject(tree: Tree, verb: number, names: NameMatch[], seen: number[] = []): Group[] {
  if (seen.includes(verb)) return [];
  const token = tokenAt(tree, verb);
  const own = dependents(tree, verb, "nsubj").filter((child) => child !== verb);
  const written = own.findLast((child) => /^(?:NOUN|PROPN|PRON|NUM)$/.test(tokenAt(tree, child).upos)) ?? own.at(-1);
  if (written !== undefined) {
    if (!isRelativePronoun(tree, written)) return coordinated(tree, written, names);
    const ofVerb = token.head >= 0 && tokenAt(tree, token.head).upos === "VERB";
    if (!hasRel(token, "acl") || ofVerb) return antecedentBefore(tree, written, names);
    return token.head >= 0 ? coordinatedAntecedent(tree, token.head, names) : [];
  }
  if (token.head < 0) return [];
  const up = (at: number) => grammaticalSubject(tree, at, names, [...seen, verb]);
  if (hasRel(token, "conj", "advcl", "parataxis")) return isClausal(tree, token.head) ? up(token.head) : [];
  if (hasRel(token, "xcomp")) {
    const [object] = dependents(tree, token.head, "obj", "iobj");
    return object === undefined || isRelativePronoun(tree, object) ? up(token.head) : coordinated(tree, object, names);
  }
  if (!hasRel(token, "acl")) return [];
  if (isInfinitive(tree, verb) && !isPassive(tree, verb) && !isRanked(tree, token.head))
    return subjectOfPlan(tree, token.head, names, up);
  return hasRel(token, "acl:relcl") ? [] : coordinatedAntecedent(tree, token.head, names);
}

/** "the fourth base to change hands": an ordinal, or "first", "last", "only". */
export function isRanked(tree: Tree, noun: number): boolean {
  const rank = /^(?:first|second|third|\p{L}+th|last|latest|only|\d+(?:st|nd|rd|th))$/iu;
  return dependents(tree, noun, "amod", "nummod").some((child) => rank.test(tokenAt(tree, child).text));
}

/** "the base in Iraq, which was hit": what the parser took for a clause of its own still speaks of the noun before its comma. */
function antecedentBefore(tree: Tree, pronoun: number, names: NameMatch[]): Group[] {
  const isNoun = (i: number) => /^(?:NOUN|PROPN)$/.test(tree.sentence.tokens[i]?.upos ?? "");
  const noun = tree.sentence.tokens.findLastIndex((_, i) => i < pronoun && isNoun(i));
  if (noun < 0 || tokenAt(tree, pronoun - 1).text !== ",") return coordinated(tree, pronoun, names);
  const { head, upos } = tokenAt(tree, noun);
  const whole =
    upos === "PROPN" && head >= 0 && isNoun(head) && /^(?:in|of|near|at)$/.test(prepositionOf(tree, noun))
      ? head
      : noun;
  return [groupAt(tree, whole, names)];
}

/** "the troops who left": the antecedent alone, without what it is coordinated with further on. */
function coordinatedAntecedent(tree: Tree, noun: number, names: NameMatch[]): Group[] {
  return [groupAt(tree, beforeInsertion(tree, noun), names)];
}

/** "al-Qaim, near the border, which it plans to leave": a phrase between commas is not what the clause behind it speaks of. */
function beforeInsertion(tree: Tree, noun: number): number {
  const [preposition] = dependents(tree, noun, "case");
  const { tokens } = tree.sentence;
  if (preposition === undefined || tokens[preposition - 1]?.text !== "," || tokens[noun + 1]?.text !== ",") return noun;
  const before = preposition - 2;
  return /^(?:NOUN|PROPN)$/.test(tokens[before]?.upos ?? "") ? before : noun;
}

/** Who is to do what a plan, decision or order is to do: its possessor, modifier or the verb's subject. */
function subjectOfPlan(tree: Tree, noun: number, names: NameMatch[], up: (at: number) => Group[]): Group[] {
  const [owner] = dependents(tree, noun, "nmod:poss");
  if (owner !== undefined) return coordinated(tree, owner, names);
  const named = dependents(tree, noun, "compound", "amod").map((child) => modifierAt(tree, child, names));
  const owners = named.filter((group) => group.names.length > 0);
  if (owners.length > 0) return owners;
  const head = tokenAt(tree, noun).head;
  return head >= 0 && isClausal(tree, head) ? up(head) : [];
}

function grammaticalObjects(tree: Tree, verb: number, names: NameMatch[]): Group[] {
  const token = tokenAt(tree, verb);
  const own = dependents(tree, verb, "obj");
  const [written] = own;
  if (written !== undefined && !(isRelativePronoun(tree, written) && hasRel(token, "acl"))) {
    return own.flatMap((child) => coordinated(tree, child, names));
  }
  if (hasRel(token, "xcomp") && token.head >= 0) {
    const relative = dependents(tree, token.head, "obj").some((child) => isRelativePronoun(tree, child));
    if (relative && !isPassive(tree, verb)) return grammaticalObjects(tree, token.head, names);
  }
  const gap =
    hasRel(token, "acl:relcl") &&
    !isPassive(tree, verb) &&
    dependents(tree, verb, "nsubj").some((child) => !isRelativePronoun(tree, child));
  return gap && token.head >= 0 ? coordinatedAntecedent(tree, token.head, names) : [];
}

function isRelativePronoun(tree: Tree, word: number): boolean {
  const token = tokenAt(tree, word);
  return RELATIVE_PRONOUNS.has(token.text.toLowerCase()) && (token.xpos.startsWith("W") || token.upos === "PRON");
}

function isInfinitive(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, "mark").some((child) => tokenAt(tree, child).text.toLowerCase() === "to");
}

function isClausal(tree: Tree, word: number): boolean {
  return ["VERB", "AUX"].includes(tokenAt(tree, word).upos) || dependents(tree, word, "cop").length > 0;
}

/** The preposition of a noun as printed: "to", "out of", "in front of". */
function prepositionOf(tree: Tree, noun: number): string {
  const cases = dependents(tree, noun, "case").filter((child) => child < noun && tokenAt(tree, child).upos !== "PART");
  const words = cases.flatMap((child) => [child, ...dependents(tree, child, "fixed", "case")]);
  return [...new Set(words)]
    .sort((a, b) => a - b)
    .map((i) => tokenAt(tree, i).text.toLowerCase())
    .join(" ");
}

/** The prepositional phrases of a word, its own first, then those inside its noun groups; no other clause's. */
function phrasesOf(tree: Tree, word: number, names: NameMatch[], depth = 0): Phrase[] {
  const own: Phrase[] = [];
  const below: Phrase[] = [];
  for (const child of dependents(
    tree,
    word,
    "obl",
    "nmod",
    "obj",
    "nsubj",
    "iobj",
    "conj",
    "appos",
    "xcomp",
    "advmod",
  )) {
    const token = tokenAt(tree, child);
    if (hasRel(token, "nmod:poss", "nmod:desc", "nmod:unmarked") || isClausal(tree, child)) continue;
    const prep = prepositionOf(tree, child);
    if (hasRel(token, "obl", "nmod") || (prep && hasRel(token, "xcomp", "conj"))) {
      const groups = coordinated(tree, child, names);
      own.push(...groups.map((group) => ({ prep: prepositionOf(tree, group.head) || prep, group, depth })));
    }
    const conjuncts = dependents(tree, child, "conj").filter((at) => !isClausal(tree, at));
    for (const at of [child, ...conjuncts]) below.push(...phrasesOf(tree, at, names, depth + 1));
  }
  const all = [...own, ...below];
  return all.filter((phrase, i) => all.findIndex((other) => other.group.head === phrase.group.head) === i);
}

/** A clause's characters: its words without the clauses that only hang on it beside (coordination, "which …"). */
function clauseSpan(tree: Tree, verb: number): { start: number; end: number } {
  const cut = (child: number) => {
    const token = tokenAt(tree, child);
    if (token.rel === "punct") return true;
    return (
      (hasRel(token, "conj", "cc") &&
        (token.head === verb || isClausal(tree, child)) &&
        (isClausal(tree, child) || nextIsClause(tree, child))) ||
      token.rel === "parataxis" ||
      isAside(tree, child)
    );
  };
  return spanOf(tree, subtree(tree, verb, cut));
}

/** "and" before a coordinated clause is no part of the first one. */
function nextIsClause(tree: Tree, cc: number): boolean {
  const head = tokenAt(tree, cc).head;
  return tokenAt(tree, cc).rel === "cc" && isClausal(tree, head);
}

/** A relative or adverbial clause set off by a comma. */
function isAside(tree: Tree, child: number): boolean {
  const token = tokenAt(tree, child);
  if (!hasRel(token, "acl:relcl", "advcl")) return false;
  const [first = child] = subtree(tree, child);
  const before = tree.sentence.tokens[first - 1];
  return before !== undefined && /^[,—–(]$/.test(before.text);
}

function nounSpan(tree: Tree, noun: number): { start: number; end: number } {
  return spanOf(
    tree,
    subtree(tree, noun, (child) => {
      const token = tokenAt(tree, child);
      return (
        hasRel(token, ...CLAUSE_RELS, "case", "punct", "cop", "nsubj", "mark", "cc", "conj", "aux", "advmod") &&
        token.head === noun
      );
    }),
  );
}

function spanOf(tree: Tree, words: number[]): { start: number; end: number } {
  const tokens = words.map((i) => tokenAt(tree, i));
  return { start: Math.min(...tokens.map(({ start }) => start)), end: Math.max(...tokens.map(({ end }) => end)) };
}
