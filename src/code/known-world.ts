import type { Entity } from "../model/pack.ts";

/** What the coder asks of the packs; the packs' `Knowledge` answers it. */
export interface KnownWorld {
  entities: Entity[];
  entity(id: string): Entity | undefined;
  liesIn(id: string, ancestor: string): boolean;
  belongsTo(id: string, ancestor: string): boolean;
  country(id: string): string | undefined;
  installations: Entity[];
  stateOfCapital(id: string): Entity | undefined;
  forcesOf(state: string): Entity[];
  point(id: string): { lat: number; lon: number; radiusKm: number } | undefined;
  /** The theatre that is asked about. */
  theatre?: { countries: string[] } | undefined;
}
