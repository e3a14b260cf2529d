import type { Child } from "hono/jsx";
import type { Act } from "../../desk/desk.ts";
import type { Disagreement, SituationEvent } from "../../model/situation.ts";
import { isolated } from "../language/isolated.ts";
import type { Basemap } from "../map/basemap.ts";
import { Locator } from "../map/locator.tsx";
import { planWords } from "../report/margin.ts";
import { DisagreementTable } from "../situation/disputes.tsx";
import type { View } from "../view.ts";
import { EntityLink } from "./entity-link.tsx";
import { ClaimsSideBySide } from "./event-claims.tsx";
import { historyOf } from "./event-history.ts";
import { LinksHere } from "./event-links.tsx";
import { Section } from "./leaf.tsx";
import { OriginsTree } from "./origins-tree.tsx";

interface EventPageProps {
  view: View;
  basemap: Basemap;
  event: SituationEvent;
  /** All that people decided. */
  log: readonly Act[];
}

/** One event: what happened, who says so and who differs, how well it is founded, how it became known, what leads to it. */
export function EventPage({ view, basemap, event, log }: EventPageProps) {
  const { t } = view;
  return (
    <article class="leaf">
      <header class="leaf-head">
        <div>
          <p class="label">
            {[
              t.terms.types[event.type],
              ...(event.modality === "asserted" ? [] : [t.terms.modalities[event.modality]]),
            ].join(t.register.comma)}
          </p>
          <h1>
            <bdi>{event.sentence}</bdi>
          </h1>
          {event.name && (
            <p class="quietly">
              {t.entity.namedBy(event.name.by)} <bdi>{event.name.text}</bdi>
            </p>
          )}
          <Facts view={view} event={event} />
          <p class="choices">
            <a href={view.href(`/review/events/${event.id}`)}>{t.entity.reviewIt}</a>
          </p>
        </div>
        {event.place && <Locator view={view} basemap={basemap} at={[{ ...event.place, id: event.id }]} />}
      </header>
      {event.disagreements.length > 0 && (
        <Section title={t.entity.inDispute}>
          {event.disagreements.map((disagreement) => (
            <Dispute view={view} disagreement={disagreement} />
          ))}
        </Section>
      )}
      <ClaimsSideBySide view={view} title={t.entity.whoSaysWhat} ids={event.claims} />
      <ClaimsSideBySide view={view} title={t.entity.whoDenies} ids={event.denials} />
      <OriginsTree view={view} event={event} />
      <History view={view} event={event} log={log} />
      <LinksHere view={view} event={event} />
    </article>
  );
}

function Facts({ view, event }: Pick<EventPageProps, "view" | "event">) {
  const { t, words, index } = view;
  const { when, place, grade } = event;
  const plan = index.planOf(event.id);
  return (
    <dl class="facts">
      {when && (
        <Fact name={t.register.columns.when} more={words.list(when.reasons)}>
          {words.days(when)}
        </Fact>
      )}
      {place && (
        <Fact name={t.register.columns.place} more={t.entity.withinKm(words.number(place.radiusKm))}>
          <EntityLink view={view} party={place} land={true} />
        </Fact>
      )}
      <Parties view={view} event={event} />
      <Fact
        name={t.register.columns.grade}
        more={`${t.terms.reliability[grade.reliability]}${t.register.comma}${t.terms.credibility[grade.credibility]}. ${grade.reasons.join(" ")}`}
      >
        {grade.reliability}
        {grade.credibility}
      </Fact>
      {plan && <Fact name={t.entity.outcome}>{planWords(view, plan)}</Fact>}
    </dl>
  );
}

const PARTIES = ["actor", "recipient", "opponent", "target", "installation"] as const;

/** Who has a part in it, each leading to its page. */
function Parties({ view, event: { roles } }: Pick<EventPageProps, "view" | "event">) {
  return (
    <>
      {PARTIES.map((role) => {
        const parties = roles[role] ?? [];
        if (parties.length === 0) return null;
        return (
          <Fact name={view.t.terms.roles[role]}>
            {parties.map((party, i) => (
              <>
                {i > 0 && view.t.register.comma}
                <EntityLink view={view} party={party} />
              </>
            ))}
          </Fact>
        );
      })}
    </>
  );
}

function Fact({ name, more, children }: { name: string; more?: string; children: Child }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>{children}</strong>
        {more && (
          <span class="quietly">
            {" "}
            <bdi>{more}</bdi>
          </span>
        )}
      </dd>
    </div>
  );
}

/** What the claims differ on: who says which, in a sentence, then each version with its day. */
function Dispute({ view, disagreement }: { view: View; disagreement: Disagreement }) {
  return (
    <>
      <p class="measure">{disputeWords(view, disagreement)}</p>
      <div class="wide-table">
        <DisagreementTable view={view} disagreement={disagreement} />
      </div>
    </>
  );
}

/** "On how many they differ: The Tigris Post says 15 rockets; the Iraqi army says 10 rockets." */
export function disputeWords(
  { t, words }: Pick<View, "t" | "words">,
  { field, versions, settled }: Disagreement,
): string {
  const apart = (text: string) => isolated(words, text);
  const said = versions.map(({ value, saidBy }) =>
    t.entity.says(words.list(saidBy.map(apart)), saidBy.length, apart(value)),
  );
  const end = settled ? ` ${t.entity.settledSince(words.fullDay(settled.since), apart(settled.value))}` : "";
  return `${t.entity.differOn(t.entity.fields[field], said.join(t.entity.semicolon))}${end}`;
}

function History({ view, event, log }: Omit<EventPageProps, "basemap">) {
  const steps = historyOf(view, event, log);
  return (
    <Section title={view.t.entity.history} id="history">
      <ol class="biography">
        {steps.map(({ day, words }) => (
          <li>
            <span class="quietly">{view.words.fullDay(day)}</span>
            <div>
              <bdi>{words}</bdi>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
