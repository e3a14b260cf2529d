import type { ReportPage } from "../../desk/desk.ts";
import { isDay } from "../../model/day.ts";
import type { Review } from "../../model/review.ts";
import { BadRequest } from "../bad-request.ts";
import type { Messages } from "../language/messages.ts";

type ReportFields = Extract<Review, { decision: "report-corrected" }>["fields"];

/** What of a report a form puts right: only what differs from what was read. @throws BadRequest when nothing does, or a day is none */
export function reportFields(
  fields: URLSearchParams,
  { report: { report, published } }: ReportPage,
  t: Messages,
): ReportFields {
  const typed = (name: string) => fields.get(name)?.trim() ?? "";
  const [from, to] = [typed("from"), typed("to")];
  for (const day of [from, to]) if (day && !isDay(day)) throw new BadRequest(t.page.notADay(day));
  if (from && to && to < from) throw new BadRequest(t.review.correct.daysReversed);
  const isDated = from !== (published?.from ?? "") || to !== (published?.to ?? "");
  const days = { ...(from && { from }), ...(to && { to }) };
  const right: ReportFields = {
    ...(isDated && { published: { ...days, basis: "text", reasons: [t.review.reportActs.byReviewer] } }),
    ...(typed("outlet") !== (report.outlet ?? "") && { outlet: typed("outlet") }),
    ...(typed("credit") !== (report.credit ?? "") && { credit: typed("credit") }),
  };
  if (Object.keys(right).length === 0) throw new BadRequest(t.review.reportActs.nothingChanged);
  return right;
}
