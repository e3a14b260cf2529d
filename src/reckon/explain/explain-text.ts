import type { Review } from "../../model/review.ts";
import { wrapped } from "../prose/wrapped.ts";
import type { ClaimGround, Explanation, Ground } from "./explanation.ts";

/** What a reader of text can take in; the JSON has all. */
const MOST_CLAIMS = 40;
const MOST_IDS = 6;

/** An explanation as plain text, wrapped at 80 columns: each value with its rule and reasons, then the claims. */
export function explanationText({ what, id, sentence, because, claims }: Explanation): string {
  const shown = claims.slice(0, MOST_CLAIMS);
  const more = claims.length - shown.length;
  const blocks = [
    [wrapped(oneLine(sentence)), `(${what} ${id})`].join("\n"),
    ...because.map((ground, index) => groundText(ground, because[index - 1]?.rule !== ground.rule)),
    ...(shown.length > 0 ? [["CLAIMS", ...shown.map(claimText)].join("\n")] : []),
    ...(more > 0 ? [`And ${more.toLocaleString("en-GB")} more claims: --json lists them all.`] : []),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** A ground; where several follow one another by one rule, the first tells it. */
function groundText({ value, is, rule, reasons, claims, reports, reviews }: Ground, tellsRule: boolean): string {
  return [
    wrapped(`${value.toUpperCase()}: ${oneLine(is)}`),
    ...(tellsRule ? [wrapped(rule, "  ")] : []),
    ...reasons.map((reason) => wrapped(oneLine(reason), "  - ")),
    ...reviews.map((review) => wrapped(reviewInWords(review), "  - ")),
    ...idLine("claims", claims),
    ...idLine("reports", reports),
  ].join("\n");
}

function idLine(what: string, ids: string[]): string[] {
  if (ids.length === 0) return [];
  const more = ids.length > MOST_IDS ? [`and ${(ids.length - MOST_IDS).toLocaleString("en-GB")} more`] : [];
  return [wrapped(`${what}: ${[ids.slice(0, MOST_IDS).join(", "), ...more].join(" ")}`, "  ")];
}

function claimText({
  id,
  states,
  modality,
  quote,
  report,
  rule,
  speakers,
  time,
  reviews,
  state,
  by,
}: ClaimGround): string {
  const said = speakers.length > 0 ? `said by ${speakers.join(", who is quoted by ")}` : "in the report's own voice";
  return [
    wrapped(`${id}: “${oneLine(quote)}”`, "- "),
    wrapped(`${states}, ${modality}; ${said}; ${time}`, "  "),
    wrapped(`report ${report.id}, ${oneLine(report.name)}, known ${report.known}`, "  "),
    wrapped(`${rule ? `rule ${rule}; ` : ""}${state}${by ? ` by ${oneLine(by)}` : ""}`, "  "),
    ...reviews.map((review) => wrapped(reviewInWords(review), "  - ")),
  ].join("\n");
}

function reviewInWords(review: Review): string {
  const about = "claims" in review ? ` (${review.claims.join(" and ")})` : "";
  const what = review.decision === "renamed" ? `${about} to “${oneLine(review.name)}”` : about;
  return `${review.decision}${what} by ${review.by}${review.note ? `: ${oneLine(review.note)}` : ""}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
