import type { ReportPage, Taken } from "../../desk/desk.ts";
import { NoticedNote } from "../give/noticed-note.tsx";
import { directionIn } from "../language/languages.ts";
import { headline } from "../language/names.ts";
import type { Basemap } from "../map/basemap.ts";
import { Locator } from "../map/locator.tsx";
import type { View } from "../view.ts";
import { claimPlaces } from "./claim-place.ts";
import { claimTitle } from "./claim-words.ts";
import { type MarginNote, marginNote } from "./margin.ts";
import { MarginNotes } from "./margin-notes.tsx";
import { MarkBar } from "./mark-bar.tsx";
import { markText, type Paragraph, readingOrder } from "./marked-text.ts";
import { type Mark, MarkedWords } from "./marked-words.tsx";
import { ReportHead } from "./report-head.tsx";
import { ReportSummary } from "./report-summary.tsx";
import { RoomAside } from "./room-aside.tsx";
import { Whence } from "./whence.tsx";

/** Of so many paragraphs, a browser draws only those in sight. */
const LONG = 150;

interface RoomProps {
  view: View;
  page: ReportPage;
  /** What its claims are shown on. */
  basemap: Basemap;
  /** What became of it, where the reader has just handed it in. */
  taken?: Taken;
}

/** A report as a well-set article, its claims marked in place, with a line in the margin for each. */
export function ReadingRoom({ view, page, basemap, taken }: RoomProps) {
  const { report } = page.report;
  const claims = readingOrder(page.claims);
  const notes = new Map(claims.map((kept) => [kept.id, marginNote(view, kept)]));
  const marks = new Map(claims.map((kept, i) => [kept.id, markOf(view, kept.id, kept.claim, i + 1, notes)]));
  const places = claimPlaces(view, claims);
  const paragraphs = markText(report.text, claims);
  const [first] = paragraphs;
  const title = first && textOf(first) === report.headline?.trim() ? first : undefined;
  const story = title ? paragraphs.slice(1) : paragraphs;
  const direction = directionIn(report);
  const standfirst = report.standfirst && !report.text.includes(report.standfirst) && report.standfirst;
  const margin = ({ ends }: Paragraph) => (
    <MarginNotes view={view} ids={ends} notes={notes} marks={marks} places={places.of} />
  );
  return (
    <div class={story.length > LONG ? "reading-room is-long" : "reading-room"}>
      {taken && <NoticedNote view={view} taken={taken} />}
      <article class="story">
        <div class="row">
          <ReportHead view={view} page={page}>
            <h1 lang={report.language} dir={direction} {...(title && { "data-start": title.start })}>
              {title ? <MarkedWords pieces={title.pieces} marks={marks} /> : headline(page)}
            </h1>
          </ReportHead>
          <div class="margin">
            <ReportSummary view={view} page={page} notes={[...notes.values()]} />
            {title && margin(title)}
          </div>
        </div>
        {standfirst && (
          <p class="standfirst" lang={report.language} dir={direction}>
            {standfirst}
          </p>
        )}
        {story.map((paragraph) => (
          <div class="row">
            <p lang={report.language} dir={direction} data-start={paragraph.start}>
              <MarkedWords pieces={paragraph.pieces} marks={marks} />
            </p>
            {paragraph.ends.length > 0 && <div class="margin">{margin(paragraph)}</div>}
          </div>
        ))}
        <p class="quietly">
          <a href={view.href(`/review/reports/${page.report.id}/add`)}>{view.t.report.missing}</a>
          {" · "}
          <a href={view.href(`/review/reports/${page.report.id}/name`)}>{view.t.report.missingName}</a>
        </p>
        <RoomAside view={view} claims={claims} map={Locator({ view, basemap, at: places.points })} />
        <MarkBar view={view} report={page.report.id} />
        <Whence view={view} page={page} />
      </article>
    </div>
  );
}

function textOf({ pieces }: Paragraph): string {
  return pieces.map(({ text }) => text).join("");
}

function markOf(
  view: View,
  id: string,
  claim: Mark["claim"] & Parameters<typeof claimTitle>[1],
  number: number,
  notes: ReadonlyMap<string, MarginNote>,
): Mark {
  const shown = view.words.number(number);
  const path = notes.get(id)?.path;
  return {
    claim,
    number: shown,
    label: view.t.report.claimNumber(shown, claimTitle(view, claim)),
    href: path ? view.href(path) : `#note-${id}`,
  };
}
