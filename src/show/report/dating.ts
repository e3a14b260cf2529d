import type { ReportPage } from "../../desk/desk.ts";
import type { Published } from "../../model/report.ts";
import type { Dating, Situation } from "../../model/situation.ts";
import type { View } from "../view.ts";
import { whenceWords } from "./whence-words.ts";

/** The datings of a situation, by the report that they date. */
const datingsOf = new WeakMap<Situation, ReadonlyMap<string, Dating>>();

/** When a report was published as far as the record can tell. */
export function publishedOf({ whole }: Pick<View, "whole">, page: ReportPage): Published | undefined {
  const datings = datingsOf.get(whole) ?? new Map(whole.datings.map((dating) => [dating.report, dating]));
  datingsOf.set(whole, datings);
  return datings.get(page.report.id)?.narrowed ?? page.report.published;
}

/** Whether the page itself, or its address, says when it was published. */
export function isDatedOnPage(published: Published | undefined): boolean {
  const { basis, reasons = [] } = published ?? {};
  return basis === "metadata" || basis === "url" || reasons.some((reason) => reason.startsWith("the page prints"));
}

/** When a report was published and how that is known, in words. */
export function datingWords({ t, words }: Pick<View, "t" | "words">, published: Published | undefined): string {
  const { dated, because, bases, undated } = t.report;
  if (!published?.from && !published?.to) return undated;
  const said = dated(words.days(published), bases[published.basis]);
  return published.reasons?.length
    ? because(said, words.list(published.reasons.map((reason) => whenceWords({ t, words }, reason))))
    : `${said}.`;
}
