import type { ClaimType } from "../../model/claim-types.ts";
import type { Interval } from "../../model/day.ts";
import type { Site } from "../tellings/site.ts";
import type { Anchor } from "./anchors.ts";
import type { Constraint } from "./constraint.ts";

/** What a report without a certain date asks of the record. */
export interface Question {
  report: string;
  /** What it asks about, and where; without a site, anywhere. */
  type: ClaimType;
  site?: Site;
  /** The days on which an answer can be. */
  window: Interval;
  /** Whether an anchor can change the answer. */
  hears(anchor: Anchor): boolean;
  /** The answer; undefined where such things happen too often to tell which is meant. */
  ask(): Constraint[] | undefined;
}
