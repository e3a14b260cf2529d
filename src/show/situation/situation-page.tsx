import type { Brief } from "../../desk/desk.ts";
import { BriefProse, BriefSection, Footnotes, footnotesOf } from "../brief/brief.tsx";
import type { Basemap } from "../map/basemap.ts";
import { MapParts, SituationMap } from "../map/situation-map.tsx";
import type { Stretch } from "../timeline/stretch.ts";
import { Timeline } from "../timeline/timeline.tsx";
import type { View } from "../view.ts";
import { Changed } from "./changed.tsx";
import type { Changes } from "./changes.ts";
import { Checks, checksOn } from "./checks.tsx";
import { Disputes, disputedEvents } from "./disputes.tsx";
import { FilterLine } from "./filter-line.tsx";
import { Happened } from "./happened.tsx";
import { KnownHandle } from "./known-handle.tsx";
import { MomentLine } from "./moment-line.tsx";

const SHOWN_CHECKS = 2;
const SHOWN_DISPUTES = 2;
/** Sections of the brief that the page sets in its own way. */
const DRAWN = new Set(["counts", "disputes"]);

interface SituationPageProps {
  view: View;
  /** The days that the timeline shows; all, where it is not given. */
  stretch: Stretch | undefined;
  brief: Brief;
  changes: Changes | undefined;
  basemap: Basemap;
}

/** The whole situation on one page: what happened, where, since when, says who. */
export function SituationPage(props: SituationPageProps) {
  const { view, basemap, stretch } = props;
  const { moment, brief, changed, timeline, sections, more, footnotes } = partsOf(props);
  return (
    <>
      <h1 class="unseen">{view.t.page.situationIn(view.theatre.name)}</h1>
      <div class="clock">
        {moment}
        <KnownHandle view={view} />
        <FilterLine view={view} stretch={stretch} />
      </div>
      <div class="instrument">
        {brief}
        <SituationMap view={view} basemap={basemap} />
        {changed}
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
  const { moment, brief, changed, timeline, sections, more, footnotes } = partsOf(props);
  return (
    <>
      {moment}
      {brief}
      <MapParts view={props.view} basemap={props.basemap} />
      {changed}
      {timeline}
      {sections}
      {more}
      {footnotes}
    </>
  );
}

function partsOf({ view, brief, changes, stretch }: SituationPageProps) {
  const told = { ...brief, sections: brief.sections.filter(({ about }) => !DRAWN.has(about)) };
  const notes = footnotesOf(view, told);
  const [checks, disputed] = [checksOn(view), disputedEvents(view)];
  return {
    moment: <MomentLine view={view} path="/" stretch={stretch} />,
    brief: <BriefProse view={view} brief={brief} notes={notes} />,
    timeline: <Timeline view={view} stretch={stretch} />,
    changed: (
      <div class="changed-part" data-part="changed">
        <Changed view={view} changes={changes} />
      </div>
    ),
    sections: (
      <div class="sections" data-part="sections">
        <Checks view={view} checks={checks.slice(0, SHOWN_CHECKS)} all={checks.length} />
        <Disputes view={view} events={disputed.slice(0, SHOWN_DISPUTES)} all={disputed.length} />
      </div>
    ),
    more: (
      <div class="more" data-part="more">
        <Happened view={view} />
        {told.sections.map((section) => (
          <BriefSection view={view} section={section} notes={notes} />
        ))}
      </div>
    ),
    footnotes: <Footnotes view={view} brief={told} notes={notes} />,
  };
}
