import type { Claim } from "../../model/claim.ts";
import type { ClaimType } from "../../model/claim-types.ts";
import { type Day, daysBetween, type Interval } from "../../model/day.ts";
import type { KeptClaim, KeptReport } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { english } from "../prose/en.ts";
import { isReckonable } from "../tellings/relative-days/relative-time.ts";
import type { Site } from "../tellings/site.ts";
import { STANDING, type Telling, tellingsOf } from "../tellings/telling.ts";

/** The day, or the few days, that a report of certain date gives for something at a site. */
export interface Anchor {
  claim: Claim;
  site: Site;
  days: Required<Interval>;
  teller: Teller;
}

/** Who tells it, and when that was published. */
export interface Teller {
  name: string;
  /** What tells one outlet from another, however its name is written; absent where the page names no outlet. */
  source: string | undefined;
  published: Day;
}

/** What stands in the order of names for an outlet that a page does not name. */
export const UNNAMED_OUTLET = english.origins.unnamedOutlet;

/** More days than these date nothing: among fewer there is one Sunday at most. */
export const FEW_DAYS = 5;

/** Where such a thing is told of more days than these it happens too often: it dates nothing. */
export const MOST_DAYS = 36;

/** What happens to a place so seldom that who tells of it can be taken to mean the one that the record dates. */
export function isSeldom(type: ClaimType | undefined): boolean {
  return type === "transfer" || type === "seizure";
}

/** What a report that its own page dates to one day tells of: with its own days, or as the news of the days before. */
export function anchorsOf(report: KeptReport, claims: KeptClaim[], published: Day, knowledge: Knowledge): Anchor[] {
  const { outlet, credit } = report.report;
  const source = outlet && sourceKey(outlet, knowledge);
  const teller = { name: outlet ?? credit ?? UNNAMED_OUTLET, source, published };
  const context = { report, origin: report.id, known: published, published: { from: published, to: published } };
  return tellingsOf(claims, context, knowledge).flatMap((telling) => {
    const days = anchoredDays(telling);
    const { claim, site } = telling;
    return days && site && site.kind !== "state" ? [{ claim, site, days, teller }] : [];
  });
}

function anchoredDays({ claim, time, likely }: Telling): Required<Interval> | undefined {
  if (STANDING.has(claim.type)) return undefined;
  if (claim.modality !== "asserted" && claim.modality !== "planned") return undefined;
  if (!claim.when && (!isSeldom(claim.type) || claim.modality === "planned")) return undefined;
  return few(time) ?? (likely && few(likely));
}

function few({ from, to }: Interval): Required<Interval> | undefined {
  if (!from || !to || from > to || !isReckonable({ from, to })) return undefined;
  return daysBetween(from, to) < FEW_DAYS ? { from, to } : undefined;
}

/** The same for all names of one outlet. */
export function sourceKey(name: string, knowledge: Knowledge): string {
  return knowledge.source(name)?.id ?? name.toLowerCase().replace(/^the /, "").trim();
}
