import type { Knowledge } from "../../packs/knowledge.ts";
import type { Occurrence } from "../events/occurrence.ts";
import type { Change } from "./change.ts";
import { changesBySite } from "./holder-changes.ts";
export function changesOf(occurrence: Occurrence, knowledge: Knowledge): Change[] {
  return [...changesBySite([occurrence], knowledge)].flatMap(([site, list]) => list.map((c) => ({ ...c, site })));
}
