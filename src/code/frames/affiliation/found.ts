import type { Mention } from "../../../model/claim.ts";
import type { Mode } from "../../../model/claim-types.ts";

/** A group belongs to, is backed by, leads or is another name for another. */
export interface Affiliation {
  mode: Mode;
  rule: string;
  actor: Mention;
  parent: Mention;
  start: number;
  end: number;
}
