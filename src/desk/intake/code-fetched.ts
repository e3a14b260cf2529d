import type { Coding } from "../../code/coder.ts";
import type { Published, Report } from "../../model/report.ts";
import type { Coder } from "../coder.ts";

/** What a report states. One without a date of its own was published, whatever its words leave open, by the day on which it was fetched. */
export function codeFetched(report: Report, fetched: { at: string } | undefined, coder: Coder): Coding {
  const coding = coder.code(report);
  if (!fetched || report.published) return coding;
  return { ...coding, published: byThen(coding.published, fetched.at.slice(0, 10)) };
}

function byThen(published: Published | undefined, day: string): Published {
  const { from, to, basis = "record", reasons = [] } = published ?? {};
  if (to && to <= day) return published as Published;
  const isPossible = from === undefined || from <= day;
  return { ...(isPossible && from && { from }), to: day, basis, reasons: [...reasons, `the page was read on ${day}`] };
}
