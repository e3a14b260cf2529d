import type { View } from "../view.ts";
import { type Note, type Notes, reportsOfNote, type Sentence } from "./notes.ts";
import { lengthOf } from "./stretch.ts";
import type { StretchBrief } from "./stretch-brief.ts";

/** What of a brief is printed. */
export interface Sheet {
  prints(sentence: Sentence): boolean;
  printsNote(note: Note): boolean;
}

/** Lines of text that one A4 sheet has room for beside its map and chart, and characters in a line of text and of sources. */
const LINES = 60;
const CHARACTERS = 62;
/** A line of sources is as long as this many characters, and as high as this share of a line of text. */
const NOTE_CHARACTERS = 44;
const NOTE_LINE = 0.5;

/**
 * The sheet of a brief. That of one day holds as much as fits on one page: of each section the first sentence, then of each the second,
 * and so on. That of a longer stretch holds all.
 */
export function sheetOf(view: View, { stretch, lead, sections, notes }: StretchBrief): Sheet {
  if (lengthOf(stretch) > 1) return { prints: () => true, printsNote: () => true };
  const printed = new Set(lead);
  const shown = new Set(notesIn(lead, notes));
  let room = LINES - [...shown].reduce((sum, note) => sum + noteLines(view, note), 0) - 2 * sections.length;
  for (const sentence of inTurns(sections.map(({ sentences }) => sentences))) {
    const added = notesIn([sentence], notes).filter((note) => !shown.has(note));
    const cost = linesOf(sentence) + added.reduce((sum, note) => sum + noteLines(view, note), 0);
    if (cost > room) continue;
    room -= cost;
    printed.add(sentence);
    for (const note of added) shown.add(note);
  }
  return { prints: (sentence) => printed.has(sentence), printsNote: (note) => shown.has(note) };
}

function notesIn(sentences: Sentence[], notes: Notes): Note[] {
  return sentences.flatMap(({ parts }) => parts.flatMap((part) => notes.of(part)?.note ?? []));
}

function linesOf(sentence: Sentence): number {
  return Math.ceil(lengthInWords(sentence) / CHARACTERS);
}

function lengthInWords({ parts }: Sentence): number {
  return parts.reduce((sum, part) => sum + (typeof part === "string" ? part : part.text).length + 2, 0);
}

function noteLines(view: View, note: Note): number {
  const { named, more = "" } = reportsOfNote(view, note);
  const length = named.reduce((sum, { outlet, days }) => sum + outlet.length + days.length + 4, note.title.length);
  return Math.ceil((length + more.length + 12) / NOTE_CHARACTERS) * NOTE_LINE;
}

/** The first of each list, then the second of each, and so on. */
function inTurns<T>(lists: T[][]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}
