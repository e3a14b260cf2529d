import type { SituationEvent } from "../../model/situation.ts";
import type { View } from "../view.ts";
import type { Axis } from "./axis.ts";
import { Plans } from "./plan-marks.tsx";
import { plansOf } from "./plans.ts";
import type { PlansElsewhere } from "./plans-elsewhere.ts";

/** The names of the lanes of what is announced elsewhere; where some have no room, the last leads to all events. */
export function ElsewhereNames({ view, elsewhere: { lanes, left } }: { view: View; elsewhere: PlansElsewhere }) {
  return (
    <>
      {lanes.map((_, i) => (
        <li class="elsewhere">
          {i === 0 && <span>{view.t.timeline.elsewhere}</span>}
          {left > 0 && i === lanes.length - 1 && (
            <a href={view.asking("/events", {})}>{view.t.timeline.elsewhereLeft(left)}</a>
          )}
        </li>
      ))}
    </>
  );
}

/** A lane of what is announced elsewhere, each with its words. */
export function ElsewhereMarks({ view, axis, planned }: { view: View; axis: Axis; planned: SituationEvent[] }) {
  const { t } = view;
  const plans = plansOf(view, { planned });
  const told = plans.map((plan) => plan.words.replace(/[.]$/, "")).join(t.timeline.apart);
  return (
    <>
      <title>{t.timeline.rowWords(t.timeline.elsewhere, told || t.timeline.nothing)}</title>
      <Plans view={view} axis={axis} plans={plans} areNamed={true} />
    </>
  );
}
