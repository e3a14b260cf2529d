import type { entity as en } from "../en/entity.ts";
import { ENTITY_TYPES } from "./entity-types.ts";

/** The pages of events, installations, actors, places and sources. */
export const entity: typeof en = {
  kinds: {
    state: "دولة",
    "armed-force": "قوة مسلحة",
    "armed-group": "جماعة مسلحة",
    coalition: "تحالف",
    organisation: "هيئة",
    person: "شخص",
    people: "جماعة بشرية",
    place: "مكان",
    installation: "منشأة",
  },
  typeName: (type) => ENTITY_TYPES[type],
  sourceKinds: {
    agency: "وكالة أنباء",
    newspaper: "صحيفة",
    broadcaster: "هيئة بث",
    website: "موقع إلكتروني",
    official: "مصدر رسمي",
    monitor: "جهة رصد",
  },
};
