import type { Mode } from "../model/claim-types.ts";
import { type Group, groupAt } from "../parse/en/groups.ts";
import type { ParsedReport, ParsedSentence } from "../parse/en/parse.ts";
import type { Predicate } from "../parse/en/predicates.ts";
import { dependents, subtree, tokenAt } from "../parse/en/tree.ts";
import type { Reference } from "./reference.ts";

/** Somebody says something: who, by which word, and which words are what they say. */
export interface SpeechAct {
  sentence: ParsedSentence;
  /** Absent for "according to" phrases, whose speaker needs no verb. */
  predicate?: Predicate;
  speaker: Group;
  cue: string;
  mode: Mode;
  /** Who is blamed, accused, condemned, threatened or called upon, and for or about what. */
  target?: Group | undefined;
  topic?: Group | undefined;
  /** The characters of what is said; several for a quotation that the speaker's name interrupts. */
  content: { start: number; end: number }[];
  /** The whole of the act: its sentence, with the sentences of a quotation that goes on. */
  start: number;
  end: number;
  rule: string;
}

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
      "say add tell state claim note report confirm explain insist argue warn write tweet stress reveal acknowledge admit assert allege suggest predict project reply respond recall maintain remark comment emphasise emphasize reiterate describe estimate disclose recount testify caution conclude credit quote estimate indicate inform promise pledge",
    ),
  ],
];
const MODE_OF = new Map(VERBS_OF.flatMap(([mode, verbs]) => verbs.map((verb) => [verb, mode] as const)));
/** Verbs that are speech only with a clause or a quotation as what is said. */
const NEEDS_CLAUSE = new Set(
  list(
    "say add tell state claim note report confirm explain insist argue warn write tweet stress reveal acknowledge admit assert allege suggest predict project reply respond recall maintain remark comment emphasise emphasize reiterate estimate disclose recount testify caution conclude describe quote credit indicate inform promise pledge vow call declare",
  ),
);

/** Finds the acts of speech of a report, in order. */
export function findSpeech(report: ParsedReport, reference: Reference): SpeechAct[] {
  const acts: SpeechAct[] = [];
  for (const sentence of report.sentences) {
    const found = sentence.predicates.flatMap((predicate) => spoken(predicate, sentence, report, reference) ?? []);
    found.push(...accordingTo(sentence, reference));
    const last = acts.at(-1);
    if (found.length === 0 && last && goesOn(last, sentence, report)) {
      last.content.push({ start: sentence.sentence.start, end: sentence.sentence.end });
      last.end = sentence.sentence.end;
    }
    acts.push(...found);
  }
  return acts;
}

function spoken(
  predicate: Predicate,
  sentence: ParsedSentence,
  report: ParsedReport,
  reference: Reference,
): SpeechAct | undefined {
  const mode = predicate.kind === "verb" ? modeOfVerb(predicate) : undefined;
  const speaker = mode && speakerOf(predicate, reference);
  if (!mode || !speaker) return undefined;
  const content = contentOf(predicate, mode, sentence, report, speaker);
  if (content.length === 0) return undefined;
  const cue = tokenAt(predicate.tree, predicate.head).text;
  const { start, end } = ownSpan(predicate, mode, content, sentence);
  return {
    sentence,
    predicate,
    speaker,
    ...aimOf(predicate, mode),
    cue,
    mode,
    content,
    start,
    end,
    rule: `statement/${mode}`,
  };
}

/** "claimed responsibility", "responsibility was claimed by", "claimed the attack". */
function isClaimOfDeed(predicate: Predicate): boolean {
  const nouns = predicate.objects.map((group) => tokenAt(group.tree, group.head).lemma.toLowerCase());
  if (/^(?:responsib|credit)/i.test(nextWords(predicate)) || nouns.includes("responsibility")) return true;
  return nouns.some((noun) => /^(?:attack|bombing|strike|killing|assault|raid|explosion|blast|operation)$/.test(noun));
}

/** Scorers and readers want the words of the act: its sentence, or in a long one its clause with what is said. */
const LONG_SENTENCE = 260;

function ownSpan(
  predicate: Predicate,
  mode: Mode,
  content: SpeechAct["content"],
  { sentence }: ParsedSentence,
): { start: number; end: number } {
  const short = sentence.end - sentence.start <= LONG_SENTENCE;
  if (short || mode === "say") return short ? sentence : spanning([predicate, ...content]);
  return predicate;
}

