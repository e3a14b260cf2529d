import type { Disagreement, Settlement, SituationEvent } from "../../model/situation.ts";
import { isolated } from "../language/isolated.ts";
import { perSituation } from "../per-situation.ts";
import type { View } from "../view.ts";

/** All events on which the claims differ, the latest first. */
const everDisputed = perSituation((view) =>
  view.whole.events
    .filter(({ disagreements }) => disagreements.length > 0)
    .map((event) => ({ event, day: event.when?.from ?? event.when?.to ?? event.known }))
    .sort((a, b) => b.day.localeCompare(a.day)),
);

/** Events up to the day on which the claims differ, the latest first. */
export function disputedEvents(view: View): SituationEvent[] {
  return everDisputed(view).flatMap(({ event, day }) => (day <= view.at.day ? [event] : []));
}

/** What is in dispute: some of all events, each with who says which. */
export function Disputes({ view, events, all }: { view: View; events: SituationEvent[]; all: number }) {
  if (events.length === 0) return null;
  const { common, situation } = view.t;
  return (
    <section class="ruled disputes" id="disputes" aria-labelledby="disputes-title">
      <h2 class="label" id="disputes-title">
        {situation.dispute}
      </h2>
      <ul>
        {events.map((event) => (
          <li>
            <span class="sign" aria-hidden="true">
              ×
            </span>
            <div>
              <a class="plainly" href={view.href(`/events/${event.id}`)}>
                <bdi>{event.sentence}</bdi>
              </a>
              {event.disagreements.map((disagreement) => (
                <p>
                  {versionsInWords(view, disagreement)}
                  {disagreement.settled && (
                    <span class="quietly">
                      {" "}
                      <SettledBy view={view} settled={disagreement.settled} />
                    </span>
                  )}
                </p>
              ))}
              <p class="quietly">
                {capital(situation.toldBy(common.reports(event.reports.length), common.origins(event.origins.length)))}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {all > events.length && (
        <p class="all">
          <a href={view.href("/disputes")}>{situation.allDisputes(all)}</a>
        </p>
      )}
    </section>
  );
}

/** What the claims differ on, with the unit where they count: "how many rockets". */
function question(view: View, { field, versions }: Disagreement): string {
  const unit = view.claims.get(versions[0]?.claims[0] ?? "")?.claim.quantity?.unit;
  const { fields, howMany } = view.t.situation;
  return field === "quantity" && unit ? howMany(unit) : fields[field];
}

/** "How many rockets: 15, RT; 10, Iraqi army (Dawn)." */
function versionsInWords(view: View, disagreement: Disagreement) {
  const { t, words } = view;
  return (
    <>
      {`${capital(question(view, disagreement))}: `}
      {disagreement.versions.map(({ value, saidBy }, i) => (
        <>
          {i > 0 && t.timeline.apart}
          {t.situation.saidBy(isolated(words, value), words.list(firstOf(view, saidBy)))}
        </>
      ))}
      .
    </>
  );
}

/** So many who say the same are named; the others are counted. */
const MOST_NAMED = 3;

function firstOf({ t, words }: View, saidBy: string[]): string[] {
  const names = saidBy.map((name) => isolated(words, name));
  if (names.length <= MOST_NAMED + 1) return names;
  return [...names.slice(0, MOST_NAMED), t.situation.moreSay(names.length - MOST_NAMED)];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Settled since 13 March 2020: 18.", and why, with the first claim that settles it. */
function SettledBy({ view, settled: { value, claims, since, reason } }: { view: View; settled: Settlement }) {
  const claim = view.claims.get(claims[0] ?? "");
  return (
    <>
      {`${view.t.situation.settled(view.words.fullDay(since), value)} `}
      {claim ? <a href={view.href(`/reports/${claim.report}#${claim.id}`)}>{reason}</a> : reason}
    </>
  );
}

/** A disagreement as a table: what is said, by whom, since when, and what settles it. */
export function DisagreementTable({ view, disagreement }: { view: View; disagreement: Disagreement }) {
  const { t, words } = view;
  const { situation } = t;
  return (
    <table class="register">
      <caption>{situation.differOn(question(view, disagreement))}</caption>
      <thead>
        <tr>
          <th scope="col">{situation.said}</th>
          <th scope="col">{situation.byWhom}</th>
          <th scope="col">{situation.knownSince}</th>
        </tr>
      </thead>
      <tbody>
        {disagreement.versions.map(({ value, saidBy, since }) => (
          <tr>
            <th scope="row" dir="auto">
              {value}
            </th>
            <td data-name={situation.byWhom}>{words.list(saidBy.map((name) => isolated(words, name)))}</td>
            <td class="day" data-name={situation.knownSince}>
              {words.fullDay(since)}
            </td>
          </tr>
        ))}
      </tbody>
      {disagreement.settled && (
        <tfoot>
          <tr>
            <td colspan={3}>
              <SettledBy view={view} settled={disagreement.settled} />
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
