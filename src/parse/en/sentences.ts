import { type Span, tokenize } from "./tokens.ts";

/** A sentence before it is tagged: its characters and its tokens in order. */
export interface SentenceSpan extends Span {
  tokens: Span[];
}

/** What has more tokens than this is a list or a table, and is cut. */
const LONGEST = 400;
const PARAGRAPH = /\n[^\S\n]*\n\s*/g;
const TERMINAL = /^(?:[.!?؟。]|[!?؟]+|\.{2,}|…+\.?)$/u;
const CLOSER = /^(?:["”’)\]»']|'')$/u;
const MAY_END = /^(?:(?:\p{L}\.){2,}|Jr\.|Sr\.|Inc\.|Corp\.|Co\.|Ltd\.|etc\.|Bros\.|Dept\.|Ave\.|Blvd\.)$/u;
/** Words that open a sentence far more often than a name: what may follow an abbreviation that ends a sentence. */
const OPENERS = new Set(
  "The A An It He She They We You I This That These Those There But And Or In On At For From After Before As When While If Since With Our Their His Her Its Some Many Most All Both Now Then However Meanwhile So What Who Where Why How".split(
    " ",
  ),
);
/** A speaker after a quoted question: “Why?” Barker asked. */
const SPEECH_TAG =
  /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:said|says|asked|asks|told|wrote|added|cried|shouted|replied|tweeted)\b/u;

/**
 * Parts a text into sentences. Blank lines part paragraphs and a sentence never crosses one; a closing quote belongs to
 * the sentence that it closes; titles, initials and "U.S." before a name do not end one.
 */
export function splitSentences(text: string): SentenceSpan[] {
  return paragraphs(text).flatMap(({ start, end }) => splitParagraph(text, tokenize(text, start, end)));
}

function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(PARAGRAPH)) {
    spans.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  spans.push({ start, end: text.length });
  return spans;
}

function splitParagraph(text: string, tokens: Span[]): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const last = i - first + 1 < LONGEST ? endsAt(text, tokens, i) : i;
    if (last < 0) continue;
    sentences.push(sentenceOf(tokens.slice(first, last + 1)));
    first = last + 1;
    i = last;
  }
  if (first < tokens.length) sentences.push(sentenceOf(tokens.slice(first)));
  return sentences;
}

function sentenceOf(tokens: Span[]): SentenceSpan {
  return { start: (tokens[0] as Span).start, end: (tokens[tokens.length - 1] as Span).end, tokens };
}

/** The index of the last token of a sentence that token `i` ends, or -1. */
function endsAt(text: string, tokens: Span[], i: number): number {
  const mark = read(text, tokens[i]);
  if (!TERMINAL.test(mark) && !MAY_END.test(mark)) return -1;
  let last = i;
  while (closes(text, tokens, last)) last++;
  last += noteAfter(text, tokens, last);
  const next = tokens[last + 1];
  if (next === undefined) return last;
  const word = read(text, next);
  if (next.start === (tokens[last] as Span).end && !runsOn(read(text, tokens[i - 1]), word)) return -1;
  const ends = TERMINAL.test(mark)
    ? terminalEnds(mark, last > i, text.slice(next.start, next.start + 120))
    : abbreviationEnds(last > i, word);
  return ends ? last : -1;
}

function terminalEnds(mark: string, quoted: boolean, following: string): boolean {
  if (/^\p{Ll}/u.test(following)) return mark === "." && !quoted;
  return !(quoted && mark !== "." && SPEECH_TAG.test(following));
}

function abbreviationEnds(quoted: boolean, next: string): boolean {
  return OPENERS.has(next) || (quoted && /^\p{Lu}/u.test(next)) || /^["“]$/u.test(next);
}

/** A space was forgotten: "the base.The army". */
function runsOn(before: string, after: string): boolean {
  return /\p{Ll}{2}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after);
}

/** Does a quote or a bracket close right after token `i`? */
function closes(text: string, tokens: Span[], i: number): boolean {
  const next = tokens[i + 1];
  return next !== undefined && next.start === (tokens[i] as Span).end && CLOSER.test(read(text, next));
}

/** How many tokens a footnote's number takes right after token `i`: "[2]" takes three. */
function noteAfter(text: string, tokens: Span[], i: number): number {
  const from = tokens[i] as Span;
  const to = tokens[i + 3];
  return to !== undefined && /^\[\d+\]$/.test(text.slice(from.end, to.end)) ? 3 : 0;
}

function read(text: string, span: Span | undefined): string {
  return span === undefined ? "" : text.slice(span.start, span.end);
}
