import type { Day } from "../../model/day.ts";
import { daysBetween } from "../../model/day.ts";
import type { SituationEvent } from "../../model/situation.ts";
import { dayOf } from "../event-day.ts";
import type { View } from "../view.ts";
import { CheckList } from "./check-list.tsx";
import { EventList } from "./event-list.tsx";
import { Section } from "./leaf.tsx";

/** So many days apart, two events at one place may belong together. */
const NEAR_DAYS = 7;

/** What leads to an event: counts that counted it, plans that it fulfilled, and what the same reports tell of its place and days. */
export function LinksHere({ view, event }: { view: View; event: SituationEvent }) {
  const { t, index } = view;
  const checks = index.checksCounting(event.id);
  const announced = index.fulfilledBy(event.id).flatMap(({ event: id }) => view.events.get(id) ?? []);
  const near = nearby(view, event);
  return (
    <>
      {checks.length > 0 && (
        <Section title={t.entity.countedIn}>
          <CheckList view={view} checks={checks} />
        </Section>
      )}
      {announced.length > 0 && (
        <Section title={t.entity.announcedBefore}>
          <EventList view={view} events={announced} />
        </Section>
      )}
      {near.length > 0 && (
        <Section title={t.entity.nearIt}>
          <EventList view={view} events={near} />
        </Section>
      )}
    </>
  );
}

/** Other events that its reports tell of, at its place, within a week of it. */
function nearby({ index }: View, event: SituationEvent): SituationEvent[] {
  const place = placeOf(event);
  const day = dayOf(event);
  if (!place || !day) return [];
  const told = new Set(event.reports.flatMap((report) => index.eventsIn(report)));
  told.delete(event);
  return [...told].filter((other) => placeOf(other) === place && isNear(dayOf(other), day));
}

function placeOf({ place, roles }: SituationEvent): string | undefined {
  return roles.installation?.[0]?.entity ?? place?.entity;
}

function isNear(a: Day | undefined, b: Day): boolean {
  return a !== undefined && Math.abs(daysBetween(a, b)) <= NEAR_DAYS;
}
