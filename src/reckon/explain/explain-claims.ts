import type { KeptClaim } from "../../model/situation.ts";
import { reportInWords } from "../diff/report-changes.ts";
import { english } from "../prose/en.ts";
import type { Evidence } from "./evidence.ts";
import { type ClaimGround, type Explanation, ground } from "./explanation.ts";
import { RULES } from "./rules.ts";

/** Claims as grounds, in the order given; `first` before all others. */
export function claimGrounds(ids: Iterable<string>, evidence: Evidence, first?: string): ClaimGround[] {
  const all = new Set(first === undefined ? ids : [first, ...ids]);
  return [...all].flatMap((id) => {
    const kept = evidence.claims.get(id);
    return kept ? [groundOf(kept, evidence)] : [];
  });
}

function groundOf(kept: KeptClaim, evidence: Evidence): ClaimGround {
  const { id, report, claim } = kept;
  const by = kept.corrected?.by ?? kept.addedBy;
  return {
    id,
    states: [claim.type.replace("_", " "), claim.mode].filter(Boolean).join(", "),
    modality: claim.modality,
    quote: claim.quote.text,
    report: {
      id: report,
      name: reportInWords(report, evidence.reports, english.changes),
      known: evidence.known(report),
    },
    ...(claim.rule && { rule: claim.rule }),
    speakers: (claim.attribution ?? []).map(({ text }) => text),
    time: timeOf(kept, evidence),
    reviews: evidence.reviewsOf(id),
    state: stateOf(kept, evidence),
    ...(by !== undefined && { by }),
  };
}

function stateOf({ id, corrected, addedBy }: KeptClaim, { judged }: Evidence): ClaimGround["state"] {
  if (judged.rejected.has(id)) return "rejected";
  if (corrected) return "corrected";
  if (addedBy !== undefined) return "added";
  return judged.accepted.has(id) ? "accepted" : "not reviewed";
}

function timeOf({ id, claim }: KeptClaim, evidence: Evidence): string {
  const telling = evidence.telling(id);
  const days = (telling && english.intervalInWords(telling.time)) || "on an unknown day";
  if (claim.when?.text) return `“${claim.when.text}”: ${days}`;
  return claim.when ? `as its report says before: ${days}` : `no time of its own: ${days}, by its report`;
}

/** A claim that no event, check or strength rests on, and why. */
export function explainUnheard(kept: KeptClaim, evidence: Evidence): Explanation {
  const { id, report, claim } = kept;
  return {
    what: "claim",
    id,
    sentence: `“${claim.quote.text}”`,
    because: [
      ground({
        value: "not counted",
        is: whyUnheard(kept, evidence),
        rule: RULES.heard,
        claims: [id],
        reports: [report],
        reviews: evidence.reviewsOf(id),
      }),
    ],
    claims: claimGrounds([id], evidence),
  };
}

function whyUnheard({ id, report }: KeptClaim, { situation, judged, reports, known }: Evidence): string {
  if (!reports.has(report)) return "its report is not in the record";
  if (judged.rejected.has(id)) return "a person has rejected it";
  if (!situation.reports.includes(report))
    return `its report is known only ${english.intervalInWords({ from: known(report), to: known(report) })}`;
  const replaced = situation.superseded.find((one) => one.report === report);
  return replaced ? `a later version of its page replaced its report: ${replaced.by}` : "nothing follows from it";
}
