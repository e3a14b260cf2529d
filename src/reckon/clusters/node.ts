import { fillers } from "../../model/claim.ts";
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

/** What decides on the event of a telling with an exact day: those with equal keys tell of one. */
export function nodeKey(telling: Telling): string {
  const { claim, site, time, around } = telling;
  const roles = (Object.keys(claim.roles) as Role[]).sort().map((role) => `${role}=${fillerKey(telling, role)}`);
  const number = claim.type === "casualties" ? claim.quantity?.value : "";
  const where = [site?.id ?? "", site?.unnamed ? "unnamed" : "", around ? [...around].sort().join() : ""];
  const harmed =
    claim.type === "attack"
      ? (telling.victims ?? [])
          .flatMap(({ key, toll }) => key ?? toll ?? [])
          .sort()
          .join()
      : "";
  return [claim.type, claim.modality, time.from, claim.mode ?? "", ...where, number, harmed, ...roles].join("|");
}

/** Victims are told apart by words where no entity is named. */
function fillerKey({ claim }: Telling, role: Role): string {
  const named = fillers(claim, role);
  const keys =
    role === "victim"
      ? named.map(({ entity, text }) => `${entity ?? ""}:${text.toLowerCase()}`)
      : named.flatMap(({ entity }) => entity ?? []);
  return keys.sort().join(",");
}

export function nodeOf(key: string, tellings: Telling[], day: Day, isBundle: boolean, knowledge: Knowledge): Node {
  const reaches = (isBundle ? tellings : tellings.slice(0, 1)).map((telling) => reachOf(telling, knowledge));
  return {
    key,
    day,
    tellings,
    byReport: new Map(tellings.map((telling) => [telling.report.id, telling])),
    isBundle,
    posted: [...new Set(reaches.flatMap(({ posted }) => posted))],
    sought: [...new Set(reaches.flatMap(({ sought }) => sought))],
  };
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
