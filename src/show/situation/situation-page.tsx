import type { Brief } from "../brief/brief.tsx";
import { BriefProse, BriefSection, Footnotes, footnotesOf } from "../brief/brief.tsx";
import type { Basemap } from "../map/basemap.ts";
import { MapParts, SituationMap } from "../map/situation-map.tsx";
import { Timeline } from "../timeline/timeline.tsx";
import type { View } from "../view.ts";
import { Checks } from "./checks.tsx";
import { Disputes } from "./disputes.tsx";
import { MomentLine } from "./moment-line.tsx";

const SHOWN_CHECKS = 3;
const SHOWN_DISPUTES = 3;
/** Sections of the brief that the page sets in its own way. */
const DRAWN = new Set(["Counts against the record", "In dispute"]);

interface SituationPageProps {
  view: View;
  brief: Brief;
  basemap: Basemap;
}

/** The whole situation on one page: what happened, where, since when, says who. */
export function SituationPage(props: SituationPageProps) {
  const { view, basemap } = props;
  const { moment, brief, timeline, sections, more, footnotes } = partsOf(props);
  return (
    <>
      <h1 class="unseen">Situation in {view.theatre.name}</h1>
      {moment}
      <div class="instrument">
        {brief}
        <SituationMap view={view} basemap={basemap} />
        {timeline}
        {sections}
        {more}
      </div>
      {footnotes}
    </>
  );
}

/** What changes on that page when the day does, for the browser to put in place (`data-part`). */
export function SituationParts(props: SituationPageProps) {
  const { moment, brief, timeline, sections, more, footnotes } = partsOf(props);
  return (
    <>
      {moment}
      {brief}
      <MapParts view={props.view} basemap={props.basemap} />
      {timeline}
      {sections}
      {more}
      {footnotes}
    </>
  );
}

function partsOf({ view, brief }: SituationPageProps) {
  const told = { ...brief, sections: brief.sections.filter(({ title }) => !DRAWN.has(title)) };
  const notes = footnotesOf(view, told);
  return {
    moment: <MomentLine view={view} path="/" />,
    brief: <BriefProse view={view} brief={brief} notes={notes} />,
    timeline: <Timeline view={view} />,
    sections: (
      <div class="sections" data-part="sections">
        <Checks view={view} limit={SHOWN_CHECKS} />
        <Disputes view={view} limit={SHOWN_DISPUTES} />
      </div>
    ),
    more: (
      <div class="more" data-part="more">
        {told.sections.map((section) => (
          <BriefSection view={view} section={section} notes={notes} />
        ))}
      </div>
    ),
    footnotes: <Footnotes view={view} brief={told} notes={notes} />,
  };
}
