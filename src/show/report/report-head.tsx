import type { Child } from "hono/jsx";
import type { ReportPage } from "../../desk/desk.ts";
import { languageName } from "../language/languages.ts";
import type { View } from "../view.ts";
import { datingWords, isDatedOnPage, publishedOf } from "./dating.ts";
import { PageVersions } from "./page-versions.tsx";
import { reportNumber } from "./report-number.ts";
import { withdrawalOf, withdrawalWords } from "./withdrawal.ts";

/** Who published a report and when, and what to know before reading it, around its headline. */
export function ReportHead({ view, page, children }: { view: View; page: ReportPage; children: Child }) {
  const { t } = view;
  const { report } = page.report;
  const published = publishedOf(view, page);
  const withdrawn = withdrawalOf(view, page);
  return (
    <header class="report-head">
      <Published view={view} page={page} isDated={isDatedOnPage(published)} />
      {children}
      <p class="quietly">
        {datingWords(view, published)}{" "}
        <a href={view.href(`/review/reports/${page.report.id}/correct`)}>{t.report.correct}</a>
      </p>
      {withdrawn && <p class="warning">{withdrawalWords(view, withdrawn)}</p>}
      {page.uncoded && <p class="warning">{uncodedSentence(view, report.language)}</p>}
      <PageVersions view={view} page={page} />
      {report.note && (
        <p class="quietly" dir="auto">
          {report.note}
        </p>
      )}
    </header>
  );
}

/** "Report 31 of 44 · Desert Courier · republished from The National · no date on the page". */
function Published({ view, page, isDated }: { view: View; page: ReportPage; isDated: boolean }) {
  const { t, words } = view;
  const { outlet, credit, byline, dateline } = page.report.report;
  const number = reportNumber(view.reports, page.report.id);
  const credited = credit && credit !== outlet;
  return (
    <p class="label">
      <span class="numbered">{t.report.numbered(words.number(number), words.number(view.reports.size))}</span>
      {(outlet || !credited) && <Further words={outlet ?? credit ?? t.report.unnamedOutlet} />}
      {credited && (
        <>
          {" · "}
          {t.report.republished}
          <bdi>{credit}</bdi>
        </>
      )}
      <Further words={byline} />
      <Further words={dateline} />
      {!isDated && ` · ${t.report.undatedPage}`}
    </p>
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

function uncodedSentence({ t, locale }: View, language: string | undefined): string {
  return t.report.uncoded(language ? languageName(language, locale) : t.report.thisLanguage);
}
