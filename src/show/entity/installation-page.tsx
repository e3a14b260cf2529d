import type { Entity } from "../../model/pack.ts";
import type { SituationEvent, Tenure } from "../../model/situation.ts";
import { isolated } from "../language/isolated.ts";
import type { Basemap } from "../map/basemap.ts";
import { planWords } from "../report/margin.ts";
import { InstallationTimeline } from "../timeline/timeline.tsx";
import { rowOf } from "../timeline/timeline-rows.ts";
import type { View } from "../view.ts";
import { EntityLink } from "./entity-link.tsx";
import { EventLine } from "./event-list.tsx";
import { earliestFirst } from "./event-order.ts";
import { disputeWords } from "./event-page.tsx";
import { EntityHead, Section } from "./leaf.tsx";
import { levelsAt, Strengths } from "./strengths.tsx";
import { Tellers } from "./tellers.tsx";
import { TenureTable } from "./tenure-table.tsx";
import { eventsWithin } from "./within.ts";

/** Events that are told on the page, the latest; of earlier ones there is the register. */
const MOST_TOLD = 200;

interface PageProps {
  view: View;
  basemap: Basemap;
  entity: Entity;
}

/** One installation's biography: who held it when, and what happened there, in order of time. */
export function InstallationPage({ view, basemap, entity }: PageProps) {
  const { t } = view;
  const tenures = view.index.tenuresOf(entity.id);
  const events = eventsWithin(view, entity.id);
  return (
    <article class="leaf">
      <EntityHead view={view} basemap={basemap} entity={entity}>
        <Now view={view} installation={entity.id} />
        <p class="choices">
          <a href={view.href(`/events?place=${entity.id}`)}>{t.entity.inTheRegister}</a>
        </p>
      </EntityHead>
      {tenures.length > 0 && <InstallationTimeline view={view} row={rowOf(view, entity.id)} />}
      <TenureTable view={view} title={t.entity.whoHeldIt} tenures={tenures} by="holder" />
      <Biography view={view} id={entity.id} events={events} tenures={tenures} />
      <Strengths view={view} levels={levelsAt(view, entity.id)} beside="actor" />
      <Tellers view={view} events={events} />
    </article>
  );
}

/** Who holds it on the day asked about, and what is announced for it. */
function Now({ view, installation }: { view: View; installation: string }) {
  const { t, words } = view;
  const state = view.situation.installations.find((each) => each.installation === installation);
  const day = words.longDay(view.at.day);
  if (!state?.holder)
    return <p class="lead">{state?.vacant ? t.entity.leftEmpty(day) : t.entity.holderNotKnown(day)}</p>;
  return (
    <p class="lead">
      {t.entity.holderOn(day)} <EntityLink view={view} party={state.holder} />
      {state.contested && `${t.register.comma}${t.register.contested}`}
      {"."}
    </p>
  );
}

interface BiographyProps {
  view: View;
  id: string;
  events: readonly SituationEvent[];
  tenures: readonly Tenure[];
}

function Biography({ view, id, events, tenures }: BiographyProps) {
  const { t } = view;
  const told = earliestFirst(events).slice(-MOST_TOLD);
  if (told.length === 0) return <Section title={t.entity.nothingThere} />;
  return (
    <Section title={t.entity.whatHappened}>
      {events.length > told.length && (
        <p class="all">
          <a href={view.href(`/events?place=${id}`)}>{t.entity.allEvents(events.length)}</a>
        </p>
      )}
      <ol class="biography">
        {told.map((event) => (
          <EventLine view={view} event={event}>
            <Besides view={view} event={event} tenures={tenures} />
          </EventLine>
        ))}
      </ol>
    </Section>
  );
}

/** What came of it for the one who holds the place, what came of a plan, and who differs. */
function Besides({ view, event, tenures }: Pick<BiographyProps, "view" | "tenures"> & { event: SituationEvent }) {
  const { t, index } = view;
  const plan = index.planOf(event.id);
  const begun = tenures.find(({ begunBy }) => begunBy === event.id || event.claims.includes(begunBy));
  const notes = [
    ...(begun ? [t.entity.holdsFromThen(isolated(view.words, begun.holder.name))] : []),
    ...(plan ? [planWords(view, plan)] : []),
    ...event.disagreements.map((disagreement) => disputeWords(view, disagreement)),
    ...(event.denials.length > 0 ? [t.entity.denied(event.denials.length)] : []),
  ];
  return (
    <>
      {notes.map((note) => (
        <p class="quietly">
          <bdi>{note}</bdi>
        </p>
      ))}
    </>
  );
}
