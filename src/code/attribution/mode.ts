import type { Mode } from "../../model/claim-types.ts";
import type { Predicate } from "../../parse/en/predicates.ts";
import { dependents, tokenAt } from "../../parse/en/tree.ts";
import { idiomAt } from "./idioms.ts";
import { type SayingVerb, sayingVerb } from "./verbs.ts";

/** An act of speech by its verb: "belief" where it is held and not said. */
export interface Saying {
  mode: Mode | "belief";
  takes: SayingVerb["takes"];
}

/** What kind of speech a verb is; undefined where it is none, or only might be. */
export function sayingOf(predicate: Predicate): Saying | undefined {
  const { lemma, passive, subjects } = predicate;
  if ((passive && subjects.length === 0 && !isQuotedAs(predicate)) || isOnlyMeant(predicate)) return undefined;
  if (dependents(predicate.tree, predicate.head, "nmod:poss").length > 0) return undefined;
  const saying = idiomAt(predicate) ?? sayingVerb(lemma);
  const mode = modeOf(predicate, saying);
  return mode && { mode, takes: saying?.takes ?? "noun" };
}

function modeOf(predicate: Predicate, saying: SayingVerb | undefined): Saying["mode"] | undefined {
  const { lemma } = predicate;
  if (/^(?:claim|admit)$/.test(lemma) && isClaimOfDeed(predicate)) return "claim-responsibility";
  if (!saying || /^not to be\b/.test(nextWords(predicate))) return undefined;
  if (saying.takes === "rest") return saying.mode;
  if (lemma === "advise" && !/\b(?:to \p{Ll}|that|against)/u.test(nextWords(predicate, 8))) return undefined;
  if (
    lemma === "recall" &&
    predicate.objects.some((group) =>
      /^(?:ambassador|envoy|diplomat|troop|soldier|reservist|staff|parliament|consul)$/.test(
        tokenAt(group.tree, group.head).lemma,
      ),
    )
  )
    return undefined;
  if (COMMANDING.test(lemma) && !isCommand(predicate)) return undefined;
  if (predicate.objects.some((group) => /^(?:allegiance|loyalty|fealty)$/.test(tokenAt(group.tree, group.head).lemma)))
    return undefined;
  if (lemma === "call") return calling(predicate);
  if (lemma === "ask") return askedFor(predicate);
  if (lemma === "vote" && !/\b(?:for|to|against)\b/.test(nextWords(predicate, 6))) return undefined;
  if (NAMING.test(lemma) && !isNaming(predicate)) return undefined;
  if (DESCRIBING.test(lemma) && !/\b(?:as|to)\b/.test(nextWords(predicate, 14))) return undefined;
  if (RECORDING.test(lemma) && !NUMBER.test(nextWords(predicate))) return undefined;
  if (/^(?:promise|pledge|warn)$/.test(lemma) && isThreat(predicate)) return "threaten";
  return saying.mode ?? "belief";
}

/** Verbs that name an order, or the thing ordered: "ordered coffee". */
const COMMANDING = /^(?:order|command|direct|instruct|request|beg)$/;

