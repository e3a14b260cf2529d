import type { InstallationState } from "../../model/situation.ts";
import { sinceWords } from "../entity/since.ts";
import { entityName, outletName, sideNumber } from "../language/names.ts";
import { longDay } from "../language/words.ts";
import { Diamond } from "../map/diamond.tsx";
import { MomentLine } from "../situation/moment-line.tsx";
import type { View } from "../view.ts";

/** The register of installations: who holds each on the day, since when, by which event. */
export function InstallationsPage({ view }: { view: View }) {
  const states = [...view.situation.installations].sort((a, b) =>
    entityName(view.knowledge, a.installation).localeCompare(entityName(view.knowledge, b.installation)),
  );
  return (
    <>
      <MomentLine view={view} path="/installations" />
      <h1>Installations</h1>
      <div class="wide-table">
        <table class="register">
          <caption>{`Who holds what on ${longDay(view.at.day)}`}</caption>
          <thead>
            <tr>
              <th scope="col">Installation</th>
              <th scope="col">Holder</th>
              <th scope="col">Since</th>
              <th scope="col">By</th>
              <th scope="col">To come</th>
            </tr>
          </thead>
          <tbody>
            {states.map((state) => (
              <StateRow view={view} state={state} />
            ))}
          </tbody>
        </table>
      </div>
      {states.length === 0 && <p>Nothing yet: no report known by then says who holds what.</p>}
    </>
  );
}

function StateRow({ view, state }: { view: View; state: InstallationState }) {
  const id = state.installation;
  const within = view.knowledge.entity(id)?.in;
  return (
    <tr>
      <th scope="row">
        <a href={view.href(`/installations/${id}`)}>{entityName(view.knowledge, id)}</a>
        {within && <span class="quietly"> {entityName(view.knowledge, within)}</span>}
      </th>
      <td data-name="holder" class="holder">
        <svg class="key" viewBox="-10 -10 20 20" width="18" height="18" aria-hidden="true">
          <Diamond side={sideNumber(view, state.side)} half={6} announced={false} contested={state.contested} />
        </svg>
        {state.holder?.name ?? "not known"}
        {state.contested && " (contested)"}
      </td>
      <td class="day" data-name="since">
        {state.since ? sinceWords(view, state.since) : "not known"}
      </td>
      <td data-name="by">
        <BegunBy view={view} state={state} />
      </td>
      <td data-name="to come">
        {state.announced.map((event) => (
          <a href={view.href(`/events/${event}`)}>{view.events.get(event)?.sentence ?? "announced"}</a>
        ))}
      </td>
    </tr>
  );
}

function BegunBy({ view, state }: { view: View; state: InstallationState }) {
  const event = state.by ? view.eventOf.get(state.by) : undefined;
  if (event) return <a href={view.href(`/events/${event.id}`)}>{event.sentence}</a>;
  const claim = view.claims.get(state.by ?? "");
  const page = claim && view.reports.get(claim.report);
  if (!claim || !page) return null;
  return (
    <a class="quietly" href={view.href(`/reports/${claim.report}#${claim.id}`)}>
      <bdi>{outletName(page)}</bdi>
    </a>
  );
}
