import type { View } from "../view.ts";
import { type Axis, percent } from "./axis.ts";
import type { PlanMark } from "./plans.ts";

const HALF = 4.5;
const CLASSES = {
  waiting: "announced",
  overdue: "announced",
  fulfilled: "done",
  lapsed: "crossed",
  contradicted: "crossed",
} as const;

/** Words that would begin farther on the axis than this, in per cent, stand before the outline: those that name it are longer. */
const NEAR_END = { named: 86, short: 94 };

interface PlansProps {
  view: View;
  axis: Axis;
  plans: PlanMark[];
  /** Whether the words beside an outline say what was announced; where it is awaited they always say that it is. */
  areNamed?: boolean;
}

/** What was announced: an outline while it is awaited, filled when it was done, crossed out when nothing came of it. */
export function Plans({ view, axis, plans, areNamed = false }: PlansProps) {
  return (
    <>
      {plans
        .filter(({ from, to }) => to >= axis.first && from < axis.end)
        .map((plan) => (
          <a href={view.href(`/events/${plan.event}`)} class={`plan is-${CLASSES[plan.status]}`}>
            <title>{plan.words}</title>
            <Outline
              axis={axis}
              plan={plan}
              words={wordsBeside(view, plan, areNamed)}
              nearEnd={areNamed ? NEAR_END.named : NEAR_END.short}
            />
          </a>
        ))}
    </>
  );
}

function wordsBeside({ t }: View, { type, status }: PlanMark, isNamed: boolean): string | undefined {
  const told = t.timeline.plan[status];
  if (isNamed) return t.timeline.planOf(t.terms.types[type], told);
  return CLASSES[status] === "announced" ? told : undefined;
}

interface OutlineProps {
  axis: Axis;
  plan: PlanMark;
  words: string | undefined;
  nearEnd: number;
}

function Outline({ axis, plan, words, nearEnd }: OutlineProps) {
  const [from, to] = [axis.at(plan.from), axis.at(plan.to)];
  const x = { x1: percent(from), x2: percent(to) };
  const isNearEnd = to > nearEnd;
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
      {words && (
        <text
          x={percent(isNearEnd ? from : to)}
          dx={isNearEnd ? -5 : 5}
          y="4"
          text-anchor={isNearEnd ? "end" : "start"}
        >
          {words}
        </text>
      )}
    </>
  );
}
