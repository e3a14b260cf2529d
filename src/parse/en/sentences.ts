import { type Span, tokenize } from "./tokens.ts";

/** A sentence before it is tagged: its characters and its tokens in order. */
export interface SentenceSpan extends Span {
  tokens: Span[];
}

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
    const last = endsAt(text, tokens, i);
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
  const token = read(text, tokens[i]);
  const terminal = TERMINAL.test(token);
  if (!terminal && !MAY_END.test(token)) return -1;
  let last = i;
  while (last + 1 < tokens.length && closes(text, tokens, last + 1)) last++;
  const next = tokens[last + 1];
  if (next === undefined) return last;
  if (next.start === (tokens[last] as Span).end) return -1;
  return terminal
    ? terminalEnds(text, token, next, last > i)
    : abbreviationEnds(read(text, next), last > i)
      ? last
      : -1;

  function terminalEnds(whole: string, mark: string, following: Span, quoted: boolean): number {
    const word = read(whole, following);
    if (/^\p{Ll}/u.test(word)) return mark === "." && !quoted ? last : -1;
    if (quoted && mark !== "." && SPEECH_TAG.test(whole.slice(following.start, following.start + 120))) return -1;
    return last;
  }
}

function abbreviationEnds(next: string, quoted: boolean): boolean {
  return OPENERS.has(next) || (quoted && /^\p{Lu}/u.test(next)) || /^["“]$/u.test(next);
}

function closes(text: string, tokens: Span[], i: number): boolean {
  const token = tokens[i] as Span;
  return token.start === (tokens[i - 1] as Span).end && CLOSER.test(read(text, token));
}

function read(text: string, span: Span | undefined): string {
  return span === undefined ? "" : text.slice(span.start, span.end);
}
