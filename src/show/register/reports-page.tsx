import type { Failure, ReportPage } from "../../desk/desk.ts";
import { directionIn, languageName, languagesOf, uncodedWords } from "../language/languages.ts";
import { headline, outletName } from "../language/names.ts";
import { counted, days, fullDay } from "../language/words.ts";
import { publishedOf } from "../report/dating.ts";
import { withdrawalOf } from "../report/withdrawal.ts";
import type { View } from "../view.ts";
import { Failures } from "./failures.tsx";

interface ReportsProps {
  view: View;
  /** Those to list, in the order in which the world could know them. */
  pages: ReportPage[];
  /** The only language listed. */
  language?: string;
  failures: Failure[];
}

/** Kept reports, the latest first, and the documents that could not be read. */
export function ReportsPage({ view, pages, language, failures }: ReportsProps) {
  const known = new Set(view.whole.reports);
  const replaced = new Set(view.whole.superseded.map(({ report }) => report));
  return (
    <>
      <h1>Reports</h1>
      <Languages view={view} chosen={language} />
      {pages.length === 0 && <Nothing view={view} language={language} />}
      <div class="wide-table">
        <table class="register">
          <caption>
            {counted(pages.length, "report")}
            {language ? ` in ${languageName(language)}` : ""}, the latest first
          </caption>
          <thead>
            <tr>
              <th scope="col">Published</th>
              <th scope="col">Headline</th>
              <th scope="col">Outlet</th>
              <th scope="col" class="number">
                Claims
              </th>
            </tr>
          </thead>
          <tbody>
            {pages.toReversed().map((page) => {
              const published = publishedOf(view, page);
              const withdrawn = withdrawalOf(view, page);
              const { id, report } = page.report;
              return (
                <tr>
                  <td class="day" data-name="published">
                    {published ? days(published) : "no date"}
                    {!known.has(id) && <span class="quietly"> not yet known</span>}
                    {replaced.has(id) && <span class="quietly"> changed later</span>}
                  </td>
                  <th scope="row">
                    <bdi lang={report.language} dir={directionIn(report)}>
                      <a href={view.href(`/reports/${id}`)}>{headline(page)}</a>
                    </bdi>
                    {withdrawn && (
                      <span class="quietly"> withdrawn, seen gone on {fullDay(withdrawn.seen.slice(0, 10))}</span>
                    )}
                    {page.uncoded && <span class="quietly"> {uncodedWords(page)}</span>}
                  </th>
                  <td data-name="outlet">
                    <bdi>{report.outlet || !report.credit ? outletName(page) : "Unnamed"}</bdi>
                    {report.credit && report.credit !== report.outlet && (
                      <span class="quietly">
                        {" "}
                        from <bdi>{report.credit}</bdi>
                      </span>
                    )}
                  </td>
                  <td class="number" data-name="claims">
                    {page.claims.length}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <Failures failures={failures} />
    </>
  );
}

/** Links that list the reports in one language; nothing where all are in one. */
function Languages({ view, chosen }: { view: View; chosen: string | undefined }) {
  const languages = languagesOf(view.reports.values());
  if (languages.length < 2 && !chosen) return null;
  return (
    <nav class="choices" aria-label="Language of the reports">
      <a href={view.href("/reports")} aria-current={chosen ? undefined : "true"}>
        All languages
      </a>
      {languages.map((code) => (
        <a
          href={view.href(`/reports?language=${encodeURIComponent(code)}`)}
          aria-current={code === chosen ? "true" : undefined}
        >
          {languageName(code)}
        </a>
      ))}
    </nav>
  );
}

function Nothing({ view, language }: { view: View; language: string | undefined }) {
  if (language) return <p>The desk has no report in {languageName(language)}.</p>;
  return (
    <p>
      Nothing yet: <a href={view.href("/add")}>add a report</a>, or watch a feed with <code>situ watch</code>.
    </p>
  );
}
