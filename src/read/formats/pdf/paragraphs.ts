import { joined } from "./hyphens.ts";
import type { Line } from "./run.ts";

/** A paragraph of a PDF, with the size of its type and the page on which it begins. */
export interface Paragraph {
  text: string;
  size: number;
  page: number;
}

const BULLET = /^(?:[•●▪■◦‣∙·*–—-]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)/i;
const CLOSED = /[.!?…:;؟。][”"’')\]»]*$/;

/** Lines in reading order as paragraphs; words that a line's end parted are whole again. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const measures = measuresOf(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && goesOn(group, line, measures)) group.push(line);
    else groups.push([line]);
  }
  const words = wordsOf(lines);
  return groups.map((group) => {
    const [first] = group as [Line];
    return {
      text: joined(
        group.map(({ text }) => text),
        words,
      ),
      size: first.size,
      page: first.page,
    };
  });
}

/** Where the lines of each block end, and how far apart lines of each size stand. */
interface Measures {
  right: Map<number, number>;
  leading: Map<number, number>;
}

function measuresOf(lines: readonly Line[]): Measures {
  const ends = new Map<number, number[]>();
  const gaps = new Map<number, number[]>();
  lines.forEach((line, i) => {
    add(ends, line.block, line.right);
    const before = lines[i - 1];
    if (before?.block === line.block && isSameSize(before, line))
      add(gaps, Math.round(line.size), line.baseline - before.baseline);
  });
  return { right: quantiles(ends, 0.9), leading: quantiles(gaps, 0.5) };
}

function add(groups: Map<number, number[]>, key: number, value: number): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** Of each group the value that so great a share of the others does not reach: a line or two may stand out. */
function quantiles(groups: Map<number, number[]>, share: number): Map<number, number> {
  const at = (values: number[]) => values.sort((a, b) => a - b)[Math.round(share * (values.length - 1))] as number;
  return new Map([...groups].map(([key, values]) => [key, at(values)]));
}

/** Whether a line belongs to the paragraph before it. */
function goesOn(paragraph: Line[], line: Line, measures: Measures): boolean {
  const before = paragraph.at(-1) as Line;
  if (!isSameSize(before, line) || BULLET.test(line.text)) return false;
  const isBelow = before.page === line.page && before.baseline < line.baseline;
  if (isBelow && isSpaced(before, line, measures)) return false;
  if (/[-\u2010]$/.test(before.text) && isLower(line.text)) return true;
  if (before.block === line.block) return !fits(before, line, measures) && !isIndented(paragraph, line);
  return !CLOSED.test(before.text) && (isLower(line.text) || !fits(before, line, measures));
}

function isSameSize(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) <= 0.12 * Math.max(a.size, b.size);
}

function isLower(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

function isSpaced(before: Line, line: Line, { leading }: Measures): boolean {
  const usual = leading.get(Math.round(line.size)) ?? 1.2 * line.size;
  return line.baseline - before.baseline > Math.max(1.2 * usual, 1.1 * line.size);
}

/** Whether the line's first word had room on the line before, so that the line end was meant. */
function fits(before: Line, line: Line, { right }: Measures): boolean {
  const word = line.text.split(" ", 1)[0] as string;
  const width = ((line.right - line.left) * word.length) / Math.max(1, line.text.length);
  const edge = right.get(before.block) ?? before.right;
  return before.right + width + line.size < edge;
}

/** Whether a line begins further in than the one before, as first lines do; or further out than a whole paragraph. */
function isIndented(paragraph: Line[], line: Line): boolean {
  const [first] = paragraph as [Line];
  const before = paragraph.at(-1) as Line;
  const step = (line.left - before.left) / line.size;
  if (BULLET.test(first.text) && step > 0) return false;
  return step > 0.8 || (step < -0.8 && paragraph.length > 1);
}

/** The words of the document, to tell how a word that was parted is written elsewhere. */
function wordsOf(lines: readonly Line[]): Set<string> {
  return new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []));
}
