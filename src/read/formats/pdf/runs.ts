import { cleanCharacters } from "../../characters.ts";
import type { Run } from "./run.ts";

/** A piece of text as pdf.js gives it: the matrix places it from the lower left corner. */
export interface TextItem {
  str: string;
  dir: string;
  width: number;
  transform: number[];
}

interface Piece extends Run {
  isLeftToRight: boolean;
}

/** How far apart the words of a line may stand, in sizes of their type; columns stand further apart. */
const WIDEST_GAP = 1;
const WIDEST_SPACE = 2;
const NARROWEST_SPACE = 0.15;

/**
 * The runs of a page. Rotated text (watermarks, notes in the margin) is left out. Where most is written from right to
 * left, the page is mirrored, so that reading begins at the left everywhere.
 *
 * @param top the upper edge of the page
 */
export function runsOf(items: readonly TextItem[], top: number): Run[] {
  const upright = items.filter(({ transform: [a = 0, b = 0] }) => a > 0 && Math.abs(b) < a / 10);
  const isMirrored = isRightToLeft(upright);
  const pieces = upright.flatMap((item) => pieceOf(item, top, isMirrored));
  const runs = rowsOf(pieces).flatMap((row) => runsIn(row, isMirrored));
  return runs.filter(({ text }) => text.trim());
}

function isRightToLeft(items: readonly TextItem[]): boolean {
  const letters = (of: readonly TextItem[]) => of.reduce((sum, { str }) => sum + str.trim().length, 0);
  return letters(items.filter(({ dir }) => dir === "rtl")) > letters(items) / 2;
}

function pieceOf({ str, dir, width, transform }: TextItem, top: number, isMirrored: boolean): Piece[] {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform;
  const size = Math.hypot(c, d);
  if (str === "" || (!str.trim() && width > WIDEST_SPACE * size)) return [];
  const [left, right] = isMirrored ? [-x - width, -x] : [x, x + width];
  return [{ text: lettersOf(str), left, right, baseline: top - y, size, isLeftToRight: dir !== "rtl" }];
}

/** Letters for the shapes that they take on paper: ligatures, forms of Arabic; a soft hyphen at the end is printed. */
function lettersOf(str: string): string {
  const letters = str.replace(/[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]/g, (form) => form.normalize("NFKC"));
  return cleanCharacters(letters.replace(/\u00ad$/, "-"));
}

/** The pieces that stand on one baseline, each row from left to right. */
function rowsOf(pieces: Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.baseline - b.baseline)) {
    const first = rows.at(-1)?.[0];
    if (first && piece.baseline - first.baseline < 0.1 * first.size) rows.at(-1)?.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

function runsIn(row: Piece[], isMirrored: boolean): Run[] {
  const groups: Piece[][] = [];
  let edge = Number.NEGATIVE_INFINITY;
  for (const piece of row) {
    if (piece.left - edge < WIDEST_GAP * piece.size) groups.at(-1)?.push(piece);
    else groups.push([piece]);
    edge = Math.max(edge, piece.right);
  }
  return groups.map((group) => runOf(isMirrored ? inWritingOrder(group) : group));
}

function runOf(pieces: Piece[]): Run {
  const [first] = pieces as [Piece];
  const written = pieces.filter(({ text }) => text.trim());
  return {
    text: pieces.reduce((text, piece, i, all) => joined(text, piece, all[i - 1]), ""),
    left: Math.min(...written.map(({ left }) => left)),
    right: Math.max(...written.map(({ right }) => right)),
    baseline: first.baseline,
    size: Math.max(...pieces.map(({ size }) => size)),
  };
}

/** On a mirrored page the words of another script stand in the opposite order. */
function inWritingOrder(pieces: Piece[]): Piece[] {
  const ordered: Piece[] = [];
  let foreign: Piece[] = [];
  for (const piece of pieces) {
    if (piece.isLeftToRight) foreign.unshift(piece);
    else {
      ordered.push(...foreign, piece);
      foreign = [];
    }
  }
  return [...ordered, ...foreign];
}

function joined(text: string, piece: Piece, before: Piece | undefined): string {
  if (!before) return piece.text;
  const gap = Math.max(piece.left - before.right, before.left - piece.right);
  return spaced(text, piece.text, gap / Math.max(piece.size, before.size));
}

/** Two neighbours as one text; the gap between them is in sizes of their type. */
export function spaced(before: string, after: string, gap: number): string {
  const isParted = /\s$/.test(before) || /^\s/.test(after) || gap < NARROWEST_SPACE;
  return isParted ? before + after : `${before} ${after}`;
}
