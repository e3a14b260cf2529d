import type { ReportPage } from "../../desk/desk.ts";
import type { View } from "../view.ts";
import { whenceWords } from "./whence-words.ts";

/** Since when a report's page is gone, as seen on any of its versions. */
export function withdrawalOf(view: View, page: ReportPage): ReportPage["withdrawn"] {
  const versions = view.versionsOf(page.report.id);
  return versions.flatMap(({ withdrawn }) => withdrawn ?? []).at(-1);
}

/** "The page was withdrawn by its publisher: seen gone on 3 April 2020 (the server answers 410 for its address)." */
export function withdrawalWords(view: View, { seen, reason }: NonNullable<ReportPage["withdrawn"]>): string {
  return view.t.report.withdrawn(view.words.fullDay(seen.slice(0, 10)), whenceWords(view, reason));
}
