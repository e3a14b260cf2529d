import type { ReportPage } from "../../desk/desk.ts";
import type { Published } from "../../model/report.ts";
import { capital, days, list } from "../language/words.ts";
import type { View } from "../view.ts";

const BASES: Record<Published["basis"], string> = {
  metadata: "dated on its page",
  url: "dated in its address",
  text: "dated by its words",
  record: "no date on the page; dated by its words and the record",
};

/** When a report was published as far as the record can tell. */
export function publishedOf(view: View, page: ReportPage): Published | undefined {
  return view.whole.datings.find(({ report }) => report === page.report.id)?.narrowed ?? page.report.published;
}

/** When a report was published and how that is known, in words. */
export function datingWords(published: Published | undefined): string {
  if (!published?.from && !published?.to) return "No date: neither its page nor its words say when it was published.";
  const reasons = published.reasons?.length ? `: ${list(published.reasons)}` : "";
  return `${capital(days(published))}, ${BASES[published.basis]}${reasons}`;
}
