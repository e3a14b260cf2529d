import type { Child } from "hono/jsx";
import type { SituationEvent } from "../../model/situation.ts";
import { remembered } from "../register/remembered.ts";
import type { View } from "../view.ts";
import { EventLink } from "./entity-link.tsx";
import { latestFirst } from "./event-order.ts";

/** Events that stand on a page about something else; of the others there is the register. */
const MOST_LISTED = 30;

interface ListProps {
  view: View;
  events: readonly SituationEvent[];
  /** Where all of them are listed. */
  all?: string;
  /** What else is to be told of one. */
  more?: (event: SituationEvent) => Child;
}

/** Events with their days, the latest first and those without a day last. */
export function EventList({ view, events, all, more }: ListProps) {
  const latest = remembered(events, "latest", () => latestFirst(events).slice(0, MOST_LISTED));
  return (
    <>
      <ul class="biography">
        {latest.map((event) => (
          <EventLine view={view} event={event}>
            {more?.(event)}
          </EventLine>
        ))}
      </ul>
      {all && events.length > latest.length && (
        <p class="all">
          <a href={all}>{view.t.entity.allEvents(events.length)}</a>
        </p>
      )}
    </>
  );
}

/** An event in a list: when, what, and how well founded. */
export function EventLine({ view, event, children }: { view: View; event: SituationEvent; children?: Child }) {
  const { t, words } = view;
  return (
    <li>
      <span class="quietly">{event.when ? words.days(event.when) : t.common.noDate}</span>
      <div>
        <EventLink view={view} event={event} /> <Founded view={view} event={event} />
        {children}
      </div>
    </li>
  );
}

function Founded({ view: { t }, event }: { view: View; event: SituationEvent }) {
  const grade = `${event.grade.reliability}${event.grade.credibility}`;
  return <span class="quietly whole">{[t.common.reports(event.reports.length), grade].join(t.register.comma)}</span>;
}
