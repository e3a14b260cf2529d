import { kindsOf, prepare, type TagKinds } from "./features.ts";
import { lemmatize } from "./lemma.ts";
import { decodeModel, type Model } from "./model.ts";
import { parse } from "./parser.ts";
import { isParticle } from "./particles.ts";
import type { Sentence, Token } from "./sentence.ts";
import { splitSentences } from "./sentences.ts";
import { lookAt, tag } from "./tagger.ts";
import type { Span } from "./tokens.ts";
import { mendVoice } from "./voice.ts";

/** Text to parsed sentences in order; every token reads `text.slice(start, end)`. */
export type Analyse = (text: string) => Sentence[];

/**
 * Makes an analyser of English from the bytes of `models/en/model.bin`. It is pure and deterministic: the same text gives
 * the same sentences. Throws if the bytes are not a model.
 */
export function createAnalyse(model: Uint8Array): Analyse {
  const decoded = decodeModel(model);
  const kinds = kindsOf(decoded.tagger.tags);
  return (text) =>
    splitSentences(text).map(({ start, end, tokens }) => ({
      start,
      end,
      tokens: parseTokens(text, tokens, decoded, kinds),
    }));
}

/** Tags and parses one sentence, given its tokens. */
export function parseTokens(text: string, spans: Span[], model: Model, kinds: TagKinds): Token[] {
  const forms = spans.map(({ start, end }) => text.slice(start, end));
  const words = lookAt(forms, model.tagger.clusters);
  const tags = tag(model.tagger, words);
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
  markParticles(tokens, tags, model.tagger.tags.indexOf("ADP|RP"));
  const { head, label } = parse(model.parser, prepare(words, tags, kinds));
  tokens.forEach((token, i) => {
    token.head = head[i] === tokens.length ? -1 : (head[i] as number);
    token.rel = model.parser.labels[label[i] as number] as string;
  });
  mendVoice(tokens);
  return tokens;
}

/** Tags "over" in "handed over" as the particle that it is, before the parser takes it for a preposition. */
function markParticles(tokens: Token[], tags: Int32Array, particle: number): void {
  tokens.forEach((token, i) => {
    const verb = tokens[i - 1];
    if (token.xpos !== "IN" || !verb?.xpos.startsWith("VB") || !isParticle(token.text, verb.lemma)) return;
    token.upos = "ADP";
    token.xpos = "RP";
    tags[i] = particle;
  });
}
