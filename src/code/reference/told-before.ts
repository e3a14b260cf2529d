import type { Entity } from "../../model/pack.ts";
import type { Group } from "../../parse/en/groups.ts";
import type { ParsedReport } from "../../parse/en/parse.ts";
import type { KnownWorld } from "../known-world.ts";
import { hasModifier } from "./group-words.ts";
import type { Named, Names } from "./names.ts";

/** Finds what a definite noun without a name points back to: the one told of last. */
export function createToldBefore(
  report: ParsedReport,
  world: KnownWorld,
  { named, latest }: Names,
): (group: Group, noun: string) => Entity | undefined {
  /** "the country", "the city", "the group": the one told of last. */
  function toldBefore(group: Group, noun: string): Entity | undefined {
    if (noun === "country" || noun === "nation") return countryBefore(group.start);
    if (noun === "capital") return capitalOf(group);
    if (noun === "city" || noun === "town" || noun === "village")
      return latest(group.start, (e) => e.kind === "place" && CITY_TYPES.has(e.type ?? ""));
    if (noun === "province" || noun === "governorate")
      return latest(group.start, (e) => e.type === "governorate" || e.type === "province");
    if (noun === "group" || noun === "militia" || noun === "organisation" || noun === "organization")
      return hasModifier(group) ? undefined : latest(group.start, (e) => e.kind === "armed-group");
    return undefined;
  }

  /** "the Colombian capital", "the capital": of the state named with it, else of the country told of last. */
  function capitalOf(group: Group): Entity | undefined {
    const named = group.names.flatMap(({ readings }) => readings.map(({ entity }) => entity));
    const state =
      named.find(({ kind }) => kind === "state") ?? (hasModifier(group) ? undefined : countryBefore(group.start));
    return state?.capital === undefined ? undefined : world.entity(state.capital);
  }

  /** "the country": that of the last place named, else the last state. */
  function countryBefore(at: number): Entity | undefined {
    const place = named.findLast(
      (n) => n.end <= at && !isActing(n) && (n.entity.kind === "place" || n.entity.kind === "installation"),
    );
    const country = place && world.country(place.entity.id);
    return country ? world.entity(country) : named.findLast((n) => n.end <= at && n.entity.kind === "state")?.entity;
  }

  /** "Washington has transferred …": a capital without a preposition acts. */
  function isActing({ start, entity: e }: Named): boolean {
    return (
      world.stateOfCapital(e.id) !== undefined &&
      !/\b(?:in|at|near|from|of|to|outside|around|into|on|inside|over)\s+$/i.test(
        report.text.slice(Math.max(0, start - 12), start),
      )
    );
  }

  return toldBefore;
}

const CITY_TYPES = new Set(["city", "town", "village", "capital"]);
