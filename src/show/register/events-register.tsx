import type { SituationEvent } from "../../model/situation.ts";
import { EntityLink, EventLink } from "../entity/entity-link.tsx";
import type { View } from "../view.ts";
import type { Register } from "./table.ts";

/** All events known at the moment, whatever the day. */
export function eventsRegister(view: View): Register<SituationEvent> {
  const { whole } = view.index;
  const { terms, common } = view.t;
  return {
    path: "/events",
    name: "events",
    source: whole,
    rows: () => whole.events,
    usual: { column: "when", descending: true },
    ...(hasFilter(view) && { chosen: { key: filterKey(view), has: view.shows } }),
    days: ({ when }) => when,
    point: ({ place }) => place,
    columns: [
      {
        id: "when",
        value: ({ when }) => when?.from ?? when?.to,
        cell: ({ when }) => (when ? view.words.days(when) : common.noDate),
        shownOnly: true,
        looks: "day",
      },
      { id: "id", value: ({ id }) => id },
      { id: "from", value: ({ when }) => when?.from },
      { id: "to", value: ({ when }) => when?.to },
      {
        id: "type",
        value: ({ type }) => type,
        told: ({ type }) => terms.types[type],
        cell: ({ type }) => terms.types[type],
      },
      { id: "mode", value: ({ mode }) => mode },
      {
        id: "event",
        value: ({ sentence }) => sentence,
        cell: (event) => <EventLink view={view} event={event} />,
        looks: "sentence",
      },
      { id: "stated", value: ({ modality }) => modality },
      { id: "placeId", value: ({ place }) => place?.entity },
      {
        id: "place",
        value: ({ place }) => place?.name,
        cell: ({ place }) => place && <EntityLink view={view} party={place} land={true} />,
      },
      { id: "lat", value: ({ place }) => place?.lat },
      { id: "lon", value: ({ place }) => place?.lon },
      { id: "radiusKm", value: ({ place }) => place?.radiusKm },
      {
        id: "grade",
        value: ({ grade }) => `${grade.reliability}${grade.credibility}`,
        cell: ({ grade }) => `${grade.reliability}${grade.credibility}`,
        looks: "grade",
      },
      {
        id: "origins",
        value: ({ origins }) => origins.length,
        cell: ({ origins }) => view.words.number(origins.length),
        looks: "number",
      },
      {
        id: "reports",
        value: ({ reports }) => reports.length,
        cell: ({ reports }) => view.words.number(reports.length),
        looks: "number",
      },
      {
        id: "differences",
        value: ({ disagreements }) => disagreements.length,
        cell: ({ disagreements }) => (disagreements.length > 0 ? view.words.number(disagreements.length) : null),
        looks: "number",
      },
      { id: "denials", value: ({ denials }) => denials.length },
      {
        id: "known",
        value: ({ known }) => known,
        cell: ({ known }) => view.words.fullDay(known),
        looks: "day",
      },
    ],
  };
}

/** Whether the address asks for some events only. */
export function hasFilter({ filter }: Pick<View, "filter">): boolean {
  return Object.keys(filter).length > 0;
}

/** A key that differs for each different filter. */
export function filterKey({ filter }: Pick<View, "filter">): string {
  return JSON.stringify({ ...filter, types: [...(filter.types ?? [])] });
}
