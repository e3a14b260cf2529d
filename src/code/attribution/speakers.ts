import type { Group } from "../../parse/en/groups.ts";
import type { ParsedSentence } from "../../parse/en/parse.ts";
import type { Predicate } from "../../parse/en/predicates.ts";
import { dependents, tokenAt } from "../../parse/en/tree.ts";
import type { Class } from "../classes.ts";
import type { Reference } from "../reference.ts";
import { speakerBeside } from "./beside.ts";
import { sayingVerb } from "./verbs.ts";

const SPEAKING: Class[] = ["person", "body", "force", "people", "statement"];
/** What cannot speak, though its clause may say that it shows something. */
const MUTE: Class[] = ["weapon", "equipment", "aircraft", "event"];
const EVIDENCE =
  /^(?:poll|survey|study|research|inquiry|investigation|document|record|footage|image|photograph|photo|analysis|data|figure|finding|review|assessment|memo|cable|testimony|file|intelligence|newspaper|website|article|editorial|ad|book|paper|audit|ruling|verdict|magazine|broadcaster|channel|station|embassy)$/;
/** Whose campaign or mission speaks is somebody's. */
const MANNED = /^(?:campaign|mission|operation)$/;

/** Who says it: persons, bodies, forces, their statements and what is evidence; with a clause or a quotation any name or people; a thing does not. */
export function speakerOf(
  predicate: Predicate,
  sentence: ParsedSentence,
  isQuoting: boolean,
  reference: Reference,
): Group | undefined {
  const beside = speakerBeside(predicate, sentence);
  const candidates = beside ? [beside] : predicate.subjects;
  const isClausal = isQuoting || dependents(predicate.tree, predicate.head, "ccomp").length > 0;
  return candidates.find(
    (group) => canSpeak(group, reference) || (isClausal && mightSpeak(group, predicate, reference)),
  );
}

function canSpeak(group: Group, reference: Reference): boolean {
  const classes = reference.classes(group);
  if (SPEAKING.some((name) => classes.has(name))) return true;
  if (reference.entity(group, "actor")?.kind === "state") return true;
  const { upos, text } = tokenAt(group.tree, group.head);
  return (
    (classes.size === 0 && upos === "PROPN") ||
    (upos === "PRON" && /^(?:he|she|they|it|who|i|we|some|many|others|nobody|everybody|everyone|someone)$/i.test(text))
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
