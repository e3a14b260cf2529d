import type { View } from "../view.ts";
import { type Note, type Notes, reportsOfNote, type Sentence } from "./notes.ts";
import { lengthOf } from "./stretch.ts";
import type { StretchBrief } from "./stretch-brief.ts";
import type { Section } from "./what-happened.ts";

/** What of a brief is printed. */
export interface Sheet {
  prints(sentence: Sentence): boolean;
  printsNote(note: Note): boolean;
}

/** Lines of text that one A4 sheet has room for under its map and chart, by how high the letters stand, and characters of a line. */
const LINES = { en: 37, ar: 32 };
const CHARACTERS = 57;
/** Lines beside the map, for the lead and the news; the first sentence is set large. */
const LINES_BESIDE_MAP = { en: 22, ar: 21 };
const CHARACTERS_BESIDE_MAP = 42;
const LARGE = 1.9;
/** A title takes so many lines. */
const TITLE = 1.7;
/** A line of sources is as long as this many characters, and as high as this share of a line of text. */
const NOTE_CHARACTERS = 40;
const NOTE_LINE = 0.5;

/**
 * The sheet of a brief. That of one day holds as much as fits on one page: what is disputed first of all, then of each section the first
 * sentence, then of each the second, and so on. That of a longer stretch holds all.
 */
export function sheetOf(view: View, { stretch, lead, news, standing, notes }: StretchBrief): Sheet {
  if (lengthOf(stretch) > 1) return { prints: () => true, printsNote: () => true };
  const printed = new Set(lead);
  const shown = new Set(notesIn(lead, notes));
  let beside = LINES_BESIDE_MAP[view.locale] - TITLE * news.length - linesOfLead(lead);
  let below = LINES[view.locale] - TITLE * standing.length - heightOf(view, shown);
  const isNews = new Set(news.flatMap(({ sentences }) => sentences));
  const disputed = standing
    .filter(({ about }) => about === "disputes")
    .flatMap(({ sentences }) => sentences.slice(0, 1));
  for (const sentence of new Set([...disputed, ...inTurns(news), ...inTurns(standing)])) {
    const added = notesIn([sentence], notes).filter((note) => !shown.has(note));
    const sources = heightOf(view, added);
    const ownBeside = isNews.has(sentence) ? linesOf(sentence, CHARACTERS_BESIDE_MAP) : 0;
    const ownBelow = isNews.has(sentence) ? sources : linesOf(sentence, CHARACTERS) + sources;
    if (ownBeside > beside || ownBelow > below) continue;
    beside -= ownBeside;
    below -= ownBelow;
    printed.add(sentence);
    for (const note of added) shown.add(note);
  }
  return { prints: (sentence) => printed.has(sentence), printsNote: (note) => shown.has(note) };
}

function linesOfLead(lead: Sentence[]): number {
  return lead.reduce((sum, one, i) => sum + linesOf(one, CHARACTERS_BESIDE_MAP) * (i === 0 ? LARGE : 1), 0);
}

function heightOf(view: View, notes: Iterable<Note>): number {
  return [...new Set(notes)].reduce((sum, note) => sum + noteLines(view, note), 0);
}

function notesIn(sentences: Sentence[], notes: Notes): Note[] {
  return sentences.flatMap(({ parts }) => parts.flatMap((part) => notes.of(part)?.note ?? []));
}

function linesOf(sentence: Sentence, characters: number): number {
  return Math.ceil(lengthInWords(sentence) / characters);
}

function lengthInWords({ parts }: Sentence): number {
  return parts.reduce((sum, part) => sum + (typeof part === "string" ? part : part.text).length + 2, 0);
}

function noteLines(view: View, note: Note): number {
  const { named, more = "" } = reportsOfNote(view, note);
  const length = named.reduce((sum, { outlet, days }) => sum + outlet.length + days.length + 4, note.title.length);
  return Math.ceil((length + more.length + 12) / NOTE_CHARACTERS) * NOTE_LINE;
}

/** The first sentence of each section, then the second of each, and so on. */
function inTurns(sections: Section[]): Sentence[] {
  const longest = Math.max(0, ...sections.map(({ sentences }) => sentences.length));
  return Array.from({ length: longest }, (_, turn) =>
    sections.flatMap(({ sentences }) => sentences.slice(turn, turn + 1)),
  ).flat();
}
