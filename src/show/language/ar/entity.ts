import type { entity as en } from "../en/entity.ts";

/** The pages of events, installations, actors, places and sources. */
export const entity: typeof en = {};
