import type { Entity, Theatre } from "../../model/pack.ts";
import type { Knowledge } from "../view.ts";

export interface Town {
  name: string;
  lon: number;
  lat: number;
}

/** The cities and towns of a theatre's countries that the packs know, the most populous first, cities before towns. */
export function townsOf(theatre: Theatre, knowledge: Knowledge): Town[] {
  const weight = ({ type, population = 0 }: Entity) => population + (type === "city" ? 1 : 0);
  return knowledge.entities
    .filter(({ kind, type }) => kind === "place" && (type === "city" || type === "town"))
    .filter(({ id }) => theatre.countries.includes(knowledge.country(id) ?? ""))
    .sort((a, b) => weight(b) - weight(a) || a.name.localeCompare(b.name))
    .flatMap(({ name, lon, lat }) => (lon === undefined || lat === undefined ? [] : [{ name, lon, lat }]));
}
