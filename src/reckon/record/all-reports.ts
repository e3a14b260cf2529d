import { type Day, LAST_DAY } from "../../model/day.ts";
import type { Dating, KeptClaim, KeptReport, Origin, Superseded } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { createDatings } from "../datings/datings.ts";
import { createFamilies } from "../origins/families.ts";
import { textOrigins } from "../origins/text-origins.ts";
import type { Context } from "../tellings/telling.ts";
import { lastDayOf, latestDay } from "./known.ts";
import { byPlaceInReport, compare } from "./record.ts";
import { soundClaim, soundReport } from "./sound-days.ts";
import { pageOf, supersededOf } from "./versions.ts";

/** A report as it is heard: with the claims that count. A superseded one is heard with none. */
export interface Heard {
  context: Context;
  claims: KeptClaim[];
}

/** All reports of the record: when each was published and known, of which text it is, and which a later version replaced. */
export interface AllReports {
  /** Takes a report in with its claims, in place of those it had. */
  put(report: KeptReport, claims: KeptClaim[]): void;
  /** Says which claims persons have rejected. */
  reject(rejected: Set<string>): void;
  /** The reports that are heard otherwise than before. */
  settle(): Heard[];
  /** In the order in which the world could know them. */
  inOrder(): KeptReport[];
  claimsOf(report: string): KeptClaim[];
  knownOn(report: string): Day;
  superseded(): Superseded[];
  datings(): Dating[];
  origins(): Origin[];
}

/**
 * @param knownOn the day on which the world could know each report, where the whole record has told it already
 */
export function createReports(knowledge: Knowledge, knownOn?: (report: string) => Day): AllReports {
  const reports = new Map<string, KeptReport>();
  const claims = new Map<string, KeptClaim[]>();
  const reportOf = new Map<string, string>();
  const known = new Map<string, Day>();
  const dateless = new Set<string>();
  const pages = new Map<string, string>();
  const versions = new Map<string, Set<string>>();
  const replacedBy = new Map<string, string>();
  const datings = createDatings(knowledge);
  const families = createFamilies();
  const dirty = new Set<string>();
  const dirtyPages = new Set<string>();
  let rejected = new Set<string>();
  /** The last day that each report tells of its publication. */
  const told = new Map<string, Day | undefined>();

  const counting = (id: string) => (claims.get(id) ?? []).filter((claim) => !rejected.has(claim.id));
  const setKnown = (id: string, day: Day) => {
    if (known.get(id) === day) return;
    known.set(id, day);
    dirty.add(id);
    const page = pages.get(id);
    if (page) dirtyPages.add(page);
  };
  const dateReports = (ids: string[]) => {
    for (const id of ids) {
      const report = reports.get(id);
      if (!report) continue;
      dirty.add(id);
      const published = datings.publishedOf(id);
      const latest = latestDay(report, published);
      told.set(id, lastDayOf(latest, published.from));
      if (latest) dateless.delete(id);
      else dateless.add(id);
      if (latest && !knownOn) setKnown(id, latest);
      if (knownOn) setKnown(id, knownOn(id));
    }
    // What nothing dates is known when the record ends: nothing shows that it was sooner.
    if (knownOn || dateless.size === 0) return;
    const last = lastDayOf(...told.values()) ?? LAST_DAY;
    for (const id of dateless) setKnown(id, last);
  };
  const replaceVersions = () => {
    for (const page of dirtyPages) {
      const ids = [...(versions.get(page) ?? [])];
      const before = new Map(ids.map((id) => [id, replacedBy.get(id)]));
      for (const id of ids) replacedBy.delete(id);
      for (const { report, by } of supersededOf(
        ids.flatMap((id) => reports.get(id) ?? []),
        known,
      ))
        replacedBy.set(report, by);
      for (const id of ids) if (before.get(id) !== replacedBy.get(id)) dirty.add(id);
    }
    dirtyPages.clear();
  };
  const heard = (id: string): Heard => {
    const report = reports.get(id) as KeptReport;
    const context = {
      report,
      origin: families.familyOf(id),
      known: known.get(id) ?? LAST_DAY,
      published: datings.publishedOf(id),
    };
    return { context, claims: replacedBy.has(id) ? [] : counting(id) };
  };
  const inOrder = () =>
    [...reports.values()].sort((a, b) => compare(known.get(a.id) ?? "", known.get(b.id) ?? "") || compare(a.id, b.id));

  return {
    put(report, of) {
      const { id } = report;
      if (!reports.has(id)) for (const related of families.put(report)) dirty.add(related);
      for (const claim of claims.get(id) ?? []) reportOf.delete(claim.id);
      reports.set(id, soundReport(report));
      claims.set(id, of.map(soundClaim).sort(byPlaceInReport));
      for (const claim of of) reportOf.set(claim.id, id);
      datings.put(soundReport(report), counting(id));
      dirty.add(id);
      const page = pageOf(report);
      if (!page) return;
      pages.set(id, page);
      versions.set(page, (versions.get(page) ?? new Set()).add(id));
      dirtyPages.add(page);
    },
    reject(next) {
      const moved = [...rejected].filter((id) => !next.has(id)).concat([...next].filter((id) => !rejected.has(id)));
      rejected = next;
      for (const id of new Set(moved.flatMap((claim) => reportOf.get(claim) ?? []))) {
        datings.put(reports.get(id) as KeptReport, counting(id));
        dirty.add(id);
      }
    },
    settle() {
      dateReports(datings.settle());
      replaceVersions();
      const changed = [...dirty].filter((id) => reports.has(id)).map(heard);
      dirty.clear();
      return changed;
    },
    inOrder,
    claimsOf: (id) => claims.get(id) ?? [],
    knownOn: (id) => known.get(id) ?? LAST_DAY,
    superseded: () =>
      [...replacedBy].map(([report, by]) => ({ report, by })).sort((a, b) => compare(a.report, b.report)),
    datings: () =>
      [...reports.keys()]
        .sort(compare)
        .filter((id) => !replacedBy.has(id))
        .flatMap((id) => datings.datingOf(id) ?? []),
    origins: () => {
      const current = inOrder().filter(({ id }) => !replacedBy.has(id));
      return textOrigins(
        families,
        current.map(({ id }) => id),
        known,
        (id) => reports.get(id) as KeptReport,
        knowledge,
      );
    },
  };
}
