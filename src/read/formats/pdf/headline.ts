import { wordCount } from "../../article/prose.ts";
import { fold } from "../../characters.ts";
import type { Paragraph } from "./paragraphs.ts";

/** Type so much larger than that of the text is a heading. */
const LARGER = 1.15;
const FEWEST_WORDS = 3;
const LONGEST = 250;

/** A headline with where it comes from. */
interface Headline {
  text: string;
  basis: string;
}

/**
 * The headline of a PDF: its title, where page one has the same words; else what is set in the largest type on page
 * one, where it is larger than the text and of several words. A title that the page does not have is often that of
 * another document, which served as a model.
 */
export function headlineOf(paragraphs: readonly Paragraph[], title: string | undefined): Headline | undefined {
  const first = paragraphs.filter(({ page }) => page === 1);
  const named = title === undefined ? "" : fold(title);
  const words = key(first.map(({ text }) => text).join(" "));
  if (isHeadline(named) && words.includes(key(named)))
    return { text: named, basis: "the file's title, which page one has too" };
  const body = bodySize(paragraphs);
  const large = first.filter(({ size, text }) => size >= LARGER * body && isHeadline(text));
  const largest = Math.max(...large.map(({ size }) => size));
  const text = large.find(({ size }) => size > 0.98 * largest)?.text;
  return text === undefined ? undefined : { text, basis: "the largest type on page one" };
}

function isHeadline(text: string): boolean {
  return wordCount(text) >= FEWEST_WORDS && text.length <= LONGEST && !/@|:\/\//.test(text);
}

function key(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The size in which most characters are set. */
function bodySize(paragraphs: readonly Paragraph[]): number {
  const characters = new Map<number, number>();
  for (const { size, text } of paragraphs) {
    const rounded = Math.round(size * 2) / 2;
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length);
  }
  return [...characters].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0];
}
