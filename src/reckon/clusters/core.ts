import type { Telling } from "../tellings/telling.ts";
import type { Node } from "./node.ts";

/** One event's tellings, by how each came to it. */
export interface Core {
  /** Those with an exact day. */
  nodes: Node[];
  /** Those that founded it or joined it without one. */
  own: Telling[];
  /** Less exact ones that recall it, in the order in which they were let in. */
  recalling: Telling[];
  /** Somebody's words on it that name neither place nor time. */
  retelling: Telling[];
  /** Tellings that it did not happen. */
  denials: Telling[];
}

export function createCore(parts: Partial<Core>): Core {
  return { nodes: [], own: [], recalling: [], retelling: [], denials: [], ...parts };
}

/** All that tell of it. */
export function tellingsIn({ nodes, own, recalling, retelling }: Core): Telling[] {
  return [...nodes.flatMap(({ tellings }) => tellings), ...own, ...recalling, ...retelling];
}
