import type { Role } from "../../model/claim-types.ts";
import type { Day } from "../../model/day.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { affinity } from "../events/affinity.ts";
import { conflicts } from "../events/conflicts.ts";
import type { Judgements } from "../record/judgements.ts";
import type { Telling } from "../tellings/telling.ts";
import { type Reach, reachOf } from "./reach.ts";

/** Tellings that say the same of the same day, as far as the choice of their event goes, or that a person has joined. */
export interface Node extends Reach {
  key: string;
  day: Day;
  tellings: Telling[];
  /** One telling of each report, for the rules that look at what one report says. */
  byReport: Map<string, Telling>;
  /** Joined by a person: its tellings may differ, so that each is asked. */
  isBundle: boolean;
}

/** The day of a telling that names one; undefined for one that is less exact. */
export function exactDay({ time }: Telling): Day | undefined {
  return time.from !== undefined && time.from === time.to ? time.from : undefined;
}

/** All of a telling with an exact day that `conflicts` and `affinity` look at beside another report's: those with equal keys tell of one. */
export function nodeKey({ claim, site, time, likely, around, cast, named, victims }: Telling): string {
  const { type, modality, mode = "", roles } = claim;
  const played = (Object.keys(roles) as Role[])
    .sort()
    .map((role) => `${role}=${[...(cast[role] ?? [])].sort().join()}`);
  const where = [site?.id ?? "", site?.unnamed ? "unnamed" : "", around ? [...around].sort().join() : ""];
  const harmed = victims ? JSON.stringify(victims) : "";
  const when = [time.from, likely?.from ?? "", likely?.to ?? "", named ?? ""];
  return [type, modality, ...when, mode, ...where, harmed, ...played].join("|");
}

export function nodeOf(key: string, tellings: Telling[], day: Day, isBundle: boolean, knowledge: Knowledge): Node {
  const reaches = (isBundle ? tellings : tellings.slice(0, 1)).map((telling) => reachOf(telling, knowledge));
  return {
    key,
    day,
    tellings,
    byReport: firstOfReports(tellings),
    isBundle,
    posted: [...new Set(reaches.flatMap(({ posted }) => posted))],
    sought: [...new Set(reaches.flatMap(({ sought }) => sought))],
  };
}

/** The telling of each report that stands for it: of several the first by id. */
function firstOfReports(tellings: Telling[]): Map<string, Telling> {
  const first = new Map<string, Telling>();
  for (const telling of tellings) setFirst(telling, first);
  return first;
}

export function setFirst(telling: Telling, first: Map<string, Telling>): void {
  const before = first.get(telling.report.id);
  if (!before || telling.id < before.id) first.set(telling.report.id, telling);
}

/** The tellings of a node that stand for it beside another: one of the same report where there is one, all where they differ. */
function standingFor({ tellings, byReport, isBundle }: Node, beside: Telling): Telling[] {
  if (isBundle) return tellings;
  return [byReport.get(beside.report.id) ?? (tellings[0] as Telling)];
}

/** Whether a telling cannot be of a node's event. */
export function isBarred(telling: Telling, node: Node, judged: Judgements, knowledge: Knowledge): boolean {
  if (judged.reviewed.has(telling.id) && node.tellings.some(({ id }) => judged.different(id, telling.id))) return true;
  return standingFor(node, telling).some((other) => conflicts(telling, other, knowledge));
}

/** How much speaks for a telling being of a node's event. */
export function worthOf(telling: Telling, node: Node, knowledge: Knowledge): number {
  let worth = 0;
  for (const other of standingFor(node, telling)) worth = Math.max(worth, affinity(telling, other, knowledge));
  return worth;
}

/** Whether two nodes cannot be of one event. */
export function areBarred(a: Node, b: Node, judged: Judgements, knowledge: Knowledge): boolean {
  const [few, many] = a.byReport.size <= b.byReport.size ? [a, b] : [b, a];
  if (facesOf(few).some((telling) => isBarred(telling, many, judged, knowledge))) return true;
  // One report's different numbers of dead are of different groups, whichever report it is that gives both.
  if (!few.key.startsWith("casualties")) return false;
  for (const [report, telling] of few.byReport) {
    const other = many.byReport.get(report);
    if (other && conflicts(telling, other, knowledge)) return true;
  }
  return false;
}

export function worthBetween(a: Node, b: Node, knowledge: Knowledge): number {
  return Math.max(...facesOf(a).map((telling) => worthOf(telling, b, knowledge)));
}

function facesOf({ tellings, isBundle }: Node): Telling[] {
  return isBundle ? tellings : tellings.slice(0, 1);
}
