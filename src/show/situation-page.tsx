import type { Situation } from "../model/situation.ts";
import type { Basemap } from "./basemap.ts";
import type { Brief } from "./brief.tsx";
import { BriefProse, BriefSection, Footnotes, footnotesOf } from "./brief.tsx";
import { Checks } from "./checks.tsx";
import { Disputes } from "./disputes.tsx";
import { SituationMap } from "./map.tsx";
import { MomentLine } from "./moment-line.tsx";
import { Timeline } from "./timeline.tsx";
import type { View } from "./view.ts";

const SHOWN_CHECKS = 4;
const SHOWN_DISPUTES = 4;

interface SituationPageProps {
  view: View;
  brief: Brief;
  /** The situation on the last day, as known at the same moment. */
  whole: Situation;
  basemap: Basemap;
}

/** The whole situation on one page: what happened, where, since when, says who. */
export function SituationPage({ view, brief, whole, basemap }: SituationPageProps) {
  const notes = footnotesOf(view, brief);
  return (
    <>
      <h1 class="unseen">Situation in {view.theatre.name}</h1>
      <MomentLine view={view} path="/" />
      <div class="instrument">
        <BriefProse view={view} brief={brief} notes={notes} />
        <SituationMap view={view} basemap={basemap} />
        <Timeline view={view} whole={whole} />
        <div id="sections">
          {brief.sections.map((section) => (
            <BriefSection view={view} section={section} notes={notes} />
          ))}
          <Checks view={view} checks={view.situation.checks} limit={SHOWN_CHECKS} />
          <Disputes view={view} limit={SHOWN_DISPUTES} />
        </div>
      </div>
      <Footnotes view={view} notes={notes} />
    </>
  );
}
