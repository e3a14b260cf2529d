import { type Group, groupAt } from "../../parse/en/groups.ts";
import type { ParsedSentence } from "../../parse/en/parse.ts";
import type { Predicate } from "../../parse/en/predicates.ts";
import { dependents, tokenAt } from "../../parse/en/tree.ts";
import type { SpeechAct } from "./speech-act.ts";

type Aim = Pick<SpeechAct, "target" | "topic">;

/** Whom an act of speech is aimed at and what it is about: "blamed X for the attack", "blamed the attack on X", "called on X to …". */
export function aimOf(predicate: Predicate, mode: SpeechAct["mode"], sentence: ParsedSentence): Aim {
  const { lemma, objects, recipients } = predicate;
  const after = (...preps: string[]) => phrasesAfter(predicate, preps, sentence);
  const [object] = objects;
  if (mode === "blame") return blamed(predicate);
  if (mode === "demand") {
    const asked = [...after("on", "upon", "to"), ...recipients];
    const target = asked.length > 0 ? asked : isAskedTo(predicate) ? objects : whoIsToDoIt(predicate, sentence);
    const topic = after("for")[0] ?? (isAskedTo(predicate) ? undefined : object);
    return { target, topic: lemma === "tell" ? undefined : topic };
  }
  if (mode === "claim-responsibility")
    return {
      topic:
        after("for", "to")[0] ?? objects.find((group) => tokenAt(group.tree, group.head).lemma !== "responsibility"),
    };
  const isNamed = object && /^(?:NOUN|PROPN)$/.test(tokenAt(object.tree, object.head).upos);
  if (isNamed && (mode === "condemn" || mode === "deny" || SAID_OF.test(lemma))) return { topic: object };
  return {};
}

/** Verbs that say something of their object. */
const SAID_OF =
  /^(?:call|describe|portray|depict|characteri[sz]e|present|term|dub|label|brand|compare|liken|hail|announce|welcome|praise|attribute|ascribe)$/;

/** "blamed X for it", "blamed it on X", "laid it at the door of X", "pointed the finger at X". */
function blamed(predicate: Predicate): Aim {
  const { lemma, objects, recipients } = predicate;
  const topic = predicate.phrases.find(
    ({ prep, depth, group }) => depth < 2 && group.head > predicate.head && /^(?:for|of|over)$/.test(prep),
  )?.group;
  if (/^(?:accuse|fault|hold|charge)$/.test(lemma) || (lemma === "blame" && nestedOn(predicate).length === 0))
    return { target: objects.length > 0 ? objects : recipients, topic };
  if (lemma === "blame") return { target: nestedOn(predicate), topic: objects[0] };
  const door = predicate.phrases.find(({ group }) =>
    /^(?:door|foot|hand)$/.test(tokenAt(group.tree, group.head).lemma),
  );
  if (door ?? lemma === "see")
    return {
      target: predicate.phrases.filter(({ prep }) => prep === "of").map(({ group }) => group),
      topic: door && objects[0],
    };
  return {
    target: predicate.phrases
      .filter(({ prep, depth }) => depth < 2 && /^(?:on|upon|at|to)$/.test(prep))
      .map(({ group }) => group)
      .slice(0, 1),
    topic: /^(?:attribute|ascribe)$/.test(lemma) ? objects[0] : topic,
  };
}

function nestedOn({ phrases }: Predicate): Group[] {
  return phrases.filter(({ prep, depth }) => depth < 2 && prep === "on").map(({ group }) => group);
}

function phrasesAfter({ phrases }: Predicate, preps: string[], { times }: ParsedSentence): Group[] {
  return phrases
    .filter(({ prep, depth }) => depth === 0 && preps.includes(prep))
    .map(({ group }) => group)
    .filter((group) => !times.some((time) => time.start < group.end && group.start < time.end));
}

/** "urged X to leave", "ordered the ministry to look for him". */
function isAskedTo({ tree, head, lemma }: Predicate): boolean {
  return (
    lemma === "urge" || dependents(tree, head, "xcomp", "advcl").some((child) => tokenAt(tree, child).xpos === "VB")
  );
}

/** "demanded that Cuba extradite them": the subject of what is demanded. */
function whoIsToDoIt({ tree, head }: Predicate, { names }: ParsedSentence): Group[] {
  const subjects = dependents(tree, head, "ccomp").flatMap((child) => dependents(tree, child, "nsubj"));
  return subjects.filter((at) => at > head).map((at) => groupAt(tree, at, names));
}
