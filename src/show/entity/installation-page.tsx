import type { Entity } from "../../model/pack.ts";
import type { Tenure } from "../../model/situation.ts";
import { entityName, outletName } from "../language/names.ts";
import { capital, counted, days, longDay } from "../language/words.ts";
import { dayOf } from "../map/marks.ts";
import { DisagreementTable } from "../situation/disputes.tsx";
import { InstallationTimeline } from "../timeline/timeline.tsx";
import { installationsOf, rowOf } from "../timeline/timeline-rows.ts";
import type { View } from "../view.ts";
import { sinceWords } from "./since.ts";

/** One installation's biography: who held it when, and what happened there. */
export function InstallationPage({ view, entity }: { view: View; entity: Entity }) {
  const state = view.situation.installations.find(({ installation }) => installation === entity.id);
  const tenures = view.whole.tenures.filter(({ installation }) => installation === entity.id);
  const events = view.whole.events
    .filter((event) => installationsOf(event).includes(entity.id))
    .sort((a, b) => (dayOf(b) ?? b.known).localeCompare(dayOf(a) ?? a.known));
  return (
    <article class="leaf">
      <p class="label">{capital((entity.type ?? entity.kind).replaceAll("-", " "))}</p>
      <h1>{entity.name}</h1>
      <p class="quietly">
        {whereabouts(view, entity)}{" "}
        {entity.ar && (
          <span lang="ar" dir="rtl">
            {entity.ar}
          </span>
        )}
      </p>
      <p class="lead">
        {state?.holder
          ? `Holder on ${longDay(view.at.day)}: ${state.holder.name}${state.contested ? ", contested" : ""}.`
          : `Who holds it on ${longDay(view.at.day)} is not known.`}
      </p>
      {tenures.length > 0 && <InstallationTimeline view={view} row={rowOf(view, entity.id)} />}
      {tenures.length > 0 && <Tenures view={view} tenures={tenures} />}
      <Strengths view={view} installation={entity.id} />
      <section class="ruled">
        <h2 class="label">{events.length > 0 ? "What happened there" : "Nothing reported to have happened there"}</h2>
        <ul class="biography">
          {events.map((event) => (
            <li>
              <span class="quietly">{event.when ? days(event.when) : "no date"}</span>
              <div>
                <a href={view.href(`/events/${event.id}`)}>{event.sentence}</a>{" "}
                <span class="quietly">{`${counted(event.reports.length, "report")}, ${event.grade.reliability}${event.grade.credibility}`}</span>
                {event.disagreements.map((disagreement) => (
                  <DisagreementTable view={view} disagreement={disagreement} />
                ))}
              </div>
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}

/** How strong each force there is said to be, in the words that say it: outlets count different things. */
function Strengths({ view, installation }: { view: View; installation: string }) {
  const levels = view.whole.levels.filter(({ place }) => place.entity === installation);
  if (levels.length === 0) return null;
  return (
    <section class="ruled">
      <h2 class="label">Reported strength</h2>
      <ul class="biography">
        {levels.flatMap(({ when, claims }) =>
          claims.flatMap((id) => {
            const kept = view.claims.get(id);
            const page = kept && view.reports.get(kept.report);
            if (!kept || !page) return [];
            return (
              <li>
                <span class="quietly">{when?.from || when?.to ? days(when) : "no date"}</span>
                <div>
                  <a dir="auto" href={view.href(`/reports/${kept.report}#${id}`)}>
                    “{kept.claim.quote.text}”
                  </a>{" "}
                  <span class="quietly">
                    <bdi>{outletName(page)}</bdi>
                  </span>
                </div>
              </li>
            );
          }),
        )}
      </ul>
    </section>
  );
}

function Tenures({ view, tenures }: { view: View; tenures: Tenure[] }) {
  return (
    <div class="wide-table">
      <table class="register">
        <caption>Who held it</caption>
        <thead>
          <tr>
            <th scope="col">Holder</th>
            <th scope="col">From</th>
            <th scope="col">Until</th>
            <th scope="col">It began with</th>
          </tr>
        </thead>
        <tbody>
          {tenures.map((tenure) => (
            <tr>
              <th scope="row">
                {tenure.holder.name}
                {tenure.contested && " (contested)"}
              </th>
              <td class="day" data-name="from">
                {sinceWords(view, tenure.from)}
              </td>
              <td class="day" data-name="until">
                {tenure.to ? days(tenure.to) : "it lasts"}
              </td>
              <td data-name="by">
                <Beginning view={view} tenure={tenure} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Beginning({ view, tenure }: { view: View; tenure: Tenure }) {
  const event = view.events.get(tenure.begunBy) ?? view.eventOf.get(tenure.begunBy);
  if (event) return <a href={view.href(`/events/${event.id}`)}>{event.sentence}</a>;
  const claim = view.claims.get(tenure.begunBy);
  if (!claim) return <>–</>;
  return (
    <a dir="auto" href={view.href(`/reports/${claim.report}#${claim.id}`)}>
      “{claim.claim.quote.text}”
    </a>
  );
}

function whereabouts(view: View, { in: within, lat, lon, radiusKm }: Entity): string {
  const at = lat === undefined || lon === undefined ? [] : [position(lat, lon)];
  const about = radiusKm ? [`known to ${radiusKm} km`] : [];
  return [...(within ? [entityName(view.knowledge, within)] : []), ...at, ...about].join(" · ");
}

function position(lat: number, lon: number): string {
  return `${Math.abs(lat).toFixed(2)}° ${lat < 0 ? "S" : "N"}, ${Math.abs(lon).toFixed(2)}° ${lon < 0 ? "W" : "E"}`;
}
