import type { Entity } from "../../model/pack.ts";
import type { InstallationState, SituationEvent } from "../../model/situation.ts";
import { EntityLink, EventLink } from "../entity/entity-link.tsx";
import { sinceWords } from "../entity/since.ts";
import { entityName, outletName, sideNumber } from "../language/names.ts";
import { Diamond } from "../map/diamond.tsx";
import type { View } from "../view.ts";
import type { Register } from "./table.ts";

interface InstallationRow {
  state: InstallationState;
  entity?: Entity;
  events: number;
}

/** Who holds each installation on the day asked about, since when, by which event. */
export function installationsRegister(view: View): Register<InstallationRow> {
  const { knowledge, situation, t, words } = view;
  const announced = ({ state }: InstallationRow) => state.announced.flatMap((id) => view.events.get(id) ?? []);
  const within = ({ entity }: InstallationRow) => (entity?.in ? knowledge.entity(entity.in) : undefined);
  return {
    path: "/installations",
    name: "installations",
    source: situation,
    rows: () => rowsOf(view),
    usual: { column: "name", descending: false },
    days: ({ state }) => state.since,
    point: ({ state }) => knowledge.point(state.installation),
    columns: [
      { id: "id", value: ({ state }) => state.installation },
      {
        id: "name",
        value: ({ state }) => entityName(knowledge, state.installation),
        cell: ({ state }) => (
          <a href={view.href(`/installations/${state.installation}`)}>
            <bdi>{entityName(knowledge, state.installation)}</bdi>
          </a>
        ),
        looks: "name",
      },
      {
        id: "in",
        value: (row) => within(row)?.name,
        cell: (row) => {
          const place = within(row);
          return place && <EntityLink view={view} party={{ entity: place.id, name: place.name }} land={true} />;
        },
      },
      {
        id: "holder",
        value: ({ state }) => state.holder?.name,
        cell: ({ state }) => <Holder view={view} state={state} />,
      },
      { id: "holderId", value: ({ state }) => state.holder?.entity },
      { id: "side", value: ({ state }) => state.side },
      { id: "contested", value: ({ state }) => state.contested },
      { id: "vacant", value: ({ state }) => state.vacant },
      {
        id: "since",
        value: ({ state }) => state.since?.from ?? state.since?.to,
        cell: ({ state }) => (state.since ? sinceWords(view, state.since) : t.register.notKnown),
        looks: "day",
      },
      {
        id: "by",
        value: ({ state }) => begunBy(view, state)?.sentence,
        cell: ({ state }) => <BegunBy view={view} state={state} />,
        looks: "prose",
      },
      {
        id: "announced",
        value: (row) => words.list(announced(row).map(({ sentence }) => sentence)) || undefined,
        cell: (row) => announced(row).map((event) => <EventLink view={view} event={event} />),
      },
      {
        id: "events",
        value: ({ events }) => events,
        cell: ({ events }) => words.number(events),
        looks: "number",
      },
      { id: "lat", value: ({ state }) => knowledge.point(state.installation)?.lat },
      { id: "lon", value: ({ state }) => knowledge.point(state.installation)?.lon },
    ],
  };
}

function rowsOf({ knowledge, situation, index }: View): InstallationRow[] {
  return situation.installations.map((state) => {
    const entity = knowledge.entity(state.installation);
    return { state, events: index.eventsWith(state.installation).length, ...(entity && { entity }) };
  });
}

function begunBy(view: View, { by }: InstallationState): SituationEvent | undefined {
  return by ? view.eventOf.get(by) : undefined;
}

function Holder({ view, state }: { view: View; state: InstallationState }) {
  const { register } = view.t;
  return (
    <span class="holder">
      <svg class="key" viewBox="-10 -10 20 20" width="18" height="18" aria-hidden="true">
        <Diamond side={sideNumber(view, state.side)} half={6} announced={false} contested={state.contested} />
      </svg>
      {state.holder ? <EntityLink view={view} party={state.holder} /> : register.notKnown}
      {state.contested && ` (${register.contested})`}
    </span>
  );
}

/** The event by which the holder came, else the report that only says that it is there. */
function BegunBy({ view, state }: { view: View; state: InstallationState }) {
  const event = begunBy(view, state);
  if (event) return <EventLink view={view} event={event} />;
  const claim = view.claims.get(state.by ?? "");
  const page = claim && view.reports.get(claim.report);
  if (!claim || !page) return null;
  return (
    <a class="quietly" href={view.href(`/reports/${claim.report}#${claim.id}`)}>
      <bdi>{outletName(page)}</bdi>
    </a>
  );
}
