import type { Situation } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { byId } from "../record/by-id.ts";
import type { Record } from "../record/record.ts";
import type { Change } from "./change.ts";
import { disagreementChanges } from "./disagreement-changes.ts";
import { eventChanges } from "./event-changes.ts";
import { checkChanges, levelChanges } from "./figure-changes.ts";
import { installationChanges, tenureChanges } from "./holder-changes.ts";
import { matchEvents } from "./matched-events.ts";
import { planChanges } from "./plan-changes.ts";
import { datingChanges, reportChanges } from "./report-changes.ts";

/**
 * What differs between two situations, of two moments known, of two days, or before and after a decision: who holds what first, then
 * the events by day, then the rest. An event that is named by another claim now is the same event. Linear in the claims.
 *
 * @param record names the reports; it holds those of both situations
 */
export function diffOf(before: Situation, after: Situation, record: Record, knowledge: Knowledge): Change[] {
  const matched = matchEvents(before.events, after.events);
  const reports = byId(record.reports);
  return [
    ...installationChanges(before, after, knowledge),
    ...tenureChanges(before.tenures, after.tenures, matched, knowledge),
    ...eventChanges(before.events, after.events, matched, knowledge),
    ...disagreementChanges(after.events, matched, knowledge),
    ...planChanges(before, after, matched, knowledge),
    ...levelChanges(before.levels, after.levels, knowledge),
    ...checkChanges(before.checks, after.checks, knowledge),
    ...datingChanges(before.datings, after.datings, reports, knowledge),
    ...reportChanges(before, after, reports, knowledge),
  ];
}
