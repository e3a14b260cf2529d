import type { Grade, SituationEvent } from "../../model/situation.ts";
import { outletName } from "../language/names.ts";
import { capital, counted, days, list, typeName } from "../language/words.ts";
import { claimParts, speakers } from "../report/claim-words.ts";
import { publishedOf } from "../report/dating.ts";
import { planWords } from "../report/margin.ts";
import { DisagreementTable } from "../situation/disputes.tsx";
import type { View } from "../view.ts";

const RELIABILITY: Record<Grade["reliability"], string> = {
  A: "completely reliable",
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "reliability cannot be judged",
};
const CREDIBILITY: Record<Grade["credibility"], string> = {
  1: "confirmed by independent origins",
  2: "probably true",
  3: "possibly true",
  4: "doubtful",
  5: "improbable",
  6: "truth cannot be judged",
};

/** One event: its claims side by side, where they differ, and how well it is founded. */
export function EventPage({ view, event }: { view: View; event: SituationEvent }) {
  const plan = view.whole.plans.find((candidate) => candidate.event === event.id);
  const fulfils = view.whole.plans.filter((candidate) => candidate.fulfilledBy === event.id);
  return (
    <article class="leaf">
      <p class="label">{typeName(event.type)}</p>
      <h1>{event.sentence}</h1>
      <dl class="facts">
        {event.when && <Fact name="When" value={days(event.when)} more={list(event.when.reasons)} />}
        {event.place && (
          <Fact
            name="Where"
            value={event.place.name}
            more={`within ${event.place.radiusKm} km of the point on the map`}
          />
        )}
        <Fact
          name="Grade"
          value={`${event.grade.reliability}${event.grade.credibility}`}
          more={`${RELIABILITY[event.grade.reliability]}, ${CREDIBILITY[event.grade.credibility]}. ${event.grade.reasons.join(" ")}`}
        />
        {plan && <Fact name="Outcome" value={planWords(view, plan)} more="" />}
        {fulfils.map(({ event: id }) => (
          <Fact
            name="Announced"
            value={view.events.get(id)?.sentence ?? ""}
            more=""
            path={view.href(`/events/${id}`)}
          />
        ))}
      </dl>
      {event.disagreements.map((disagreement) => (
        <div class="wide-table">
          <DisagreementTable view={view} disagreement={disagreement} />
        </div>
      ))}
      <Claims view={view} event={event} />
      <Origins view={view} event={event} />
      <CountedIn view={view} event={event} />
    </article>
  );
}

function Fact({ name, value, more, path }: { name: string; value: string; more: string; path?: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {path ? <a href={path}>{value}</a> : <strong>{value}</strong>}
        {more && <span class="quietly"> {more}</span>}
      </dd>
    </div>
  );
}

function Claims({ view, event }: { view: View; event: SituationEvent }) {
  const kept = event.claims.flatMap((id) => view.claims.get(id) ?? []);
  return (
    <section class="ruled">
      <h2 class="label">Who says what</h2>
      <ul class="side-by-side">
        {kept.map(({ id, report, claim }) => {
          const page = view.reports.get(report);
          const published = page && publishedOf(view, page);
          return (
            <li id={id}>
              <p class="label">
                <bdi>{page ? outletName(page) : report}</bdi>
                <span class="quietly"> {published ? days(published) : "no date"}</span>
              </p>
              <blockquote dir="auto">
                <a class="plainly" href={view.href(`/reports/${report}#${id}`)}>
                  “{claim.quote.text}”
                </a>
              </blockquote>
              <dl>
                {claimParts(view, claim).map(({ name, value }) => (
                  <div>
                    <dt>{name}</dt>
                    <dd>
                      <bdi>{value}</bdi>
                    </dd>
                  </div>
                ))}
                <div>
                  <dt>who says so</dt>
                  <dd>
                    <bdi>{speakers(view, claim)}</bdi>
                  </dd>
                </div>
              </dl>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The independent origins of the event, each with its reports and why they are one. */
function Origins({ view, event: { origins } }: { view: View; event: SituationEvent }) {
  if (origins.length === 0) return null;
  return (
    <section class="ruled">
      <h2 class="label">{counted(origins.length, "independent origin")}</h2>
      <ul class="plain">
        {origins.map(({ name, reports, reason }) => {
          const outlets = reports.flatMap((id) => view.reports.get(id) ?? []).map(outletName);
          return (
            <li>
              <strong>
                <bdi>{capital(name)}</bdi>
              </strong>
              <span class="quietly">{` ${counted(reports.length, "report")}: ${list([...new Set(outlets)])}. ${capital(reason)}.`}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function CountedIn({ view, event }: { view: View; event: SituationEvent }) {
  const checks = view.whole.checks.filter(({ counted: ids }) => ids.includes(event.id));
  if (checks.length === 0) return null;
  return (
    <section class="ruled">
      <h2 class="label">Counted in</h2>
      <ul class="plain">
        {checks.map((check) => (
          <li>
            <a class="quoted" dir="auto" href={view.href(`/reports/${check.report}#${check.claim}`)}>
              “{check.words}”
            </a>{" "}
            {check.sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}
