import { joined } from "./hyphens.ts";
import { type Line, median } from "./run.ts";

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

/** The edges of the blocks, and how far apart their lines stand. */
interface Measures {
  left: Map<number, number>;
  right: Map<number, number>;
  leading: Map<number, number>;
}

function measuresOf(lines: readonly Line[]): Measures {
  const measures: Measures = { left: new Map(), right: new Map(), leading: new Map() };
  const gaps = new Map<number, number[]>();
  lines.forEach((line, i) => {
    const { block, left, right, baseline } = line;
    measures.left.set(block, Math.min(left, measures.left.get(block) ?? left));
    measures.right.set(block, Math.max(right, measures.right.get(block) ?? right));
    const before = lines[i - 1];
    if (!before || before.block !== block || !isSameSize(before, line)) return;
    const size = Math.round(line.size);
    const known = gaps.get(size);
    if (known) known.push(baseline - before.baseline);
    else gaps.set(size, [baseline - before.baseline]);
  });
  for (const [size, of] of gaps) measures.leading.set(size, median(of));
  return measures;
}

/** Whether a line belongs to the paragraph before it. */
function goesOn(paragraph: Line[], line: Line, measures: Measures): boolean {
  const before = paragraph.at(-1) as Line;
  if (!isSameSize(before, line) || BULLET.test(line.text)) return false;
  if (before.block !== line.block)
    return !CLOSED.test(before.text) && (isLower(line.text) || !fits(before, line, measures));
  if (isSpaced(before, line, measures) || fits(before, line, measures)) return false;
  return !isIndented(paragraph, line);
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
