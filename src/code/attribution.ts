import type { Group } from "../parse/en/groups.ts";
import type { ParsedReport, ParsedSentence } from "../parse/en/parse.ts";
import type { Predicate } from "../parse/en/predicates.ts";
import { tokenAt } from "../parse/en/tree.ts";
import { accordingTo } from "./attribution/according-to.ts";
import { aimOf } from "./attribution/aim.ts";
import { contentOf } from "./attribution/content.ts";
import { modeOfVerb } from "./attribution/mode.ts";
import { speakerOf } from "./attribution/speakers.ts";
import type { SpeechAct } from "./attribution/speech-act.ts";
import type { Reference } from "./reference.ts";

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
  const verbMode = predicate.kind === "verb" ? modeOfVerb(predicate) : undefined;
  const speaker = verbMode && speakerOf(predicate, sentence, isQuoting(sentence, report), reference);
  if (!verbMode || !speaker) return undefined;
  const mode = verbMode === "belief" && isBody(speaker, reference) ? "say" : verbMode;
  if (mode === "belief" && /^(?:i|we|you)$/i.test(reference.noun(speaker))) return undefined;
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

function isQuoting({ sentence }: ParsedSentence, { quotations }: ParsedReport): boolean {
  return quotations.some(({ start, end }) => start < sentence.end && end > sentence.start);
}

/** A ministry or an organisation has no beliefs but those that it states. */
function isBody(speaker: Group, reference: Reference): boolean {
  const classes = reference.classes(speaker);
  return classes.has("body") && !classes.has("person") && !classes.has("people");
}

/** Scorers and readers want the words of the act: its sentence, or in a long one its clause with what is said. */
const LONG_SENTENCE = 260;

function ownSpan(
  predicate: Predicate,
  mode: SpeechAct["mode"],
  content: SpeechAct["content"],
  { sentence }: ParsedSentence,
): { start: number; end: number } {
  const short = sentence.end - sentence.start <= LONG_SENTENCE;
  if (short || mode === "say" || mode === "belief") return short ? sentence : spanning([predicate, ...content]);
  return predicate;
}

function spanning(spans: { start: number; end: number }[]): { start: number; end: number } {
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}

/** The next sentence of the paragraph is wholly inside quotation marks that nobody else is named for. */
function goesOn(act: SpeechAct, sentence: ParsedSentence, report: ParsedReport): boolean {
  if (sentence.paragraph !== act.sentence.paragraph || sentence.sentence.start - act.end > 3) return false;
  const quoted = report.quotations.some(
    (q) => q.start <= sentence.sentence.start + 1 && q.end >= sentence.sentence.end - 1,
  );
  return quoted && report.quotations.some((q) => q.start < act.end && q.end > act.start);
}
