import type { Tie } from "../../desk/profile.ts";
import { profileOf } from "../../desk/profile.ts";
import type { Role } from "../../model/claim-types.ts";
import type { Entity } from "../../model/pack.ts";
import type { SituationEvent } from "../../model/situation.ts";
import { sideNumber } from "../language/names.ts";
import type { Basemap } from "../map/basemap.ts";
import { Diamond } from "../map/diamond.tsx";
import { remembered } from "../register/remembered.ts";
import type { View } from "../view.ts";
import { EntityLinks } from "./entity-link.tsx";
import { EventList } from "./event-list.tsx";
import { EntityHead, Section } from "./leaf.tsx";
import { Membership } from "./membership.tsx";
import { levelsOf, Strengths } from "./strengths.tsx";
import { Tellers } from "./tellers.tsx";
import { TenureTable } from "./tenure-table.tsx";

interface PageProps {
  view: View;
  basemap: Basemap;
  entity: Entity;
}

/** One who acts: what it is and belongs to, what it holds, what it did, what it is blamed for and says of it. */
export function ActorPage({ view, basemap, entity }: PageProps) {
  const { t } = view;
  const events = view.index.eventsWith(entity.id);
  return (
    <article class="leaf">
      <EntityHead view={view} basemap={basemap} entity={entity}>
        <Side view={view} entity={entity} />
        <Holdings view={view} id={entity.id} />
        <p class="choices">
          <a href={view.href(`/events?actor=${entity.id}`)}>{t.entity.inTheRegister}</a>
          {entity.kind === "state" && <a href={view.href(`/places/${entity.id}`)}>{t.entity.asPlace}</a>}
        </p>
      </EntityHead>
      {events.length === 0 && <p class="measure">{t.entity.onlyPacks}</p>}
      <Membership view={view} entity={entity} ties={tiesOf(view, entity)} />
      <TenureTable view={view} title={t.entity.whatItHeld} tenures={view.index.heldBy(entity.id)} by="installation" />
      <Parts view={view} id={entity.id} events={events} />
      <Strengths view={view} levels={levelsOf(view, entity.id)} beside="place" />
      <Tellers view={view} events={events} />
    </article>
  );
}

function tiesOf({ knowledge }: View, entity: Entity): Tie[] {
  return profileOf(entity, knowledge).ties;
}

function Side({ view, entity }: { view: View; entity: Entity }) {
  const side = view.knowledge.side(entity.id);
  const name = view.theatre.sides.find(({ id }) => id === side)?.name;
  if (!name) return null;
  return (
    <p class="holder">
      <svg class="key" viewBox="-10 -10 20 20" width="18" height="18" aria-hidden="true">
        <Diamond side={sideNumber(view, side)} half={6} announced={false} contested={false} />
      </svg>
      {view.t.entity.onSide} <bdi>{name}</bdi>
    </p>
  );
}

/** What it holds on the day asked about. */
function Holdings({ view, id }: { view: View; id: string }) {
  const held = view.situation.installations.filter(({ holder }) => holder?.entity === id);
  if (held.length === 0) return null;
  const { t, words } = view;
  return (
    <p class="measure">
      {t.entity.holdsOn(words.longDay(view.at.day))}{" "}
      <EntityLinks view={view} ids={held.map(({ installation }) => installation)} />
      {"."}
    </p>
  );
}

interface PartsProps {
  view: View;
  id: string;
  events: readonly SituationEvent[];
}

/** The events by the part that it has in them: each stands once, in the first that fits. */
function Parts({ view, id, events }: PartsProps) {
  const { t } = view;
  const all = view.href(`/events?actor=${id}`);
  const parts = remembered(events, `parts of ${id}`, () => partsIn(id, events));
  return (
    <>
      {PARTS.map((part) => {
        const here = parts.get(part) ?? [];
        if (here.length === 0) return null;
        return (
          <Section title={t.entity.parts[part]}>
            <EventList view={view} events={here} all={all} />
          </Section>
        );
      })}
    </>
  );
}

const PARTS = ["did", "suffered", "received", "blamed", "blames", "denied", "said", "other"] as const;
type Part = (typeof PARTS)[number];

function partsIn(id: string, events: readonly SituationEvent[]): Map<Part, SituationEvent[]> {
  const parts = new Map<Part, SituationEvent[]>();
  for (const event of events) {
    const part = partIn(id, event);
    const list = parts.get(part);
    if (list) list.push(event);
    else parts.set(part, [event]);
  }
  return parts;
}

function partIn(id: string, event: SituationEvent): Part {
  const has = (role: Role) => (event.roles[role] ?? []).some(({ entity }) => entity === id);
  if (event.type === "statement") return statementPart(event, has("actor"));
  if (has("actor")) return "did";
  if (has("target") || has("victim") || has("opponent")) return "suffered";
  return has("recipient") ? "received" : "other";
}

function statementPart({ mode }: SituationEvent, isSpeaker: boolean): Part {
  if (mode === "blame") return isSpeaker ? "blames" : "blamed";
  if (!isSpeaker) return "other";
  return mode === "deny" ? "denied" : "said";
}
