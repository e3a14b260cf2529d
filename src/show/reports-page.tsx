import type { Failure } from "../desk/desk.ts";
import { publishedOf } from "./dating.tsx";
import { headline, outletName } from "./names.ts";
import type { View } from "./view.ts";
import { counted, days } from "./words.ts";

/** All kept reports, the latest first, and the documents that could not be read. */
export function ReportsPage({ view, failures }: { view: View; failures: Failure[] }) {
  const pages = [...view.reports.values()].reverse();
  const known = new Set(view.whole.reports);
  const replaced = new Set(view.whole.superseded.map(({ report }) => report));
  return (
    <>
      <h1>Reports</h1>
      {pages.length === 0 && <p>Nothing yet: read a page.</p>}
      <div class="wide-table">
        <table class="register">
          <caption>{counted(pages.length, "report")}, the latest first</caption>
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
            {pages.map((page) => {
              const published = publishedOf(view, page);
              const { id, report } = page.report;
              return (
                <tr>
                  <td class="day" data-name="published">
                    {published ? days(published) : "no date"}
                    {!known.has(id) && <span class="quietly"> not yet known</span>}
                    {replaced.has(id) && <span class="quietly"> changed later</span>}
                  </td>
                  <th scope="row" lang={report.language}>
                    <bdi>
                      <a href={view.href(`/reports/${id}`)}>{headline(page)}</a>
                    </bdi>
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
      {failures.length > 0 && <Failures failures={failures} />}
    </>
  );
}

function Failures({ failures }: { failures: Failure[] }) {
  return (
    <section class="ruled">
      <h2 class="label">Could not be read</h2>
      <ul class="plain">
        {failures.map(({ file, message }) => (
          <li>
            <bdi>{file}</bdi> <span class="quietly">{message}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
