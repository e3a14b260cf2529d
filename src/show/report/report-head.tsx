import type { ReportPage } from "../../desk/desk.ts";
import { languageName } from "../language/languages.ts";
import { outletName } from "../language/names.ts";
import type { View } from "../view.ts";
import { datingWords, publishedOf } from "./dating.tsx";
import { PageVersions } from "./page-versions.tsx";
import { withdrawalOf, withdrawalWords } from "./withdrawal.ts";

/** Who published a report and when, and what to know before reading it. */
export function ReportHead({ view, page }: { view: View; page: ReportPage }) {
  const { report } = page.report;
  const outlet = outletName(page);
  const credited = report.credit && report.credit !== report.outlet;
  const withdrawn = withdrawalOf(view, page);
  return (
    <header class="report-head" lang="en">
      <p class="label">
        {(report.outlet || !credited) && <bdi>{outlet}</bdi>}
        {credited && (report.outlet ? " · republished from " : "Republished from ")}
        {credited && <bdi>{report.credit}</bdi>}
        <Further words={report.byline} />
        <Further words={report.dateline} />
      </p>
      <p class="quietly">{datingWords(publishedOf(view, page))}</p>
      {withdrawn && <p class="warning">{withdrawalWords(withdrawn)}</p>}
      {page.uncoded && <p class="warning">{uncodedSentence(report.language)}</p>}
      <PageVersions view={view} page={page} />
      {report.note && <p class="quietly">{report.note}</p>}
    </header>
  );
}

/** What follows on the line, with what parts it from the words before: that stands outside words that may run right to left. */
function Further({ words }: { words: string | undefined }) {
  if (!words) return null;
  return (
    <>
      {" · "}
      <bdi>{words}</bdi>
    </>
  );
}

function uncodedSentence(language: string | undefined): string {
  const name = language ? languageName(language) : "this language";
  return `Not coded yet: the desk keeps reports in ${name} and searches them, and states nothing from them.`;
}
