import { groupBy } from "../../model/group-by.ts";
import type { Entity } from "../../model/pack.ts";
import type { Basemap } from "../map/basemap.ts";
import { remembered } from "../register/remembered.ts";
import type { Knowledge, View } from "../view.ts";
import { EntityLink } from "./entity-link.tsx";
import { EventList } from "./event-list.tsx";
import { kindWords } from "./kind-words.ts";
import { EntityHead, Section } from "./leaf.tsx";
import { levelsAt, Strengths } from "./strengths.tsx";
import { Tellers } from "./tellers.tsx";
import { TenureTable } from "./tenure-table.tsx";
import { eventsWithin } from "./within.ts";

/** What lies in a place and is named at once; more is opened. */
const MOST_NAMED = 40;
const MOST_OPENED = 400;

interface PageProps {
  view: View;
  basemap: Basemap;
  entity: Entity;
}

/** A place: what it lies in, what lies in it and who holds that, what happened there. */
export function PlacePage({ view, basemap, entity }: PageProps) {
  const { t } = view;
  const events = eventsWithin(view, entity.id);
  return (
    <article class="leaf">
      <EntityHead view={view} basemap={basemap} entity={entity}>
        <p class="choices">
          <a href={view.href(`/events?place=${entity.id}`)}>{t.entity.inTheRegister}</a>
          {entity.kind === "state" && <a href={view.href(`/actors/${entity.id}`)}>{t.entity.asActor}</a>}
        </p>
      </EntityHead>
      <TenureTable view={view} title={t.entity.whoHeldIt} tenures={view.index.tenuresOf(entity.id)} by="holder" />
      <Inside view={view} place={entity.id} />
      {events.length === 0 ? (
        <p class="measure">{t.entity.onlyPacks}</p>
      ) : (
        <Section title={t.entity.happenedWithin(events.length)}>
          <EventList view={view} events={events} all={view.href(`/events?place=${entity.id}`)} />
        </Section>
      )}
      <Strengths view={view} levels={levelsAt(view, entity.id)} beside="actor" />
      <Tellers view={view} events={events} />
    </article>
  );
}

/** What lies directly in a place. */
function partsOf(knowledge: Knowledge, place: string): readonly Entity[] {
  const byPlace = remembered(knowledge, "parts", () => groupBy(knowledge.entities, (entity) => entity.in ?? ""));
  return byPlace.get(place) ?? [];
}

/** What lies in it, what the record tells the most of first. */
function Inside({ view, place }: { view: View; place: string }) {
  const { t } = view;
  const told = (entity: Entity) => eventsWithin(view, entity.id).length;
  const parts = partsOf(view.knowledge, place)
    .filter(({ kind }) => kind === "place" || kind === "installation" || kind === "state")
    .map((entity) => ({ entity, events: told(entity) }))
    .sort((a, b) => b.events - a.events || a.entity.name.localeCompare(b.entity.name));
  if (parts.length === 0) return null;
  const holderOf = new Map(view.situation.installations.map(({ installation, holder }) => [installation, holder]));
  const listed = (some: typeof parts) => (
    <ul class="plain names">
      {some.map(({ entity, events }) => {
        const holder = holderOf.get(entity.id);
        return (
          <li>
            <EntityLink view={view} party={{ entity: entity.id, name: entity.name }} land={true} />{" "}
            <span class="quietly">
              {[kindWords(view, entity), ...(events > 0 ? [t.common.events(events)] : [])].join(t.register.comma)}
              {holder && (
                <>
                  {`${t.register.comma}${t.entity.heldBy} `}
                  <EntityLink view={view} party={holder} />
                </>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
  return (
    <Section title={t.entity.liesInIt}>
      {listed(parts.slice(0, MOST_NAMED))}
      {parts.length > MOST_NAMED && (
        <details>
          <summary>{t.entity.others(parts.length - MOST_NAMED)}</summary>
          {listed(parts.slice(MOST_NAMED, MOST_OPENED))}
        </details>
      )}
    </Section>
  );
}
