import type { Basemap } from "../map/basemap.ts";
import { SituationMap } from "../map/situation-map.tsx";
import type { View } from "../view.ts";
import { BriefChart } from "./brief-chart.tsx";
import { BriefHead } from "./brief-head.tsx";
import { NoteList } from "./note-list.tsx";
import { SentenceText } from "./sentence-text.tsx";
import { type Sheet, sheetOf } from "./sheet.ts";
import { lengthOf } from "./stretch.ts";
import type { StretchBrief } from "./stretch-brief.ts";
import type { Section } from "./what-happened.ts";

interface BriefPageProps {
  view: View;
  brief: StretchBrief;
  basemap: Basemap;
  /** The address of this brief, as a reader elsewhere on this machine would type it. */
  address: string;
}

/** The brief of a day or a stretch: prose with its sources, map and chart; the same is the print sheet. */
export function BriefPage({ view, brief, basemap, address }: BriefPageProps) {
  const { t } = view;
  const sheet = sheetOf(view, brief);
  return (
    <article class={lengthOf(brief.stretch) === 1 ? "brief-page is-day" : "brief-page"}>
      <BriefHead view={view} brief={brief} />
      <div class="brief-top">
        <div>
          <Lead view={view} brief={brief} />
          {brief.news.map((section) => (
            <BriefSection view={view} brief={brief} section={section} sheet={sheet} />
          ))}
        </div>
        <SituationMap view={view} basemap={basemap} />
      </div>
      <BriefChart view={view} stretch={brief.stretch} />
      <div class="brief-sections">
        {brief.standing.map((section) => (
          <BriefSection view={view} brief={brief} section={section} sheet={sheet} />
        ))}
        <section class="ruled rests">
          <h2 class="label">{t.brief.rests}</h2>
          <p>{brief.rests.join(" ")}</p>
        </section>
      </div>
      <Sources view={view} brief={brief} sheet={sheet} />
      <footer class="ruled how-made">
        <h2 class="label">{t.brief.howMade}</h2>
        <p>{`${t.brief.howMadeWords} ${t.brief.grades}`}</p>{" "}
        <p>
          {t.brief.found}
          <bdi class="address">{address}</bdi>
        </p>
      </footer>
    </article>
  );
}

function Lead({ view, brief }: { view: View; brief: StretchBrief }) {
  const [first, ...rest] = brief.lead;
  return (
    <div class="brief">
      <p class="lead">
        {first ? <SentenceText view={view} sentence={first} notes={brief.notes} /> : view.t.brief.nothingYet}
      </p>
      {rest.length > 0 && (
        <p>
          {rest.map((sentence, i) => (
            <>
              {i > 0 && " "}
              <SentenceText view={view} sentence={sentence} notes={brief.notes} />
            </>
          ))}
        </p>
      )}
    </div>
  );
}

interface SectionProps {
  view: View;
  brief: StretchBrief;
  section: Section;
  sheet: Sheet;
}

function BriefSection({ view, brief, section, sheet }: SectionProps) {
  const { title, sentences, more } = section;
  const printed = sentences.filter((sentence) => sheet.prints(sentence));
  const left = sentences.length - printed.length;
  return (
    <section class={printed.length === 0 ? "ruled later" : "ruled"}>
      <h2 class="label">{title}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li class={sheet.prints(sentence) ? undefined : "later"}>
            <SentenceText view={view} sentence={sentence} notes={brief.notes} />
            {left > 0 && sentence === printed.at(-1) && (
              <span class="quietly print-only"> {view.t.brief.moreLines(left)}</span>
            )}
          </li>
        ))}
        {more && (
          <li class={left > 0 ? "quietly later" : "quietly"}>
            {more.path ? <a href={view.href(more.path)}>{more.words}</a> : more.words}
          </li>
        )}
      </ul>
    </section>
  );
}

function Sources({ view, brief, sheet }: { view: View; brief: StretchBrief; sheet: Sheet }) {
  const { all } = brief.notes;
  const left = all.filter((note) => !sheet.printsNote(note)).length;
  if (all.length === 0) return null;
  return (
    <section class="ruled footnotes">
      <h2 class="label">{view.t.brief.sources}</h2>
      <NoteList view={view} notes={all} isPrinted={(note) => sheet.printsNote(note)} />
      {left > 0 && <p class="quietly print-only">{view.t.brief.moreSources(left)}</p>}
    </section>
  );
}
