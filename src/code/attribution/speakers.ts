import { type Group, groupAt } from "../../parse/en/groups.ts";
import type { ParsedSentence } from "../../parse/en/parse.ts";
import type { Predicate } from "../../parse/en/predicates.ts";
import { dependents, type Tree, tokenAt } from "../../parse/en/tree.ts";
import type { Class } from "../classes.ts";
import type { Reference } from "../reference.ts";
import { speakerBeside } from "./beside.ts";
import { isQuotedAs, type Saying } from "./mode.ts";
import { sayingVerb } from "./verbs.ts";

const SPEAKING: Class[] = ["person", "body", "force", "people", "statement"];
/** What cannot speak, though its clause may say that it shows something. */
const MUTE: Class[] = ["weapon", "equipment", "aircraft", "event"];
const EVIDENCE =
  /^(?:poll|survey|study|research|inquiry|investigation|document|record|footage|image|photograph|photo|analysis|data|figure|finding|review|assessment|memo|cable|testimony|file|intelligence|newspaper|website|article|editorial|ad|book|paper|audit|ruling|verdict|magazine|broadcaster|channel|station|embassy)$/;
/** Who charges somebody in court. */
const PROSECUTING = /^(?:police|prosecutor|prosecution|court|judge|tribunal|authority|jury|magistrate)$/;
/** Newspapers, stations and bodies that no list has. */
const INSTITUTION =
  /^(?:television|tv|radio|media|press|newspaper|daily|weekly|channel|broadcaster|outlet|website|magazine|panel|inquiry|mouthpiece|newscast|commission|secretariat|bureau|institute|foundation|charity|association|federation|watchdog|team|board|cabinet|service|firm|operator|university|ombudsman|ngo|non-governmental-organisation)$/;
/** Nouns of persons that no list has, by their ending or by themselves. */
const HUMAN =
  /(?:er|or|ist|ian|man|woman)$|^(?:counterpart|colleague|commissioner|pope|voice|friend|ally|native|somebody|someone|patriarch)$/;
const NOT_HUMAN =
  /^(?:number|river|winter|summer|weather|tower|matter|power|water|letter|fever|factor|sector|shelter|corner|order|paper|chapter|disaster|border|error|terror|horror|anger|danger|hunger|centre|center|character|register|tractor|motor|reactor|corridor|computer|trailer|barrier|crater|cluster|finger|monsoon|quarter|monitor|prayer|sweater|figure|poster|banner|murder|slaughter|laughter|thunder)$/;
/** Whose campaign or mission speaks is somebody's. */
const MANNED = /^(?:campaign|mission|operation)$/;

/** Who says it: persons, bodies, forces, their statements and what is evidence; with a clause or a quotation any name or people; a thing does not. */
export function speakerOf(
  predicate: Predicate,
  { takes }: Saying,
  sentence: ParsedSentence,
  isQuoting: boolean,
  reference: Reference,
): Group | undefined {
  const beside = speakerBeside(predicate, sentence);
  const subjects = isQuotedAs(predicate) ? predicate.objects : predicate.subjects;
  const near = subjects.filter((group) => !isParted(predicate.tree, group.head, predicate.head));
  const others = [...antecedents(predicate, sentence), ...carriedOver(predicate, sentence)];
  const isNewClause =
    /^(?:and|but)$/i.test(predicate.tree.sentence.tokens[predicate.head - 1]?.text ?? "") &&
    predicate.tree.sentence.tokens[predicate.head - 2]?.text === ",";
  const candidates = beside ? [beside] : isNewClause ? [...others, ...near] : [...near, ...others];
  const isClausal = takes === "rest" || isQuoting || dependents(predicate.tree, predicate.head, "ccomp").length > 0;
  const isCharge = predicate.lemma === "charge" && takes === "rest";
  return candidates.find(
    (group) =>
      (canSpeak(group, reference) || (isClausal && mightSpeak(group, predicate, reference))) &&
      !(isCharge && PROSECUTING.test(reference.noun(group))),
  );
}

