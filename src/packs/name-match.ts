import type { Entity } from "../model/pack.ts";

/** What some characters can name. */
export interface NameMatch {
  start: number;
  end: number;
  /** Several when the name has several bearers: context chooses. */
  readings: NameReading[];
}

export interface NameReading {
  entity: Entity;
  /** A demonym ("Iraqi") points at its state or people without naming it. */
  via: "name" | "demonym";
}
