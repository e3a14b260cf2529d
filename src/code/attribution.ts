import type { Group } from "../parse/en/groups.ts";
import type { ParsedReport, ParsedSentence } from "../parse/en/parse.ts";
import type { Predicate } from "../parse/en/predicates.ts";
import { type Tree, tokenAt } from "../parse/en/tree.ts";
import { accordingTo } from "./attribution/according-to.ts";
import { aimOf } from "./attribution/aim.ts";
import { byAccount } from "./attribution/by-account.ts";
import { byNoun } from "./attribution/by-noun.ts";
import { contentOf } from "./attribution/content.ts";
import { extentOf, segmentAt } from "./attribution/extent.ts";
import { inHeadline } from "./attribution/headline.ts";
import { sayingOf } from "./attribution/mode.ts";
import { modeByContent } from "./attribution/mode-by-content.ts";
import { speakerOf } from "./attribution/speakers.ts";
import type { SpeechAct } from "./attribution/speech-act.ts";
import { sayingVerb } from "./attribution/verbs.ts";
import type { Reference } from "./reference.ts";

/** Finds the acts of speech of a report, in order. */
export function findSpeech(report: ParsedReport, reference: Reference): SpeechAct[] {
  const acts: SpeechAct[] = [];
  for (const sentence of report.sentences) {
    const found = sentence.predicates.flatMap((predicate) => spoken(predicate, sentence, report, reference) ?? []);
    found.push(
      ...accordingTo(sentence, reference),
      ...byAccount(sentence, report),
      ...byNoun(sentence, report, reference),
      ...inHeadline(sentence, reference),
    );
    keepToTheirHolders(found);
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
  const saying = predicate.kind === "verb" ? sayingOf(predicate) : undefined;
  const speaker = saying && speakerOf(predicate, saying, sentence, isQuoting(sentence, report), reference);
  if (!saying || !speaker || isToldAlready(predicate)) return undefined;
  const stated = statedMode(predicate, saying.mode, speaker, reference);
  if (stated === "belief" && /^(?:i|we|you)$/i.test(reference.noun(speaker))) return undefined;
  const content = contentOf(predicate, { ...saying, mode: stated }, sentence, report, speaker);
  if (content.length === 0) return undefined;
  const mode = modeByContent(stated, content.map(({ start, end }) => report.text.slice(start, end)).join(" "));
  const cue = tokenAt(predicate.tree, predicate.head).text;
  const { start, end } = extentOf(predicate, { mode, content }, segmentAt(sentence, predicate.head, report));
  return {
    sentence,
    predicate,
    speaker,
    ...aimOf(predicate, mode, sentence),
    cue,
    mode,
    content,
    start,
    end,
    rule: `statement/${mode}`,
  };
}

function isQuoting({ sentence }: ParsedSentence, { quotations }: ParsedReport): boolean {
  return quotations.some(({ start, end }) => start < sentence.end && end > sentence.start);
}

/** "Both generals believe that they can win, he said": told by another, a belief is not stated. */
function keepToTheirHolders(found: SpeechAct[]): void {
  for (const act of found) {
    const verb = act.predicate && tokenAt(act.predicate.tree, act.predicate.head);
    const isTold = found.some(
      (other) => other !== act && other.content.some((c) => verb && c.start <= verb.start && verb.end <= c.end),
    );
    if (isTold && act.predicate && STATED_BELIEF.test(act.predicate.lemma)) act.mode = "belief";
  }
}

/** What a body or somebody who speaks for one believes or expects, they have said; what people believe is theirs alone. */
function statedMode(
  { lemma, tree, head }: Predicate,
  mode: SpeechAct["mode"],
  speaker: Group,
  reference: Reference,
): SpeechAct["mode"] {
  if (/^VBG$/.test(tokenAt(tree, head).xpos) && isSaying(tree, tokenAt(tree, head).head) && mode === "say")
    return "belief";
  if (mode !== "belief" || !STATED_BELIEF.test(lemma)) return mode;
  const classes = reference.classes(speaker);
  if (classes.has("body")) return "say";
  const { upos, xpos } = tokenAt(speaker.tree, speaker.head);
  const isOne = !classes.has("people") || xpos === "NN";
  return classes.has("person") && isOne && upos !== "PRON" ? "say" : mode;
}

const STATED_BELIEF = /^(?:believe|think|expect|fear|suspect|doubt|consider|anticipate|hope|regard|view)$/;

/** "denied ordering it", "promised to announce it": the verb above says it. */
function isToldAlready({ tree, head }: Predicate): boolean {
  const { rel, xpos, head: above } = tokenAt(tree, head);
  return (
    /^(?:xcomp|ccomp|advcl)$/.test(rel) &&
    isSaying(tree, above) &&
    (xpos === "VB" || (xpos === "VBG" && rel !== "advcl"))
  );
}

function isSaying(tree: Tree, at: number): boolean {
  return at >= 0 && sayingVerb(tokenAt(tree, at).lemma) !== undefined;
}

/** The next sentence of the paragraph is wholly inside quotation marks that nobody else is named for. */
function goesOn(act: SpeechAct, sentence: ParsedSentence, report: ParsedReport): boolean {
  if (sentence.paragraph !== act.sentence.paragraph || sentence.sentence.start - act.end > 3) return false;
  const quoted = report.quotations.some(
    (q) => q.start <= sentence.sentence.start + 1 && q.end >= sentence.sentence.end - 1,
  );
  return quoted && report.quotations.some((q) => q.start < act.end && q.end > act.start);
}
