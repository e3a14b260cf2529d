import type { Day, Interval } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Review } from "../../model/review.ts";
import type { KeptClaim, KeptReport, Situation } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { claimsUnder, type Judgements, judgementsOf } from "../record/judgements.ts";
import { knownDays, publicationDays } from "../record/known.ts";
import type { Record } from "../record/record.ts";
import { type Telling, tellingsOf } from "../tellings/telling.ts";

/** What an explanation is drawn from. */
export interface Evidence {
  situation: Situation;
  knowledge: Knowledge;
  reports: ReadonlyMap<string, KeptReport>;
  claims: ReadonlyMap<string, KeptClaim>;
  judged: Judgements;
  claimsIn(report: string): KeptClaim[];
  published(report: string): Interval;
  /** The day on which the world could know a report. */
  known(report: string): Day;
  /** Every review that is about a claim, alone or in a pair. */
  reviewsOf(claim: string): Review[];
  /** A claim in its place and time, as its report alone allows. */
  telling(claim: string): Telling | undefined;
}

/** Gathers the evidence; linear in the record, and reports are placed in time only as they are asked about. */
export function evidenceOf(situation: Situation, record: Record, knowledge: Knowledge): Evidence {
  const reports = new Map(record.reports.map((report) => [report.id, report]));
  const claims = new Map(record.claims.map((claim) => [claim.id, claim]));
  const inReport = groupBy(record.claims, ({ report }) => report);
  const published = publicationDays(record, situation.datings);
  const known = knownDays(record, published);
  const reviews = groupBy(
    record.reviews.flatMap((review) => claimsUnder(review).map((claim) => ({ claim, review }))),
    ({ claim }) => claim,
  );
  const tellings = new Map<string, Map<string, Telling>>();
  const tellingsIn = (id: string) => {
    const report = reports.get(id);
    if (!report) return undefined;
    const context = { report, origin: id, known: known.get(id) ?? "", published: published.get(id) ?? {} };
    const told = tellings.get(id) ?? byId(tellingsOf(inReport.get(id) ?? [], context, knowledge));
    tellings.set(id, told);
    return told;
  };
  return {
    situation,
    knowledge,
    reports,
    claims,
    judged: judgementsOf(record.reviews),
    claimsIn: (report) => inReport.get(report) ?? [],
    published: (report) => published.get(report) ?? {},
    known: (report) => known.get(report) ?? situation.known,
    reviewsOf: (claim) => (reviews.get(claim) ?? []).map(({ review }) => review),
    telling: (claim) => tellingsIn(claims.get(claim)?.report ?? "")?.get(claim),
  };
}

function byId(tellings: Telling[]): Map<string, Telling> {
  return new Map(tellings.map((telling) => [telling.id, telling]));
}
