import type { Entity, Source } from "../../../model/pack.ts";

const kinds: Record<Entity["kind"], string> = {
  state: "State",
  "armed-force": "Armed force",
  "armed-group": "Armed group",
  coalition: "Coalition",
  organisation: "Organisation",
  person: "Person",
  people: "People",
  place: "Place",
  installation: "Installation",
};

const sourceKinds: Record<Source["kind"], string> = {
  agency: "News agency",
  newspaper: "Newspaper",
  broadcaster: "Broadcaster",
  website: "Website",
  official: "Official source",
  monitor: "Monitor",
};

/** The pages of events, installations, actors, places and sources. */
export const entity = {
  kinds,
  /** The finer kind of an entity; undefined where there is no word for it. */
  typeName: (type: string): string | undefined => {
    const words = type.replaceAll("-", " ");
    return words.charAt(0).toUpperCase() + words.slice(1);
  },
  sourceKinds,
};
