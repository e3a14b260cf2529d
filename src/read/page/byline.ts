import type { DomElement } from "./dom.ts";
import { type Found, found } from "./found.ts";
import { isStandardMark, type Line, linesOf } from "./lines.ts";
import type { Json } from "./linked-data.ts";
import { isA } from "./linked-data.ts";
import type { Page } from "./page.ts";
import { isPerson, type Named, namedFirst, namedIn } from "./person.ts";
import { keyOf, plain } from "./plain.ts";
import { nameOf, siteNames } from "./site-name.ts";

/** Who wrote an article: people, parted by commas, and the agencies that stand among them. */
export interface Authors {
  byline?: Found<string>;
  agency?: Found<string>;
}

const AUTHOR_META = /(?:^|[.:_-])(?:authors?|byline|creator|citation_author)$/;
const PRINTED = "the page prints";
/** A byline has few elements; a line with more is none. */
const MOST_MARKS = 20;
const LONGEST_BYLINE = 250;

/**
 * Who wrote the article, from linked data, meta elements, marked names and the printed byline, the first that names
 * people; a printed byline that names the same and more goes before.
 */
export function authorsOf(page: Page, masthead: readonly Line[]): Authors {
  const isSite = siteNames(page);
  const marked = markedNames(masthead, isSite);
  const printed = printedByline(masthead, isSite);
  const inMeta = inMetas(page, isSite);
  const places = [inLinkedData(page, isSite), inMeta, marked, printed];
  const first = places.find(({ value }) => value.people.length > 0);
  const best = [inMeta, printed].find((each) => first && joinsMore(each, first.value.people)) ?? first;
  const agency = places.find(({ value }) => value.agencies.length > 0);
  return {
    ...(best && { byline: { value: best.value.people.join(", "), basis: best.basis } }),
    ...(agency && { agency: { value: agency.value.agencies.join(", "), basis: agency.basis } }),
  };
}

/** Whether a place names all of these people and more: metadata, or a line such as "By Jane Roe and John Doe". */
function joinsMore({ value, basis }: Found<Named>, names: string[]): boolean {
  const keys = new Set(value.people.map(keyOf));
  const isList = !basis.startsWith(PRINTED) || /\s(?:and|&|et|und)\s/.test(basis);
  return isList && keys.size > names.length && names.every((name) => keys.has(keyOf(name)));
}

function inLinkedData({ data }: Page, isSite: (text: string) => boolean): Found<Named> {
  const { author, creator } = data.article;
  const values = [author ?? creator].flat().filter((each) => !isBody(each));
  const names = values.map((each) => nameOf(each, data.byId) ?? "");
  return { value: together(names.map((name) => namedIn(name, isSite))), basis: "the page's linked data gives author" };
}

/** A body is an author where it is an agency; any other is the outlet. */
function isBody(author: unknown): boolean {
  return (
    typeof author === "object" &&
    author !== null &&
    isA(author as Json, /Organization$/) &&
    isPerson(plain((author as Json).name) ?? "")
  );
}

function inMetas({ metas }: Page, isSite: (text: string) => boolean): Found<Named> {
  const named = metas.all(AUTHOR_META).map(({ value, basis }) => found(namedIn(turned(value, basis), isSite), basis));
  const written = metas.first("twitter:label1")?.value.match(/^written by$/i)
    ? metas.first("twitter:data1")
    : undefined;
  const all = [...named, written && found(namedIn(written.value, isSite), written.basis)].flatMap((each) => each ?? []);
  const first = all.find(({ value }) => value.people.length > 0);
  const basis = first?.basis ?? "the page's metadata gives author";
  return { value: together(all.filter((each) => each.basis === basis).map(({ value }) => value)), basis };
}

/** Highwire's citation_author has "Roe, Jane". */
function turned(name: string, basis: string): string {
  return basis.endsWith("citation_author") ? name.replace(/^([^,]+), ([^,]+)$/, "$2 $1") : name;
}

/** Names that standards mark as the author's, else those that stand alone in an element whose class says so. */
function markedNames(masthead: readonly Line[], isSite: (text: string) => boolean): Found<Named> {
  const marks = masthead.flatMap((line) =>
    line.marks.slice(0, MOST_MARKS).filter(({ nodeName }) => nodeName !== "TIME"),
  );
  const named = (some: DomElement[]) => together(some.map((mark) => namedIn(shortText(mark), isSite)));
  const standard = named(marks.filter(isStandardMark));
  const byClass = together(marks.map((mark) => namedIn(shortText(mark), isSite)).filter(({ isAlone }) => isAlone));
  return { value: standard.people.length > 0 ? standard : withFullNames(byClass), basis: "the page marks its author" };
}

function shortText(mark: DomElement): string {
  const text = linesOf(mark)
    .flatMap(({ pieces }) => pieces)
    .join(" • ");
  return text.length < LONGEST_BYLINE ? text : "";
}

/** A class's name marks much else, so that single words are no names there. */
function withFullNames(named: Named): Named {
  return { ...named, people: named.people.filter((name) => name.includes(" ")) };
}

function printedByline(masthead: readonly Line[], isSite: (text: string) => boolean): Found<Named> {
  const at = masthead.findIndex(({ text }) => /^by\b/i.test(text) && text.length < LONGEST_BYLINE);
  const [line, next] = at < 0 ? [] : masthead.slice(at);
  const isAlone = /^by:?$/i.test(line?.text ?? "");
  const pieces = [...(line?.pieces ?? []), ...(isAlone ? (next?.pieces ?? []) : [])];
  return { value: namedFirst(pieces.join(" • "), isSite), basis: `${PRINTED} "${pieces.join(" ")}"` };
}

function together(all: Named[]): Named {
  const unique = (names: string[]) => [...new Map(names.map((name) => [keyOf(name), name])).values()];
  return {
    people: unique(all.flatMap(({ people }) => people)),
    agencies: unique(all.flatMap(({ agencies }) => agencies)),
    isAlone: all.every(({ isAlone }) => isAlone),
  };
}
