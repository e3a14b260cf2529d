import type { ReportPage } from "../../desk/desk.ts";
import type { Published } from "../../model/report.ts";
import { directionIn } from "../language/languages.ts";
import { headline, outletName } from "../language/names.ts";
import { withdrawalOf } from "../report/withdrawal.ts";
import type { View } from "../view.ts";
import { languageIn } from "./language-in.ts";
import type { Register } from "./table.ts";

interface ReportRow {
  page: ReportPage;
  /** When it was published as far as the record can tell. */
  published?: Published;
  isKnown: boolean;
  isReplaced: boolean;
  events: number;
}

/** All kept reports; with a language, those in it. */
export function reportsRegister(view: View, language?: string): Register<ReportRow> {
  const { common } = view.t;
  const isIn = ({ page }: ReportRow) => page.report.report.language === language;
  const status = (row: ReportRow) => statusOf(view, row);
  return {
    path: "/reports",
    name: "reports",
    source: view.index.whole,
    rows: () => rowsOf(view),
    usual: { column: "published", descending: true },
    ...(language && { asks: { language }, chosen: { key: language, has: isIn } }),
    days: ({ published }) => published,
    columns: [
      {
        id: "published",
        value: ({ published }) => published?.from ?? published?.to,
        cell: ({ published }) => (published ? view.words.days(published) : common.noDate),
        shownOnly: true,
        looks: "day",
      },
      { id: "id", value: ({ page }) => page.report.id },
      { id: "from", value: ({ published }) => published?.from },
      { id: "to", value: ({ published }) => published?.to },
      {
        id: "headline",
        value: ({ page }) => headline(page),
        cell: (row) => <Headline view={view} row={row} />,
        looks: "name",
      },
      {
        id: "outlet",
        value: ({ page }) => page.report.report.outlet,
        told: ({ page }) => `${outletName(page)} ${page.report.report.credit ?? ""}`,
        cell: ({ page }) => <Outlet view={view} page={page} />,
      },
      { id: "credit", value: ({ page }) => page.report.report.credit },
      {
        id: "language",
        value: ({ page }) => page.report.report.language,
        told: ({ page }) => languageOf(view, page),
        cell: ({ page }) => languageOf(view, page),
      },
      {
        id: "status",
        value: (row) => status(row).join(view.t.register.comma) || undefined,
        cell: (row) => status(row).join(view.t.register.comma),
      },
      {
        id: "claims",
        value: ({ page }) => page.claims.length,
        cell: ({ page }) => view.words.number(page.claims.length),
        looks: "number",
      },
      { id: "events", value: ({ events }) => events, cell: ({ events }) => view.words.number(events), looks: "number" },
      { id: "address", value: ({ page }) => page.report.report.url },
      { id: "recorded", value: ({ page }) => page.recorded },
      { id: "original", value: ({ page }) => page.original },
    ],
  };
}

function rowsOf({ reports, index }: View): ReportRow[] {
  const { whole } = index;
  const narrowed = new Map(whole.datings.map((dating) => [dating.report, dating.narrowed]));
  const known = new Set(whole.reports);
  const replaced = new Set(whole.superseded.map(({ report }) => report));
  return [...reports.values()].map((page) => {
    const { id } = page.report;
    const published = narrowed.get(id) ?? page.report.published;
    const events = index.eventsIn(id).length;
    return { page, events, isKnown: known.has(id), isReplaced: replaced.has(id), ...(published && { published }) };
  });
}

/** What to know of a report before it is opened. */
function statusOf(view: View, { page, isKnown, isReplaced }: ReportRow): string[] {
  const { register } = view.t;
  const withdrawn = withdrawalOf(view, page);
  return [
    ...(isKnown ? [] : [register.notYetKnown]),
    ...(isReplaced ? [register.changedLater] : []),
    ...(withdrawn ? [register.withdrawn(view.words.fullDay(withdrawn.seen.slice(0, 10)))] : []),
    ...(page.uncoded ? [register.notCoded] : []),
  ];
}

function languageOf(view: View, { report }: ReportPage): string | undefined {
  const { language } = report.report;
  return language && languageIn(view.locale, language);
}

function Headline({ view, row: { page } }: { view: View; row: ReportRow }) {
  const { id, report } = page.report;
  return (
    <bdi lang={report.language} dir={directionIn(report)}>
      <a href={view.href(`/reports/${id}`)}>{headline(page)}</a>
    </bdi>
  );
}

function Outlet({ view, page }: { view: View; page: ReportPage }) {
  const { report } = page.report;
  return (
    <>
      <bdi>{report.outlet || !report.credit ? outletName(page) : view.t.register.unnamed}</bdi>
      {report.credit && report.credit !== report.outlet && (
        <span class="quietly">
          {" "}
          {view.t.register.takenFrom} <bdi>{report.credit}</bdi>
        </span>
      )}
    </>
  );
}
