import type { Entity, Pack } from "../../model/pack.ts";
import type { Polygon } from "../borders.ts";
import { type Background, type Check, toChecked } from "./checked.ts";
import { bySeverityPackEntity } from "./problem.ts";

/** A square country from 10 to 20 degrees east and north, with a hole (another state's land) in its middle. */
const SQUARE: Polygon[] = [
  [
    [
      [10, 10],
      [10, 20],
      [20, 20],
      [20, 10],
      [10, 10],
    ],
    [
      [14, 14],
      [16, 14],
      [16, 16],
      [14, 16],
      [14, 14],
    ],
  ],
];

/** The country's south-western corner, one degree wide, is its only governorate that is drawn. */
const CORNER: Polygon[] = [
  [
    [
      [10, 10],
      [10, 11],
      [11, 11],
      [11, 10],
      [10, 10],
    ],
  ],
];

export const BACKGROUND: Background = {
  borders: new Map([["squareland", SQUARE]]),
  areas: new Map([["corner", CORNER]]),
  commonWords: new Set(["victory"]),
};

const SQUARELAND: Entity = { id: "squareland", kind: "state", name: "Squareland", ar: "مربعة" };

/** A pack of these entities and the square country. */
export function pack(...entities: Entity[]): Pack {
  return { id: "test", entities: [SQUARELAND, ...entities], sources: [] };
}

export function place(id: string, more: Partial<Entity> = {}): Entity {
  return { id, kind: "place", name: id, ar: `مكان ${id}`, ...more };
}

export function person(id: string, ...affiliations: NonNullable<Entity["affiliations"]>): Entity {
  return { id, kind: "person", name: id, affiliations };
}

export function group(id: string, ...affiliations: NonNullable<Entity["affiliations"]>): Entity {
  return { id, kind: "armed-group", name: id, affiliations };
}

/** What a check finds in some packs: "error town: what is wrong". */
export function found(check: Check, ...packs: Pack[]): string[] {
  return check(toChecked(packs, BACKGROUND))
    .sort(bySeverityPackEntity)
    .map(({ severity, entity, message }) => `${severity} ${entity ?? "-"}: ${message}`);
}