/** A semicolon stands between two words. */
function isParted(tree: Tree, one: number, other: number): boolean {
  return tree.sentence.tokens.slice(Math.min(one, other), Math.max(one, other)).some(({ text }) => text === ";");
}

/** "blamed the attack on X, which denied it": the noun right before the pronoun, where the one that the parser chose cannot speak. */
function antecedents({ tree, head }: Predicate, { names }: ParsedSentence): Group[] {
  const [pronoun] = dependents(tree, head, "nsubj").filter((at) => /^(?:which|who)$/i.test(tokenAt(tree, at).text));
  const isBehindComma = pronoun !== undefined && pronoun > 1 && tokenAt(tree, pronoun - 1).text === ",";
  return isBehindComma && /^(?:NOUN|PROPN)$/.test(tokenAt(tree, pronoun - 2).upos)
    ? [groupAt(tree, pronoun - 2, names)]
    : [];
}

/** "The minister said that contact was lost and accused …": who said the one thing says the other. */
function carriedOver({ tree, head }: Predicate, { predicates }: ParsedSentence): Group[] {
  const isCoordinated = dependents(tree, head, "cc").length > 0 && dependents(tree, head, "nsubj").length === 0;
  if (!isCoordinated || !/^VB[DZPN]$/.test(tokenAt(tree, head).xpos)) return [];
  const sayings = predicates.filter(
    (other) =>
      other.head < head && other.kind === "verb" && sayingVerb(other.lemma) && !isParted(tree, other.head, head),
  );
  return sayings.at(-1)?.subjects ?? [];
}

/** Whether a noun group names persons, bodies, media or papers that speak. */
export function canSpeak(group: Group, reference: Reference): boolean {
  const classes = reference.classes(group);
  if (SPEAKING.some((name) => classes.has(name))) return true;
  if (reference.entity(group, "actor")?.kind === "state") return true;
  const { upos, text } = tokenAt(group.tree, group.head);
  const noun = reference.noun(group);
  if (INSTITUTION.test(noun) || (classes.size === 0 && upos === "NOUN" && HUMAN.test(noun) && !NOT_HUMAN.test(noun)))
    return true;
  return (
    (classes.size === 0 && upos === "PROPN") ||
    (upos === "PRON" &&
      /^(?:he|she|they|it|i|we|some|many|others|nobody|everybody|everyone|someone|anyone|anybody|both|each|all|few|most|neither|those)$/i.test(
        text,
      )) ||
    /^(?:latter|former|other|one|media|press|neither|both|each|all|few|most|those)$/i.test(text)
  );
}

/** "43 percent", "another", "insiders", "Sanders", "the document": whoever a saying with its own clause is told of. */
function mightSpeak(group: Group, { lemma }: Predicate, reference: Reference): boolean {
  const noun = reference.noun(group);
  if (EVIDENCE.test(noun)) return true;
  const { upos, xpos, text } = tokenAt(group.tree, group.head);
  const classes = reference.classes(group);
  if (MUTE.some((name) => classes.has(name))) return MANNED.test(noun) && isUttering(lemma);
  if (!isUttering(lemma))
    return upos === "NOUN" && xpos === "NNS" && classes.size === 0 && /(?:er|or|ist|ian|ant)s$/.test(text);
  return (
    upos === "NUM" ||
    /^(?:another|one|other|most|those|both|all|few|several)$/i.test(text) ||
    (upos === "NOUN" && !/^(?:time|day|week|month|year|thing|fact)$/.test(noun)) ||
    (upos === "PROPN" && !classes.has("weapon"))
  );
}

/** Verbs that only somebody with a voice or a pen is the subject of. */
function isUttering(lemma: string): boolean {
  return (
    /^(?:say|tell|add|claim|note|insist|argue|write|tweet|stress|assert|allege|reply|respond|warn|report|think|believe|deny|announce)$/.test(
      lemma,
    ) && sayingVerb(lemma) !== undefined
  );
}