function spanning(spans: { start: number; end: number }[]): { start: number; end: number } {
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}

/** Whom an act of speech is aimed at: "blamed X for the attack", "blamed the attack on X", "accused X of …", "called on X to …". */
function aimOf({ lemma, objects, phrases, recipients }: Predicate, mode: Mode): Pick<SpeechAct, "target" | "topic"> {
  const after = (...preps: string[]): Group | undefined =>
    phrases.find(({ prep, depth }) => depth === 0 && preps.includes(prep))?.group;
  if (mode === "blame") {
    const blamed = lemma === "blame" ? phrases.find(({ prep, depth }) => depth < 2 && prep === "on")?.group : undefined;
    if (blamed) return { target: blamed, topic: objects[0] };
    return { target: objects[0] ?? recipients[0], topic: after("for", "of", "over") };
  }
  if (/^(?:tell|inform)$/.test(lemma)) return { target: recipients[0] ?? objects[0] };
  if (mode === "demand") return { target: after("on", "upon") ?? recipients[0] };
  return mode === "claim-responsibility" ? { topic: after("for") } : {};
}

function modeOfVerb(predicate: Predicate): Mode | undefined {
  const { tree, head, lemma, passive } = predicate;
  if (lemma === "claim" && isClaimOfDeed(predicate)) return "claim-responsibility";
  if (lemma === "hold" && /\b(?:responsible|accountable)\b/i.test(nextWords(predicate, 10))) return "blame";
  const mode = MODE_OF.get(lemma);
  if (!mode || (passive && predicate.subjects.length === 0)) return undefined;
  if (lemma === "call" && !/\b(?:for|on|upon)\b/.test(nextWords(predicate))) return undefined;
  return dependents(tree, head, "aux").some((i) => /^(?:would|could|may|might|should)$/i.test(tokenAt(tree, i).text))
    ? undefined
    : mode;
}

function nextWords({ tree, head }: Predicate, count = 4): string {
  return tree.sentence.tokens
    .slice(head + 1, head + 1 + count)
    .map((token) => token.text)
    .join(" ");
}

/** Persons, bodies, forces and their statements speak; a thing does not. */
function speakerOf(predicate: Predicate, reference: Reference): Group | undefined {
  return predicate.subjects.find((group) => {
    const classes = reference.classes(group);
    if (["person", "body", "force", "people", "statement"].some((name) => classes.has(name as "person"))) return true;
    if (reference.entity(group, "actor")?.kind === "state") return true;
    const { upos, text } = tokenAt(group.tree, group.head);
    return (
      (classes.size === 0 && upos === "PROPN") ||
      (upos === "PRON" && /^(?:he|she|they|it|who|i|we|some|many|others)$/i.test(text))
    );
  });
}

function contentOf(
  predicate: Predicate,
  mode: Mode,
  sentence: ParsedSentence,
  report: ParsedReport,
  speaker: Group,
): SpeechAct["content"] {
  const { tree, head, lemma } = predicate;
  const clauses = dependents(tree, head, "ccomp", "xcomp").filter(
    (child) => child > head || tokenAt(tree, child).head === head,
  );
  const spans = clauses.map((child) => spanOf(predicate, child));
  const said = {
    start: Math.min(tokenAt(tree, head).start, speaker.start),
    end: Math.max(tokenAt(tree, head).end, speaker.end),
  };
  const quotes = report.quotations
    .filter((q) => q.start < sentence.sentence.end && q.end > sentence.sentence.start)
    .map((q) => ({ start: Math.max(q.start, sentence.sentence.start), end: Math.min(q.end, sentence.sentence.end) }))
    .filter((q) => q.end <= said.start || q.start >= said.end);
  if (isInserted(predicate, sentence, report.text, said)) {
    return around(said, sentence.sentence, /^,/.test(report.text.slice(said.end, said.end + 1)));
  }
  if (spans.length > 0)
    return [...spans, ...quotes.filter((q) => !spans.some((s) => s.start <= q.start && q.end <= s.end))];
  if (quotes.length > 0) return quotes;
  if (mode === "demand") return [{ start: tokenAt(tree, head).end, end: predicate.end }];
  if (NEEDS_CLAUSE.has(lemma) && mode !== "claim-responsibility") {
    const that = tree.sentence.tokens[head + 1];
    return that?.text.toLowerCase() === "that" ? [{ start: that.end, end: sentence.sentence.end }] : [];
  }
  if (mode === "claim-responsibility" || lemma === "hold") return [ownWords(said)];
  const objects = [
    ...predicate.objects,
    ...predicate.phrases.filter(({ depth }) => depth === 0).map(({ group }) => group),
  ];
  return objects.filter((group) => group.start !== speaker.start).map((group) => spanOf(predicate, group.head));
}

