import type { View } from "../view.ts";
import { type Axis, percent } from "./axis.ts";
import type { PlanMark } from "./plans.ts";

const HALF = 4.5;
const CLASSES = { waiting: "announced", fulfilled: "done", lapsed: "crossed", contradicted: "crossed" } as const;

/** What was announced: an outline while it is awaited, filled up to the deed, crossed out when nothing came of it. */
export function Plans({ view, axis, plans }: { view: View; axis: Axis; plans: PlanMark[] }) {
  return (
    <>
      {plans
        .filter(({ from, to }) => to >= axis.first && from < axis.end)
        .map((plan) => (
          <a href={view.href(`/events/${plan.event}`)} class={`plan is-${CLASSES[plan.status]}`}>
            <title>{plan.words}</title>
            <Outline view={view} axis={axis} plan={plan} />
          </a>
        ))}
    </>
  );
}

function Outline({ view, axis, plan }: { view: View; axis: Axis; plan: PlanMark }) {
  const [from, to] = [axis.at(plan.from), axis.at(plan.to)];
  const x = { x1: percent(from), x2: percent(to) };
  const done = plan.done && percent(axis.at(plan.done));
  return (
    <>
      <rect x={percent(from)} y={-HALF} width={percent(to - from)} height={2 * HALF} />
      {CLASSES[plan.status] === "crossed" && (
        <>
          <line class="cross" {...x} y1={-HALF} y2={HALF} />
          <line class="cross" {...x} y1={HALF} y2={-HALF} />
        </>
      )}
      {done && <line class="deed" x1={done} x2={done} y1={-HALF - 2} y2={HALF + 2} />}
      {plan.status === "waiting" && (
        <text x={percent(to)} dx="5" y="4">
          {view.t.timeline.plan.waiting}
        </text>
      )}
    </>
  );
}
