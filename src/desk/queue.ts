import type { Situation } from "../model/situation.ts";
import type { QueueItem } from "./desk.ts";
import type { DeskState } from "./desk-state.ts";

export function queueOf(_situation: Situation, _state: DeskState): QueueItem[] {
  return [];
}
