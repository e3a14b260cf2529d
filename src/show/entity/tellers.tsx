import type { SituationEvent } from "../../model/situation.ts";
import { remembered } from "../register/remembered.ts";
import type { View } from "../view.ts";
import { Section } from "./leaf.tsx";
import { sourceIdOf, sourceRecords } from "./source-record.ts";

/** Outlets that are named; the others are counted. */
const MOST_NAMED = 12;

/** The outlets that tell of these events, those with the most reports first. */
export function Tellers({ view, events }: { view: View; events: readonly SituationEvent[] }) {
  const { t } = view;
  const tellers = remembered(events, "tellers", () => tellersOf(view, events));
  if (tellers.length === 0) return null;
  const others = tellers.length - MOST_NAMED;
  return (
    <Section title={t.entity.toldBy}>
      <ul class="choices">
        {tellers.slice(0, MOST_NAMED).map(([id, count]) => (
          <li>
            <a href={view.href(`/sources/${encodeURIComponent(id)}`)}>
              <bdi>{sourceRecords(view).get(id)?.name ?? id}</bdi>
            </a>{" "}
            {t.common.reports(count)}
          </li>
        ))}
        {others > 0 && <li>{t.entity.otherOutlets(others)}</li>}
      </ul>
    </Section>
  );
}

function tellersOf(view: View, events: readonly SituationEvent[]): [id: string, reports: number][] {
  const counts = new Map<string, number>();
  for (const report of new Set(events.flatMap(({ reports }) => reports))) {
    const page = view.reports.get(report);
    if (!page) continue;
    const id = sourceIdOf(view, page);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}
