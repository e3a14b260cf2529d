import { addDays } from "../../model/day.ts";
import { beginningWithin, chronologyOf } from "../timeline/chronology.ts";
import { eventFamily } from "../timeline/event-family.ts";
import { later } from "../timeline/order.ts";
import type { View } from "../view.ts";

/** The list looks back so many days. */
const DAYS = 30;
/** So many events are told; all are in the register. */
const MOST_TOLD = 10;

/** What happened in the last days up to the one asked about, the newest first; the text of the map, too. */
export function Happened({ view }: { view: View }) {
  const { at, t, words, span } = view;
  const from = later(span.first, addDays(at.day, 1 - DAYS));
  const events = beginningWithin(chronologyOf(view), from, at.day).toReversed();
  const days = words.days({ from, to: at.day });
  return (
    <section class="ruled happened" aria-labelledby="happened-title">
      <h2 class="label" id="happened-title">
        {t.situation.happened}
      </h2>
      <p class="quietly">{events.length > 0 ? t.situation.happenedBy(days) : t.situation.nothingHappened(days)}</p>
      <ol>
        {events.slice(0, MOST_TOLD).map(({ event }) => (
          <li class={`happening by-${eventFamily(event.type)}`}>
            <a class="plainly" href={view.href(`/events/${event.id}`)}>
              <bdi>{event.sentence}</bdi>
            </a>{" "}
            <span class="quietly">
              <GradeMark view={view} grade={event.grade} />{" "}
              {t.situation.toldBy(t.common.reports(event.reports.length), t.common.origins(event.origins.length))}
            </span>
          </li>
        ))}
      </ol>
      {events.length > MOST_TOLD && (
        <p class="all">
          <a href={view.asking(`/events?from=${from}&to=${at.day}`, {})}>{t.situation.allEvents(events.length)}</a>
        </p>
      )}
    </section>
  );
}

type Grade = View["situation"]["events"][number]["grade"];

/** "B2", with what it means. */
function GradeMark({ view: { t }, grade: { reliability, credibility } }: { view: View; grade: Grade }) {
  const name = `${reliability}${credibility}`;
  const title = t.situation.gradeTitle(name, t.terms.reliability[reliability], t.terms.credibility[credibility]);
  return <abbr title={title}>{name}</abbr>;
}
