import { kindsOf, prepare, type TagKinds } from "./features.ts";
import { lemmatize } from "./lemma.ts";
import { mendTags } from "./mend-tags.ts";
import { decodeModel, type Model } from "./model.ts";
import { isJoined, joinNames, lastWord } from "./names.ts";
import { parse } from "./parser.ts";
import { partialQuotes, quotedHead } from "./partial-quotes.ts";
import type { Sentence, Token } from "./sentence.ts";
import { splitSentences } from "./sentences.ts";
import { lookAt, tag } from "./tagger.ts";
import type { Span } from "./tokens.ts";
import { mendVoice } from "./voice.ts";

/**
 * Text to parsed sentences in order; every token reads `text.slice(start, end)`. `names` are the characters of known names: their capitalised
 * words are one token, a proper noun, so that "Ain al-Asad" cannot come apart.
 */
export type Analyse = (text: string, names?: Span[]) => Sentence[];

/**
 * Makes an analyser of English from the bytes of `models/en/model.bin`. It is pure and deterministic: the same text gives
 * the same sentences. Throws if the bytes are not a model.
 */
export function createAnalyse(model: Uint8Array): Analyse {
  const decoded = decodeModel(model);
  const kinds = kindsOf(decoded.tagger.tags);
  return (text, names = []) =>
    splitSentences(text).map(({ start, end, tokens }) => ({
      start,
      end,
      tokens: parseTokens(text, joinNames(text, tokens, names), decoded, kinds),
    }));
}

/** Tags and parses one sentence, given its tokens. Quotation marks inside a clause are set aside meanwhile. */
export function parseTokens(text: string, spans: Span[], model: Model, kinds: TagKinds): Token[] {
  const pairs = partialQuotes(spans.map(({ start, end }) => text.slice(start, end)));
  const aside = new Set(pairs.flat());
  const kept = spans.flatMap((_, i) => (aside.has(i) ? [] : [i]));
  const words = parseWords(
    text,
    kept.map((i) => spans[i] as Span),
    model,
    kinds,
  );
  const tokens = spans.map(({ start, end }) => quotationMark(text, start, end));
  words.forEach((word, k) => {
    tokens[kept[k] as number] = { ...word, head: kept[word.head] ?? -1 };
  });
  for (const [open, close] of pairs) {
    const head = quotedHead(tokens, open, close);
    tokens[open] = { ...(tokens[open] as Token), head, xpos: "``" };
    tokens[close] = { ...(tokens[close] as Token), head, xpos: "''" };
  }
  return tokens;
}

function quotationMark(text: string, start: number, end: number): Token {
  return { start, end, text: text.slice(start, end), lemma: '"', upos: "PUNCT", xpos: "''", head: -1, rel: "punct" };
}

function parseWords(text: string, spans: Span[], model: Model, kinds: TagKinds): Token[] {
  const forms = spans.map(({ start, end }) => text.slice(start, end));
  const words = lookAt(forms.map(lastWord), model.tagger.clusters);
  const tags = tag(model.tagger, words);
  const name = model.tagger.tags.indexOf("PROPN|NNP");
  forms.forEach((form, i) => {
    if (isJoined(form)) tags[i] = name;
  });
  const tokens = spans.map(({ start, end }, i): Token => {
    const [upos = "X", xpos = "FW"] = (model.tagger.tags[tags[i] as number] as string).split("|");
    const form = forms[i] as string;
    return {
      start,
      end,
      text: form,
      lemma: lemmatize(form, upos, xpos, model.lexicon),
      upos,
      xpos,
      head: -1,
      rel: "dep",
    };
  });
  for (const i of mendTags(tokens, model.lexicon)) {
    const { upos, xpos } = tokens[i] as Token;
    tags[i] = model.tagger.tags.indexOf(`${upos}|${xpos}`);
  }
  const { head, label } = parse(model.parser, prepare(words, tags, kinds));
  tokens.forEach((token, i) => {
    token.head = head[i] === tokens.length ? -1 : (head[i] as number);
    token.rel = model.parser.labels[label[i] as number] as string;
  });
  liftOffMarks(tokens);
  mendVoice(tokens);
  return tokens;
}

/** Hangs what was hung on a mark of punctuation on that mark's own head. */
function liftOffMarks(tokens: Token[]): void {
  const isMark = (i: number): boolean => tokens[i]?.rel === "punct" && tokens[i]?.upos === "PUNCT";
  for (const token of tokens) while (isMark(token.head)) token.head = (tokens[token.head] as Token).head;
}
