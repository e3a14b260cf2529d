/** The pages of events, installations, actors, places and sources. */
export const entity = {};
