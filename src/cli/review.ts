import type { Decided, Effect, Recoded } from "../desk/desk.ts";
import { diffText } from "../desk/diff.ts";
import type { Claim } from "../model/claim.ts";
import { isDay } from "../model/day.ts";
import type { Entity } from "../model/pack.ts";
import type { Review } from "../model/review.ts";
import { readJson } from "./read-json.ts";
import { say } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";
import { withDesk } from "./with-desk.ts";

interface Options {
  by: string;
  note?: string;
  dryRun?: boolean;
  theatre?: string;
}

interface ReportOptions extends Options {
  published?: string;
  outlet?: string;
  credit?: string;
}

/** `situ review accept` and `reject`: what a person decides about a claim. */
export function reviewClaim(decision: "accepted" | "rejected") {
  return (claim: string, options: Options) => keep({ decision, claim, ...madeBy(options) }, options);
}

/** `situ review same` and `different`: whether two claims tell of one event. */
export function reviewPair(decision: "same" | "different") {
  return (one: string, other: string, options: Options) =>
    keep({ decision, claims: [one, other], ...madeBy(options) }, options);
}

/** `situ review correct`: what a claim's words state, as JSON. */
export async function correctClaim(claim: string, file: string, options: Options): Promise<number> {
  const as = (await readJson(file)) as Claim;
  return keep({ decision: "corrected", claim, as, ...madeBy(options) }, options);
}

/** `situ review add`: a claim that the coder missed, as JSON. */
export async function addClaim(report: string, file: string, options: Options): Promise<number> {
  const as = (await readJson(file)) as Claim;
  return keep({ decision: "added", report, as, ...madeBy(options) }, options);
}

/** `situ review rename`: what the event of a claim is called. */
export function renameEvent(claim: string, name: string, options: Options): Promise<number> {
  return keep({ decision: "renamed", claim, name, ...madeBy(options) }, options);
}

/** `situ review report`: the date, the outlet or the credit of a report. */
export function correctReport(report: string, options: ReportOptions): Promise<number> {
  const { published: day, outlet, credit } = options;
  if (day !== undefined && !isDay(day)) throw new UsageError(`--published is "${day}": give a day such as 2020-03-29.`);
  const fields = {
    ...(day !== undefined && { published: { from: day, to: day, basis: "metadata" as const } }),
    ...(outlet !== undefined && { outlet }),
    ...(credit !== undefined && { credit }),
  };
  return keep({ decision: "report-corrected", report, fields, ...madeBy(options) }, options);
}

/** `situ review name`: a name or spelling of an entity of the packs. */
export function addName(entity: string, name: string, options: Options): Promise<number> {
  return keep({ decision: "name-added", entity, name, ...madeBy(options) }, options);
}

/** `situ review entity`: an entity that no pack knows, as JSON. */
export async function addEntity(file: string, options: Options): Promise<number> {
  const entity = (await readJson(file)) as Entity;
  return keep({ decision: "entity-added", entity, ...madeBy(options) }, options);
}

/** `situ review undo`: takes back one review by its id, or what was decided about a claim, or about two. */
export function undoReview(one: string, other: string | undefined, options: Options): Promise<number> {
  const made = madeBy(options);
  if (other !== undefined) return keep({ decision: "unpaired", claims: [one, other], ...made }, options);
  if (!one.startsWith("c")) return keep({ decision: "undone", review: one, ...made }, options);
  return keep({ decision: "undecided", claim: one, ...made }, options);
}

function madeBy({ by, note }: Options): { by: string; note?: string } {
  const name = by.trim();
  if (name === "") throw new UsageError("--by is empty: give the name of whoever decides.");
  return { by: name, ...(note !== undefined && { note }) };
}

function keep(review: Review, { theatre, dryRun = false }: Options): Promise<number> {
  return withDesk(theatre, async (desk) => {
    if (dryRun) {
      say(`${review.decision} by ${review.by} would change this; nothing is kept:`);
      tell(await desk.foresee(review));
      return 0;
    }
    const decided = await desk.decide(review);
    for (const line of linesOf(decided)) say(line);
    tell(decided);
    return 0;
  });
}

function tell({ recoded, sharedWith, changes }: Effect): void {
  for (const one of recoded) say(recodedLine(one));
  if (sharedWith.length > 0) say(`- the name is also that of ${sharedWith.join(", ")}`);
  say(`\n${diffText(changes).trimEnd()}`);
}

function linesOf({ review, acts, claims, added }: Decided): string[] {
  return [
    `${review.decision} by ${review.by}${added ? "" : ", as before"}:`,
    ...acts.map(({ id }) => `- review ${id}`),
    ...claims.map(({ id, claim }) => `- ${id} “${claim.quote.text.replace(/\s+/g, " ").trim()}”`),
  ];
}

function recodedLine({ report, added, dropped, changed }: Recoded): string {
  const what = [
    ...(added.length > 0 ? [`${added.length} new`] : []),
    ...(changed.length > 0 ? [`${changed.length} changed`] : []),
    ...(dropped.length > 0 ? [`${dropped.length} gone`] : []),
  ];
  return `- report ${report} read again: ${what.length > 0 ? `claims ${what.join(", ")}` : "its claims stay"}`;
}
