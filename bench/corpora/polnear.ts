import type { SpeechAct } from "../../src/code/attribution/speech-act.ts";
import { findSpeech } from "../../src/code/attribution.ts";
import { createReference } from "../../src/code/reference.ts";
import type { Coder } from "../../src/desk/coder.ts";
import { type Corpus, readItems } from "../corpus.ts";
import { named, type Score, scoreOf, share } from "../measures/shares.ts";
import { common, overlaps, pairByOverlap, type Span, wordsUnder } from "../measures/spans.ts";

type Part = "source" | "cue" | "content";
type Attribution = Record<Part, Span[]>;

interface Item {
  id: string;
  text: string;
  attributions: Attribution[];
}

/** PolNeAR: who says what, by which words. */
export const polnear: Corpus = {
  peers: "no system's scores published",
  measure(folder, name, coder) {
    const articles = readItems<Item>(folder, name).map(({ text, attributions }) => {
      const given = attributionsOf(text, coder);
      return { text, gold: attributions, given, pairs: pairByContent(attributions, given) };
    });
    const total = (count: (article: (typeof articles)[number]) => number) =>
      articles.reduce((sum, article) => sum + count(article), 0);
    const pairs = articles.flatMap((article) => article.pairs);
    const sourced = pairs.filter(([gold]) => gold.source.length > 0);
    const attributions = scoreOf(
      pairs.length,
      total(({ gold }) => gold.length),
      total(({ given }) => given.length),
    );
    const spans = (part: Part) =>
      scoreOf(
        total(({ gold, given }) => pairByOverlap(spansOf(gold, part), spansOf(given, part)).length),
        total(({ gold }) => spansOf(gold, part).length),
        total(({ given }) => spansOf(given, part).length),
      );
    return {
      items: articles.length,
      figures: {
        ...attributions,
        sourceRight: share(sourced.filter(([gold, given]) => touch(gold.source, given.source)).length, sourced.length),
        ...named("source", spans("source")),
        ...named("content", spans("content")),
        ...named("cue", spans("cue")),
        sourceTokenF1: tokens(articles, "source").f1,
        contentTokenF1: tokens(articles, "content").f1,
        cueTokenF1: tokens(articles, "cue").f1,
      },
      misses: articles.flatMap(({ text, gold, given, pairs: found }) => [
        ...gold.filter((one) => !found.some(([g]) => g === one)).map((one) => `missed: ${shown(one, text)}`),
        ...given.filter((one) => !found.some(([, g]) => g === one)).map((one) => `false: ${shown(one, text)}`),
        ...found
          .filter(([g, one]) => g.source.length > 0 && !touch(g.source, one.source))
          .map(([g, one]) => `other source: ${shown(g, text)} ≠ ${shown(one, text)}`),
      ]),
    };
  },
};

/** What the coder's statements rest on. */
function attributionsOf(text: string, { parse, knowledge }: Coder): Attribution[] {
  const parsed = parse(text);
  return findSpeech(parsed, createReference(parsed, knowledge)).map((act) => ({
    source: [{ start: act.speaker.start, end: act.speaker.end }],
    cue: [cueOf(act)],
    content: act.content,
  }));
}

function cueOf({ predicate, sentence, cue }: SpeechAct): Span {
  const word = predicate?.tree.sentence.tokens[predicate.head];
  if (word) return { start: word.start, end: word.end };
  const start = sentence.sentence.tokens.find(({ text }) => cue.startsWith(text.toLowerCase()))?.start ?? 0;
  return { start, end: start + cue.length };
}

/** Each attribution of gold with at most one given that shares words of its content, the most alike first. */
function pairByContent(gold: Attribution[], given: Attribution[]): [Attribution, Attribution][] {
  const hulls = (attributions: Attribution[]) =>
    attributions
      .filter(({ content }) => content.length > 0)
      .map((of) => ({
        of,
        start: Math.min(...of.content.map(({ start }) => start)),
        end: Math.max(...of.content.map(({ end }) => end)),
      }));
  return pairByOverlap(hulls(gold), hulls(given))
    .map(([a, b]): [Attribution, Attribution] => [a.of, b.of])
    .filter(([a, b]) => touch(a.content, b.content));
}

function touch(a: Span[], b: Span[]): boolean {
  return a.some((x) => b.some((y) => overlaps(x, y)));
}

function spansOf(attributions: Attribution[], part: Part): Span[] {
  const spans = attributions.flatMap((attribution) => attribution[part]);
  const distinct = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
  return [...distinct.values()];
}

function tokens(articles: { text: string; gold: Attribution[]; given: Attribution[] }[], part: Part): Score {
  const sums = { right: 0, wanted: 0, got: 0 };
  for (const { text, gold, given } of articles) {
    const [wanted, got] = [wordsUnder(spansOf(gold, part), text), wordsUnder(spansOf(given, part), text)];
    sums.right += common(wanted, got);
    sums.wanted += wanted.size;
    sums.got += got.size;
  }
  return scoreOf(sums.right, sums.wanted, sums.got);
}

function shown({ source, cue, content }: Attribution, text: string): string {
  const words = (spans: Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(" … ") || "–";
  return `[${words(source)}] [${words(cue)}] [${words(content)}]`;
}
