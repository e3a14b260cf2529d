import { reportId } from "../../src/keep/chain.ts";
import type { Claim } from "../../src/model/claim.ts";
import { claimId } from "../../src/model/claim-id.ts";
import { monthInterval, monthOf, yearOf } from "../../src/model/day.ts";
import type { Published, Report } from "../../src/model/report.ts";
import type { Check, KeptClaim, KeptReport } from "../../src/model/situation.ts";
import { dayAt } from "./calendar.ts";
import type { Line } from "./line.ts";
import { monthWords, type Page } from "./told-time.ts";

/** A report before it is printed: its first line is the headline, the others stand in paragraphs. */
export interface Draft {
  page: Page;
  outlet?: string;
  credit?: string;
  dateline?: string;
  url?: string;
  /** The day on which the page says that it was changed. */
  modified?: number;
  headline: Line;
  paragraphs: Line[][];
}

/** A report as the ledger keeps it, with what is true of its claims. */
export interface Printed {
  report: KeptReport;
  claims: KeptClaim[];
  events: [claim: string, event: string][];
  verdicts: [claim: string, verdict: Check["verdict"]][];
}

/** Sets the text and gives each claim its words in it. */
export function printed(theatre: string, draft: Draft): Printed {
  const { page, headline, paragraphs, modified, ...about } = draft;
  const text = [headline.words, ...paragraphs.map((lines) => lines.map(({ words }) => words).join(" "))].join("\n\n");
  const published = publishedOf(page);
  const report: Report = {
    ...about,
    headline: headline.words,
    language: "en",
    ...(published && { published }),
    ...(modified !== undefined && { modified: dayAt(modified) }),
    text,
  };
  const id = reportId(theatre, report);
  const result: Printed = {
    report: { id, report, ...(published && { published }) },
    claims: [],
    events: [],
    verdicts: [],
  };
  for (const { line, start } of placed(draft)) {
    if (!line.claim) continue;
    const end = start + line.words.length;
    const claim: Claim = { ...line.claim, quote: { start, end, text: line.words } };
    const own = claimId(id, claim);
    result.claims.push({ id: own, report: id, claim });
    if (line.event) result.events.push([own, line.event]);
    if (line.verdict) result.verdicts.push([own, line.verdict]);
  }
  return result;
}

/** Every line with where it starts: lines stand a space apart, paragraphs a blank line. */
function placed({ headline, paragraphs }: Draft): { line: Line; start: number }[] {
  let start = 0;
  return [[headline], ...paragraphs].flatMap((lines) => {
    const own = lines.map((line) => {
      const at = { line, start };
      start += line.words.length + 1;
      return at;
    });
    start += 1;
    return own;
  });
}

function publishedOf({ day, dating }: Page): Published | undefined {
  const date = dayAt(day);
  if (dating === "day") return { from: date, to: date, basis: "metadata" };
  if (dating === "none") return undefined;
  return {
    ...monthInterval(yearOf(date), monthOf(date)),
    basis: "text",
    reasons: [`“this month”: ${monthWords(day)}`],
  };
}