/** What is claimed or laid at somebody's door is named by the act itself. */
function ownWords(said: { start: number; end: number }): { start: number; end: number } {
  return { start: said.end, end: said.end + 1 };
}

/** "…, the army said" and "…, the army said, …": the saying stands behind or inside what is said. */
function isInserted(
  predicate: Predicate,
  sentence: ParsedSentence,
  text: string,
  said: { start: number; end: number },
): boolean {
  const before = text.slice(sentence.sentence.start, said.start).trimEnd();
  if (!/[,”"?!—–]$/.test(before) || before.length < 12) return false;
  const complementBehind = dependents(predicate.tree, predicate.head, "ccomp").some((child) => child > predicate.head);
  const after = text.slice(said.end, sentence.sentence.end).trimStart();
  return /[”"]$/.test(before) || /^[,.]/.test(after) || !complementBehind;
}

function around(
  said: { start: number; end: number },
  sentence: { start: number; end: number },
  goesOnBehind: boolean,
): SpeechAct["content"] {
  const before = { start: sentence.start, end: said.start };
  const after = { start: said.end, end: sentence.end };
  return goesOnBehind ? [before, after] : [before];
}

function spanOf({ tree }: Predicate, word: number): { start: number; end: number } {
  const tokens = subtree(tree, word).map((i) => tokenAt(tree, i));
  return { start: Math.min(...tokens.map((t) => t.start)), end: Math.max(...tokens.map((t) => t.end)) };
}

/** "according to a spokesman", "according to a statement of the ministry". */
function accordingTo(sentence: ParsedSentence, reference: Reference): SpeechAct[] {
  const { tree, names } = sentence;
  const { start, end, tokens } = sentence.sentence;
  return tokens.flatMap((token, at) => {
    if (token.text.toLowerCase() !== "according" || tokens[at + 1]?.text.toLowerCase() !== "to") return [];
    const word = nominalAfter(sentence, at);
    if (word === undefined) return [];
    const speaker = issuer(groupAt(tree, word, names), sentence, reference);
    const content = [{ start, end }];
    return [
      {
        sentence,
        speaker,
        cue: "according to",
        mode: "say" as const,
        content,
        start,
        end,
        rule: "statement/according-to",
      },
    ];
  });
}

/** The noun that "according to" marks, else the first one behind it. */
function nominalAfter({ tree }: ParsedSentence, at: number): number | undefined {
  const isNominal = (i: number) => /^(?:NOUN|PROPN|PRON)$/.test(tree.sentence.tokens[i]?.upos ?? "");
  const { head } = tokenAt(tree, at);
  if (head > at && head < at + 12 && isNominal(head)) return head;
  const next = tree.sentence.tokens.findIndex((_, i) => i > at + 1 && isNominal(i));
  return next < 0 ? undefined : next;
}

/** A statement, report or source speaks for whom it is of. */
function issuer(group: Group, sentence: ParsedSentence, reference: Reference): Group {
  if (!reference.classes(group).has("statement")) return group;
  const [owner] = dependents(group.tree, group.head, "nmod").filter((child) => child > group.head);
  const by = owner === undefined ? undefined : groupAt(group.tree, owner, sentence.names);
  return by && reference.entity(by, "actor") ? by : group;
}

/** The next sentence of the paragraph is wholly inside quotation marks that nobody else is named for. */
function goesOn(act: SpeechAct, sentence: ParsedSentence, report: ParsedReport): boolean {
  if (sentence.paragraph !== act.sentence.paragraph || sentence.sentence.start - act.end > 3) return false;
  const quoted = report.quotations.some(
    (q) => q.start <= sentence.sentence.start + 1 && q.end >= sentence.sentence.end - 1,
  );
  return quoted && report.quotations.some((q) => q.start < act.end && q.end > act.start);
}

/** The acts whose content holds a character, outermost first. */
export function speechAround(acts: SpeechAct[], at: number): SpeechAct[] {
  const size = (act: SpeechAct) => act.content.reduce((sum, { start, end }) => sum + end - start, 0);
  return acts
    .filter((act) => act.content.some(({ start, end }) => start <= at && at < end))
    .sort((a, b) => size(b) - size(a));
}
