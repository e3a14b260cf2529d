import type { Entity } from "../../model/pack.ts";
import type { KnownWorld } from "../known-world.ts";
import type { Name } from "./name.ts";

/** What a report's other names say about one of them. */
export interface Surroundings {
  /** The ids that any reading of any name has. */
  mentioned: ReadonlySet<string>;
  /** Of this name's readings, those named with what they lie in right behind them, or with what lies in them right before. */
  beside: ReadonlySet<string>;
  /** What is so named anywhere. */
  told: ReadonlySet<string>;
  /** The states and provinces in which a place lies whose name has no other reading. */
  holders: ReadonlySet<string>;
  /** The states among them. */
  countries: ReadonlySet<string>;
}

/** Reads once through the names of a text what each will be told of the others. */
export function contextOf(
  names: Name[],
  text: string,
  world: KnownWorld,
): { mentioned: ReadonlySet<string>; around(name: Name): Surroundings } {
  const mentioned = new Set(names.flatMap(({ readings }) => readings.map(({ entity }) => entity.id)));
  const { besideOf, told } = setBeside(names, text, world);
  const { holders, countries } = surelyHeld(names, world);
  const around = ({ start }: Name) => ({ mentioned, beside: besideOf.get(start) ?? NONE, told, holders, countries });
  return { mentioned, around };
}

const NONE: ReadonlySet<string> = new Set();

/** "Paris, Texas": a name and, behind a comma, what one of its readings lies in. */
function setBeside(names: Name[], text: string, world: KnownWorld) {
  const byStart = new Map(names.map((name) => [name.start, name]));
  const besideOf = new Map<number, Set<string>>();
  const told = new Set<string>();
  const add = (start: number, id: string) => {
    besideOf.set(start, (besideOf.get(start) ?? new Set()).add(id));
    told.add(id);
  };
  for (const { start, end, readings } of names) {
    const gap = /^,\s{1,2}/.exec(text.slice(end, end + 3))?.[0].length;
    const behind = gap === undefined ? undefined : byStart.get(end + gap);
    for (const outer of places(behind)) {
      for (const inner of places({ readings })) {
        if (inner === outer || !world.liesIn(inner.id, outer.id)) continue;
        add(start, inner.id);
        if (behind) add(behind.start, outer.id);
      }
    }
  }
  return { besideOf, told };
}

function places(name: Pick<Name, "readings"> | undefined): Entity[] {
  return (name?.readings ?? [])
    .filter(({ entity, via }) => via === "name" && (entity.kind === "place" || entity.kind === "state"))
    .map(({ entity }) => entity);
}

/** What holds the places that can be no others. */
function surelyHeld(names: Name[], world: KnownWorld) {
  const holders = new Set<string>();
  const countries = new Set<string>();
  const sure = new Set(names.flatMap((name) => (name.readings.length === 1 ? places(name) : [])));
  for (const { kind, in: within } of sure) {
    if (kind === "state" || within === undefined) continue;
    holders.add(within);
    const country = world.country(within);
    if (country !== undefined) countries.add(holders.add(country) && country);
  }
  return { holders, countries };
}
