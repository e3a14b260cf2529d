import type { Brief } from "../../desk/desk.ts";
import { isWebAddress } from "../../model/address.ts";
import type { Published } from "../../model/report.ts";
import type { SituationEvent } from "../../model/situation.ts";
import { headline } from "../language/names.ts";
import type { View } from "../view.ts";

export type Sentence = Brief["lead"][number];
export type Part = Sentence["parts"][number];

/** A report that a note names. */
export interface NotedReport {
  id: string;
  outlet: string;
  published?: Published;
  /** Where its page is, where it has one. */
  url?: string;
}

/** What a number in a brief opens: an event with its reports, or one report. */
export interface Note {
  number: number;
  path: string;
  title: string;
  /** Those of an independent origin each first. */
  reports: NotedReport[];
  grade?: string;
  /** Whether a person has reviewed any claim that it rests on. */
  reviewed: boolean;
}

/** The numbers of a brief, in the order in which it is told; what is told twice keeps its number. */
export interface Notes {
  all: Note[];
  /** The number after these words, and where it leads. */
  of(part: Part): { note: Note; path: string } | undefined;
}

/** The parts of a sentence, those with a number after them marked: where several in a row have the same, the last one bears it. */
export function numbered({ parts }: Sentence, notes: Notes): { part: Part; bears: ReturnType<Notes["of"]> }[] {
  const found = parts.map((part) => ({ part, bears: notes.of(part) }));
  let next: number | undefined;
  for (const one of found.toReversed()) {
    const number = one.bears?.note.number;
    if (number !== undefined && number === next) one.bears = undefined;
    next = number ?? next;
  }
  return found;
}

/** Numbers what sentences rest on. */
export function notesOf(view: View, sentences: Sentence[]): Notes {
  const byKey = new Map<string, Note>();
  const of = (part: Part) => {
    const found = referenceOf(view, part);
    const note = found && byKey.get(found.key);
    return found && note ? { note, path: found.path } : undefined;
  };
  for (const part of sentences.flatMap(({ parts }) => parts)) {
    const found = referenceOf(view, part);
    if (found && !byKey.has(found.key))
      byKey.set(found.key, { number: byKey.size + 1, path: found.path, ...found.told() });
  }
  return { all: [...byKey.values()], of };
}

interface Reference {
  key: string;
  path: string;
  told(): Omit<Note, "number" | "path">;
}

function referenceOf(view: View, part: Part): Reference | undefined {
  if (typeof part === "string") return undefined;
  const event = view.events.get(part.event ?? "");
  const [only, ...others] = event?.reports ?? [];
  const path = `/events/${event?.id}`;
  // Of several events that one report alone tells of, the report is the source.
  if (only && others.length === 0) return { key: only, path, told: () => toldOfReport(view, only) };
  if (event) return { key: event.id, path, told: () => toldOfEvent(view, event) };
  const claim = view.claims.get(part.claim ?? "");
  if (!claim || !view.reports.has(claim.report)) return undefined;
  const { id, report } = claim;
  return { key: report, path: `/reports/${report}#${id}`, told: () => toldOfReport(view, report) };
}

function toldOfReport(view: View, report: string): Omit<Note, "number" | "path"> {
  const claims = view.reports.get(report)?.claims ?? [];
  return {
    title: titleOf(view, report),
    reports: notedReports(view, [report]),
    reviewed: claims.some(({ id }) => view.reviewOf(id) !== undefined),
  };
}

function toldOfEvent(view: View, event: SituationEvent): Omit<Note, "number" | "path"> {
  const firsts = event.origins.map(({ id }) => id).filter((id) => event.reports.includes(id));
  return {
    title: event.sentence,
    reports: notedReports(view, [...new Set([...firsts, ...event.reports])]),
    grade: `${event.grade.reliability}${event.grade.credibility}`,
    reviewed: event.claims.some((claim) => view.reviewOf(claim) !== undefined),
  };
}

function titleOf(view: View, report: string): string {
  const page = view.reports.get(report);
  return page ? headline(page) : report;
}

function notedReports(view: View, ids: string[]): NotedReport[] {
  return ids.flatMap((id) => {
    const kept = view.reports.get(id)?.report;
    if (!kept) return [];
    const { outlet, credit, url } = kept.report;
    return {
      id,
      outlet: outlet ?? credit ?? view.t.brief.unnamedOutlet,
      ...(kept.published && { published: kept.published }),
      ...(url && isWebAddress(url) && { url }),
    };
  });
}

/** Reports that a note names one by one. */
const MOST_NAMED = 3;

/** The reports of a note in words: outlet and days of each, and how many more. */
export function reportsOfNote(
  view: View,
  { reports }: Note,
): { named: (NotedReport & { days: string })[]; more?: string } {
  const named = reports.slice(0, MOST_NAMED).map((report) => ({
    ...report,
    days: report.published ? view.words.days(report.published) : view.t.common.noDate,
  }));
  const more = reports.length - named.length;
  return { named, ...(more > 0 && { more: view.t.brief.moreReports(more) }) };
}