/** "ordered them to go", "ordered an evacuation". */
function isCommand(predicate: Predicate): boolean {
  if (/\b(?:to \p{Ll}|that)|[“"]/u.test(nextWords(predicate, 10))) return true;
  return (
    predicate.lemma !== "command" &&
    predicate.objects.some((group) => ORDERED.test(tokenAt(group.tree, group.head).lemma))
  );
}

const ORDERED =
  /(?:tion|sion|ment|al|ing|ance|hood|-(?:out|off|back|down))$|^(?:curfew|halt|probe|inquiry|release|retreat|arrest|attack|strike|ceasefire|truce|return|review|raid|offensive|hearing|delay|pause|search)$/;

/** "was quoted as saying that …": the subject of the passive speaks. */
export function isQuotedAs(predicate: Predicate): boolean {
  return (
    predicate.passive &&
    /^(?:quote|cite|report)$/.test(predicate.lemma) &&
    /\bas (?:saying|telling)\b/.test(nextWords(predicate, 10))
  );
}

/** "X as Y": what the thing is said to be. */
const DESCRIBING = /^(?:present|attribut|ascrib|describ|portray|depict|regard|view|characteris|characteriz|herald)e?$/;
/** Two nouns side by side: "termed the raid a crime". */
const NAMING = /^(?:term|dub|style|deem|pronounce|label|brand)$/;
/** A body that keeps count says what it has counted. */
const RECORDING = /^(?:document|register|tally|count|record|log)$/;
const NUMBER =
  /^(?!on|for|towards?)(?:.*\d|.*\b(?:dozen|hundred|thousand|two|three|four|five|six|seven|eight|nine|ten)s?\b)/;

/** "could say", "would accuse", "before it asks", "provided that it confirms": nobody has said it. Who "could not say" has spoken. */
function isOnlyMeant({ tree, head, lemma }: Predicate): boolean {
  const { tokens } = tree.sentence;
  const words = (rel: string) => dependents(tree, head, rel).map((i) => tokenAt(tree, i).text.toLowerCase());
  const marks = dependents(tree, head, "mark");
  const isCondition = marks.some(
    (i) =>
      /^(?:before|until|if|unless|lest)$/i.test(tokenAt(tree, i).text) || /^provided$/i.test(tokens[i - 1]?.text ?? ""),
  );
  const isRefusal =
    /^(?:say|confirm|comment|rule|discuss|disclose|elaborate|name)$/.test(lemma) &&
    [...words("advmod"), ...words("cc:preconj"), ...words("cc")].some((word) =>
      /^(?:not|n['’]t|neither|never)$/.test(word),
    );
  return (
    isCondition || (!isRefusal && words("aux").some((word) => /^(?:would|could|may|might|should|can)$/.test(word)))
  );
}

/** "called for", "called on X to", "called the school a legitimate target". */
function calling(predicate: Predicate): Mode | undefined {
  const next = nextWords(predicate);
  if (/^(?:\p{L}+ly |again |also |once more )?(?:upon|on|for)\b/iu.test(next)) return "demand";
  if (/\b(?:for|on|upon)\b/.test(next) && predicate.objects.length === 0) return "demand";
  const isAside = dependents(predicate.tree, predicate.head, "mark").some(
    (i) => tokenAt(predicate.tree, i).text.toLowerCase() === "as",
  );
  if (isAside || !isNaming(predicate) || /^\p{L}+sel(?:f|ves)\b/u.test(next)) return undefined;
  return /\b(?:lie|lies|fabrication|fabricated|fake|false|baseless|nonsense|untrue|slander)\b/i.test(
    nextWords(predicate, 10),
  )
    ? "deny"
    : "say";
}

/** Asked to do or for something, it is a demand; asked a question, a saying. */
function askedFor(predicate: Predicate): Mode | undefined {
  const next = nextWords(predicate, 6);
  if (/\b(?:whether|if|who|what|why|how|when|where)\b|[“"?]/.test(next)) return "say";
  return /\b(?:for|to)\b/.test(next) ? "demand" : undefined;
}

/** "the school a legitimate target", "the footage fabricated", "such figures a fabrication": one thing said of another. */
function isNaming({ tree, head, objects, lemma }: Predicate): boolean {
  if (/^(?:brand|label|dub|deem)$/.test(lemma)) return objects.length > 0;
  const { tokens } = tree.sentence;
  const isQuoted = tokens.slice(head + 1, head + 12).some(({ text }) => /^(?:“|"|``|'')$/.test(text));
  const isOf = dependents(tree, head, "xcomp", "ccomp").some(
    (child) => !/^VB[DZPG]?$/.test(tokenAt(tree, child).xpos) || /ed$/.test(tokenAt(tree, child).text),
  );
  const last = objects[0]?.last;
  const isPair = last !== undefined && /^(?:an?|the)$/i.test(tokens[last + 1]?.text ?? "");
  const isThis =
    /^(?:this|that|it|them|these|him|her)$/i.test(tokens[head + 1]?.text ?? "") &&
    /^(?:an?|the)$/i.test(tokens[head + 2]?.text ?? "");
  return isThis || (objects.length > 0 && (isQuoted || isOf || isPair));
}

/** "promised a vigorous response". */
function isThreat({ objects, phrases }: Predicate): boolean {
  return [...objects, ...phrases.map(({ group }) => group)].some((group) =>
    /^(?:response|retaliation|revenge|reprisal|punishment|vengeance|retribution)$/.test(
      tokenAt(group.tree, group.head).lemma,
    ),
  );
}

/** "claimed responsibility", "responsibility was claimed by", "claimed the attack". */
function isClaimOfDeed(predicate: Predicate): boolean {
  const nouns = predicate.objects.map((group) => tokenAt(group.tree, group.head).lemma.toLowerCase());
  if (/^(?:responsib|credit)/i.test(nextWords(predicate)) || nouns.includes("responsibility")) return true;
  return nouns.some((noun) => DEED.test(noun)) || (isNobody(predicate) && nouns.includes("it"));
}

const DEED =
  /^(?:attack|bombing|strike|killing|assault|raid|explosion|blast|operation|salvo|shooting|ambush|assassination|kidnapping|abduction|bomber|attacker|assailant|gunman|massacre|barrage|hit|murder|man|perpetrator)$/;

/** "no one claimed it". */
function isNobody({ subjects }: Predicate): boolean {
  return subjects.some(({ tree, first }) => /^(?:no|none|nobody|neither)$/i.test(tokenAt(tree, first).text));
}

function nextWords({ tree, head }: Predicate, count = 4): string {
  return tree.sentence.tokens
    .slice(head + 1, head + 1 + count)
    .map((token) => token.text)
    .join(" ");
}
