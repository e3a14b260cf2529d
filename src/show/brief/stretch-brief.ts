import type { Brief, Desk } from "../../desk/desk.ts";
import { addDays } from "../../model/day.ts";
import type { View } from "../view.ts";
import { inStretch } from "./events-by-day.ts";
import { type Notes, notesOf, type Sentence } from "./notes.ts";
import { type Stretch, stretchInWords } from "./stretch.ts";
import { happenedIn, type Section } from "./what-happened.ts";

/** A brief for a day or a stretch of days, each sentence with what it rests on. */
export interface StretchBrief {
  stretch: Stretch;
  /** The theatre's name and the days. */
  title: string;
  days: string;
  lead: Sentence[];
  /** What happened in the stretch, and what became known in it. */
  news: Section[];
  /** How things stand at its end. */
  standing: (Section & Brief["sections"][number])[];
  /** How much all this rests on, in whole sentences. */
  rests: string[];
  notes: Notes;
}

/** Composes the brief of a stretch that ends on the view's day, in the view's language. */
export async function stretchBrief(desk: Desk, view: View, stretch: Stretch): Promise<StretchBrief> {
  const edition = desk.in(view.locale);
  const [{ lead, sections: standing }, before] = await Promise.all([
    edition.brief(view.at),
    edition.situation({ day: addDays(stretch.from, -1), known: view.at.known }),
  ]);
  const news = happenedIn(view, before, stretch);
  const notes = notesOf(view, [...lead, ...[...news, ...standing].flatMap(({ sentences }) => sentences)]);
  return {
    stretch,
    title: view.t.brief.title(view.theatre.name),
    days: stretchInWords(stretch, view),
    lead,
    news,
    standing,
    rests: restsOf(view, stretch, notes),
    notes,
  };
}

function restsOf(view: View, stretch: Stretch, { all }: Notes): string[] {
  const { t, situation } = view;
  if (situation.reports.length === 0) return [t.brief.restsOnNothing];
  const reports = t.common.reports(situation.reports.length);
  const own = inStretch(view.whole, stretch).happened;
  const tell = new Set(own.flatMap((event) => event.reports)).size;
  const origins = new Set(own.flatMap((event) => event.origins.map(({ id }) => id))).size;
  return [
    t.brief.restsOn(reports, t.common.texts(situation.origins.length)),
    ...(tell > 0 ? [t.brief.ofTheDays(t.common.reports(tell), t.common.origins(origins))] : []),
    unreviewedWords(
      view,
      all.filter(({ reviewed }) => !reviewed).map(({ number }) => number),
    ),
  ];
}

function unreviewedWords({ t, words, situation }: View, notes: number[]): string {
  if (situation.unreviewed === 0) return t.brief.allReviewed;
  const among = notes.length > 0 ? t.brief.unreviewedNotes(words.list(rangesOf(notes, words.number))) : "";
  return `${t.brief.unreviewed(situation.unreviewed)}${among}.`;
}

/** Ascending numbers with those that follow one another as one: "1–4", "6". */
export function rangesOf(numbers: number[], inWords: (value: number) => string): string[] {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? inWords(from) : `${inWords(from)}–${inWords(to)}`));
}
