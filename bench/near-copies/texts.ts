import { colour, type NewsEvent, newsEvent, sayingOf, tellingOf } from "./news.ts";
import type { Random } from "./random.ts";

/** A text as paragraphs of sentences. */
export type Draft = string[][];

export function printed(draft: Draft): string {
  return draft.map((sentences) => sentences.join(" ")).join("\n\n");
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** A report of 60 to 300 words or so, of which a third quote the statement. */
export function report(random: Random, event: NewsEvent = newsEvent(random), reporter = random.between(0, 7)): Draft {
  const saying = random.share() < 1 / 3 ? [sayingOf(event, random)] : [];
  return inParagraphs([...facts(event, reporter, random), ...saying, ...colour(random.between(2, 9), random)], random);
}

/** A report that is sure to quote the whole statement. */
export function quotingReport(random: Random, event: NewsEvent, reporter: number): Draft {
  const sentences = [...facts(event, reporter, random), ...colour(random.between(2, 5), random)];
  sentences.splice(random.between(1, sentences.length), 0, sayingOf(event, random));
  return inParagraphs(sentences, random);
}

/** What an agency sends first: one or two sentences. */
export function brief(random: Random, event: NewsEvent, reporter: number): Draft {
  return [[...tellingOf(event, reporter, 2, random), ...colour(random.between(0, 1), random)]];
}

/** A report that ends on paragraphs which its outlet prints under all such news, a quarter to two fifths of the whole. */
export function reportWithBackground(random: Random, background: string[], reporter: number): Draft {
  const draft = inParagraphs([...facts(newsEvent(random), reporter, random), ...colour(2, random)], random);
  const common: string[] = [];
  for (const sentence of background) {
    const share = wordCount([...common, sentence].join(" "));
    if (share / (share + wordCount(printed(draft))) <= 0.4) common.push(sentence);
  }
  return [...draft, common];
}

function facts(event: NewsEvent, reporter: number, random: Random): string[] {
  return tellingOf(event, reporter, random.between(3, 5), random);
}

function inParagraphs(sentences: string[], random: Random): Draft {
  const draft: Draft = [];
  for (let at = 0; at < sentences.length; ) {
    const size = random.between(1, 3);
    draft.push(sentences.slice(at, at + size));
    at += size;
  }
  return draft;
}
