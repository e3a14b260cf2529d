import { MOST_ITEMS } from "./entries.ts";
import { type Root, wholeElements, withoutComments } from "./markup.ts";

/** A sign that begins no tag: somebody forgot to escape it. */
const STRAY = /<(?![\p{L}_/!?])/gu;
/** With more broken entries than take so many tries, what is left of the feed is given up. */
const MOST_TRIES = 2000;

/** A feed as its parts: one where it is sound; else its head, and its whole entries in groups. */
interface Parts<F> {
  parts: F[];
  notes: string[];
}

/**
 * Reads a feed; one that is cut off or broken somewhere gives the entries that are whole.
 *
 * @param xml the document from its root element on
 * @param parse throws where the XML is damaged
 */
export function readParts<F>(xml: string, root: Root, entry: string, parse: (xml: string) => F): Parts<F> {
  const whole = xml.includes(`</${root.name}`) ? attempt(parse, xml) : undefined;
  if (whole) return { parts: [whole], notes: [] };
  const sound = withoutComments(xml).replace(STRAY, "&lt;");
  const start = sound.slice(0, sound.indexOf(">") + 1) + (root.local === "rss" ? "<channel>" : "");
  const first = sound.search(new RegExp(`<${entry}[\\s>]`));
  const head = attempt(parse, first < 0 ? sound : sound.slice(0, first));
  const entries = first < 0 ? [] : firstOf(wholeElements(sound.slice(first), entry), MOST_ITEMS + 1);
  const read = readSound(entries, (each) => attempt(parse, start + each.join("")), { left: MOST_TRIES });
  const count = read.reduce((sum, part) => sum + part.count, 0);
  const parts = [...(head ? [head] : []), ...read.map(({ feed }) => feed)];
  const broken = entries.length - count;
  const notes = [
    `the feed is damaged or cut off; whole entries that are read: ${count}${broken > 0 ? `, broken ones that are not: ${broken}` : ""}`,
  ];
  return { parts, notes: parts.length > 0 ? notes : [] };
}

/** The entries that can be read, as few feeds: where some cannot be, each half of them is tried by itself. */
function readSound<F>(
  entries: string[],
  parse: (entries: string[]) => F | undefined,
  tries: { left: number },
): { feed: F; count: number }[] {
  if (entries.length === 0 || tries.left-- <= 0) return [];
  const feed = parse(entries);
  if (feed) return [{ feed, count: entries.length }];
  if (entries.length === 1) return [];
  const half = entries.length >> 1;
  return [entries.slice(0, half), entries.slice(half)].flatMap((each) => readSound(each, parse, tries));
}

function attempt<F>(parse: (xml: string) => F, xml: string): F | undefined {
  try {
    return parse(xml);
  } catch {
    return undefined; // the parser throws on any XML that is not well-formed
  }
}

function firstOf<T>(values: Iterable<T>, count: number): T[] {
  const first: T[] = [];
  for (const value of values) if (first.push(value) === count) break;
  return first;
}
