import type { Disagreement, Settlement, SituationEvent } from "../../model/situation.ts";
import { capital, counted, fullDay, list, plural } from "../language/words.ts";
import { dayOf } from "../map/marks.ts";
import type { View } from "../view.ts";

/** What the claims of an event differ on, as a reader asks it. */
const FIELDS: Record<Disagreement["field"], string> = {
  quantity: "how many",
  actor: "who did it",
  recipient: "who received it",
  when: "when",
  happened: "whether it happened",
};

/** Events up to the day on which the claims differ, the latest first. */
export function disputedEvents(view: View): SituationEvent[] {
  return view.situation.events
    .filter((event) => event.disagreements.length > 0 && (dayOf(event) ?? event.known) <= view.at.day)
    .sort((a, b) => (dayOf(b) ?? b.known).localeCompare(dayOf(a) ?? a.known));
}

/** What is in dispute: each event with who says which. */
export function Disputes({ view, limit }: { view: View; limit?: number }) {
  const events = disputedEvents(view);
  if (events.length === 0) return null;
  const shown = events.slice(0, limit);
  return (
    <section class="ruled disputes" id="disputes" aria-labelledby="disputes-title">
      <h2 class="label" id="disputes-title">
        In dispute
      </h2>
      <ul>
        {shown.map((event) => (
          <li>
            <span class="sign" aria-hidden="true">
              ×
            </span>
            <div>
              <a class="plainly" href={view.href(`/events/${event.id}`)}>
                {event.sentence}
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
                {`${capital(counted(event.reports.length, "report"))}, ${counted(event.origins.length, "origin")}.`}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {events.length > shown.length && (
        <p class="all">
          <a href={view.href("/disputes")}>{`All ${events.length} in dispute`}</a>
        </p>
      )}
    </section>
  );
}

/** What the claims differ on, with the unit where they count: "how many rockets". */
function question(view: View, { field, versions }: Disagreement): string {
  const unit = view.claims.get(versions[0]?.claims[0] ?? "")?.claim.quantity?.unit;
  return field === "quantity" && unit ? `${FIELDS.quantity} ${plural(unit)}` : FIELDS[field];
}

/** "How many rockets: 15, RT; 10, Iraqi army (Dawn)." */
function versionsInWords(view: View, disagreement: Disagreement): string {
  const said = disagreement.versions.map(({ value, saidBy }) => `${value}, ${list(saidBy)}`);
  return `${capital(question(view, disagreement))}: ${said.join("; ")}.`;
}

/** "Settled since 13 March 2020: 18.", and why, with the first claim that settles it. */
function SettledBy({ view, settled: { value, claims, since, reason } }: { view: View; settled: Settlement }) {
  const claim = view.claims.get(claims[0] ?? "");
  return (
    <>
      {`Settled since ${fullDay(since)}: ${value}. `}
      {claim ? <a href={view.href(`/reports/${claim.report}#${claim.id}`)}>{reason}</a> : reason}
    </>
  );
}

/** A disagreement as a table: what is said, by whom, since when, and what settles it. */
export function DisagreementTable({ view, disagreement }: { view: View; disagreement: Disagreement }) {
  return (
    <table class="register">
      <caption>{`They differ on ${question(view, disagreement)}`}</caption>
      <thead>
        <tr>
          <th scope="col">What is said</th>
          <th scope="col">By whom</th>
          <th scope="col">Known since</th>
        </tr>
      </thead>
      <tbody>
        {disagreement.versions.map(({ value, saidBy, since }) => (
          <tr>
            <th scope="row">{value}</th>
            <td data-name="by">
              <bdi>{list(saidBy)}</bdi>
            </td>
            <td class="day" data-name="since">
              {fullDay(since)}
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
