import type { Entity } from "../../model/pack.ts";
import { distanceKm } from "../distance.ts";
import type { KnownWorld } from "../known-world.ts";
import type { Name } from "./name.ts";

/** "Main Street", "Paris County": a road or another area that is called after a place. */
const CALLED_AFTER =
  /^\s(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Boulevard|Lane|Drive|Square|County|Parish|Township|Heights|Springs|Beach|Creek)(?![\p{L}])/u;
/** "New Paris" is no Paris. */
const NEWER = /(?:^|[^\p{L}])(?:New|Fort|Mount|Lake)\s$/u;

/**
 * Tells what the words right beside a name rule out: that "Paris, Missouri" is in France, that "the US consulate in St. Petersburg" is in Erbil, that
 * "Baghdad Street" is Baghdad.
 */
export function createElsewhere(
  names: Name[],
  text: string,
  world: KnownWorld,
): (name: Pick<Name, "start" | "end">, entity: Entity) => boolean {
  const byStart = new Map(names.map((name) => [name.start, name]));

  /** All that the name behind can be, where a comma or an "in" leads to it. */
  const behind = (end: number, link: RegExp): Entity[] => {
    const length = link.exec(text.slice(end, end + 8))?.[0].length;
    const readings = length === undefined ? undefined : byStart.get(end + length)?.readings;
    return (readings ?? []).filter(({ via }) => via === "name").map(({ entity }) => entity);
  };

  return ({ start, end }, entity) => {
    if (entity.kind === "installation") {
      const country = world.country(entity.id);
      const around = behind(end, /^ (?:in|near|at) /).map(({ id }) => world.country(id));
      return (
        country !== undefined && around.length > 0 && around.every((other) => other !== undefined && other !== country)
      );
    }
    if (entity.kind !== "place" || world.country(entity.id) === undefined) return false;
    if (CALLED_AFTER.test(text.slice(end, end + 12)) || NEWER.test(text.slice(Math.max(0, start - 8), start)))
      return true;
    const around = behind(end, /^,\s{1,2}/);
    const isFar = ({ id, abbreviations }: Entity) => abbreviations !== undefined && isOutside(entity.id, id);
    return entity.abbreviations === undefined && around.length > 0 && around.every(isFar);
  };

  function isOutside(id: string, area: string): boolean {
    const [point, middle] = [world.point(id), world.point(area)];
    return point !== undefined && middle !== undefined && distanceKm(point, middle) > middle.radiusKm + ACROSS_KM;
  }
}

/** Twin cities lie on both sides of a border. */
const ACROSS_KM = 50;
