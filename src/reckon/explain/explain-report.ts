import type { Published } from "../../model/report.ts";
import type { KeptReport } from "../../model/situation.ts";
import { reportInWords } from "../diff/report-changes.ts";
import { dayInWords } from "../prose/en/days.ts";
import { english } from "../prose/en.ts";
import type { Evidence } from "./evidence.ts";
import { claimGrounds } from "./explain-claims.ts";
import { type Explanation, type Ground, ground } from "./explanation.ts";
import { RULES } from "./rules.ts";

/** When a report was published and known and why, which text it is a copy of, and its claims. */
export function explainReport(kept: KeptReport, evidence: Evidence): Explanation {
  const { id } = kept;
  const published = evidence.published(id);
  return {
    what: "report",
    id,
    sentence: `${reportInWords(id, evidence.reports, english.changes)} was published ${english.changes.values.when(published)}.`,
    because: [
      ...publishedGrounds(kept, evidence),
      ground({ value: "known", is: dayInWords(evidence.known(id)), rule: RULES.known, reports: [id] }),
      ...correctedGrounds(kept),
      ...familyGrounds(id, evidence),
    ],
    claims: claimGrounds(
      evidence.claimsIn(id).map((claim) => claim.id),
      evidence,
    ),
  };
}

function publishedGrounds({ id, published, report }: KeptReport, { situation }: Evidence): Ground[] {
  const dating = situation.datings.find((one) => one.report === id);
  const own = published ?? report.published;
  return [
    ...(own ? [publishedGround("published", own, id)] : []),
    ...(dating ? [publishedGround("published, by the record", dating.narrowed, id)] : []),
  ];
}

function correctedGrounds({ id, report, corrected = {} }: KeptReport): Ground[] {
  return Object.entries(corrected).map(([field, by]) => {
    const value = report[field as "outlet" | "credit" | "published"] ?? "none";
    const is = typeof value === "string" ? value : english.changes.values.when(value);
    return ground({ value: field, is, rule: RULES.corrected, reasons: [`corrected by ${by}`], reports: [id] });
  });
}

function publishedGround(value: string, published: Published, id: string): Ground {
  const { basis, reasons = [] } = published;
  const all = [`from the ${basis}`, ...reasons];
  return ground({
    value,
    is: english.changes.values.when(published),
    rule: RULES.published,
    reasons: all,
    reports: [id],
  });
}

function familyGrounds(id: string, { situation, reports }: Evidence): Ground[] {
  const origin = situation.origins.find((one) => one.reports.includes(id));
  const replaced = situation.superseded.filter(({ report, by }) => report === id || by === id);
  return [
    ...(origin
      ? [
          ground({
            value: "text",
            is: origin.name,
            rule: RULES.family,
            reasons: [origin.reason],
            reports: origin.reports,
          }),
        ]
      : []),
    ...replaced.map(({ report, by }) =>
      ground({
        value: report === id ? "replaced by" : "replaces",
        is: reportInWords(report === id ? by : report, reports, english.changes),
        rule: RULES.superseded,
        reports: [report, by],
      }),
    ),
  ];
}
