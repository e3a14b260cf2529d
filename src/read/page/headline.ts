import { fold } from "../characters.ts";
import { type Found, firstFound, found } from "./found.ts";
import type { Line } from "./lines.ts";
import type { Page } from "./page.ts";
import { keyOf, plain } from "./plain.ts";
import { siteNames } from "./site-name.ts";

/** A headline, and where among the page's lines it is printed; undefined where it stands in the metadata alone. */
export interface Headline extends Found<string> {
  line: number | undefined;
}

/** Separators between a headline and the names of section and site after it. */
const TAIL = /^(.{4,}?\S)\s+(?:[|–—»·:•-]|::|\/\/)\s+([^|–—»·•]{1,60})$/;
/** A page with more first headings marks none of them as the headline. */
const MOST_HEADINGS = 12;
const FEWEST_LETTERS = 8;
const SHARED_WORDS = 0.5;
/** Enough for the only first heading of a page. */
const FEW_SHARED_WORDS = 0.25;

/**
 * The headline as the page prints it: the heading that agrees with what the page's title and metadata say; where none is
 * printed, what they say, without the site's name.
 */
export function headlineOf(page: Page): Headline | undefined {
  const isSite = siteNames(page);
  const titles = titlesOf(page, isSite);
  const known = titles.map(({ value }) => keyOf(value)).filter((key) => key.length >= FEWEST_LETTERS);
  const heads = firstHeadings(page, known).filter(({ text }) => text && !isSite(text));
  const likeness = heads.length === 1 ? FEW_SHARED_WORDS : SHARED_WORDS;
  const printed =
    heads.find(({ text }) => known.includes(keyOf(text))) ??
    heads.find(({ text }) => known.some((key) => isMostOf(keyOf(text), key))) ??
    heads.find(({ text }) => titles.some(({ value }) => sharedWords(text, value) >= likeness)) ??
    lineOf(page, known);
  if (printed) return { value: printed.text, basis: "the page prints it as its headline", line: printed.line };
  const alone = heads.length === 1 && heads[0] && heads[0].text.includes(" ") ? heads[0] : undefined;
  const said = firstFound(...titles);
  if (alone && !said) return { value: alone.text, basis: "the page's only first heading", line: alone.line };
  return said && { ...said, line: undefined };
}

interface Heading {
  text: string;
  line: number | undefined;
}

function firstHeadings({ document, lines }: Page, known: string[]): Heading[] {
  return [...document.querySelectorAll("h1")].slice(0, MOST_HEADINGS).map((element) => {
    const own = lines.filter(({ block }) => block === element || element.contains(block));
    const pieces = own.flatMap((each) => each.pieces);
    const shown = fold(own.map(({ text }) => text).join(" "));
    return { text: withoutKicker(pieces, known) ?? shown, line: own[0] && lines.indexOf(own[0]) };
  });
}

/** The headline in a heading that also holds the section's name, as a piece of its own before or after it. */
function withoutKicker(pieces: readonly string[], known: string[]): string | undefined {
  const parts = pieces.flatMap((piece) => piece.split(/\s+[|›»•]\s+/));
  return parts.length > 1 ? parts.find((part) => known.includes(keyOf(part))) : undefined;
}

/** A line that reads as one of the titles, where the site prints its headline in some other element. */
function lineOf({ lines }: Page, known: string[]): Heading | undefined {
  const line = lines.findIndex(({ text }: Line) => text.length < 400 && known.includes(keyOf(text)));
  return line < 0 ? undefined : { text: lines[line]?.text ?? "", line };
}

function titlesOf({ data, metas, title }: Page, isSite: (text: string) => boolean): Found<string>[] {
  const { headline, alternativeHeadline } = data.article;
  const said = [
    metas.first("og:title"),
    found(plain(headline), "the page's linked data gives headline"),
    metas.first("twitter:title", "parsely-title", "sailthru.title", "dc.title", "citation_title", "title"),
    found(title && withoutTail(title, () => true), "the page's title"),
    found(plain(alternativeHeadline), "the page's linked data gives alternativeHeadline"),
  ];
  return said.flatMap((each) => (each ? [{ ...each, value: withoutTail(each.value, isSite) }] : []));
}

/** A title without the names after it that are a site's; at least four letters stay. */
function withoutTail(title: string, isSite: (text: string) => boolean): string {
  const match = TAIL.exec(title);
  const [, rest = "", name = ""] = match ?? [];
  return match && isSite(name) ? withoutTail(rest, isSite) : title;
}

/** Whether one of two keys is in the other and at least half of it. */
function isMostOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= FEWEST_LETTERS && 2 * short.length >= long.length && long.includes(short);
}

/** The share of words that two titles have in common, of the one with more. */
function sharedWords(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu))) as [
    Set<string>,
    Set<string>,
  ];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared < 3 ? 0 : shared / Math.max(a.size, b.size);
}
