import type { ReportPage } from "../../desk/desk.ts";
import { isolated } from "../language/isolated.ts";
import { outletName } from "../language/names.ts";
import type { View } from "../view.ts";
import { independenceOf } from "./independence.ts";
import type { MarginNote } from "./margin.ts";
import { summaryWords } from "./summary-words.ts";

/** Copies of a report that are named. */
const FEW = 4;

/** What a report as a whole does to the record, and how far it is a voice of its own: the head of its margin. */
export function ReportSummary({ view, page, notes }: { view: View; page: ReportPage; notes: MarginNote[] }) {
  const { t } = view;
  const set = (text: string) => isolated(view.words, text);
  const { origin, copies, others } = independenceOf(view, page.report.id);
  return (
    <div class="summary">
      <p>{summaryWords(view, notes)}</p>
      <h2 class="label">{t.report.independence}</h2>
      <p>
        {origin && copies.length > 0
          ? t.report.oneOf(t.common.reports(origin.reports.length), set(origin.name), set(origin.reason))
          : t.report.byItself}{" "}
        {notes.length > 0 && t.report.othersTellToo(others)}
      </p>
      {copies.length > 0 && <Copies view={view} copies={copies} />}
    </div>
  );
}

function Copies({ view, copies }: { view: View; copies: string[] }) {
  const { t, words, href } = view;
  const named = copies.slice(0, FEW);
  return (
    <p class="quietly">
      {t.report.copies}{" "}
      {named.map((id, i) => {
        const copy = view.reports.get(id);
        return (
          <>
            {i > 0 && " · "}
            <a href={href(`/reports/${id}`)}>
              <bdi>{copy ? outletName(copy) : id}</bdi>
              {copy?.report.published && `${t.report.comma}${words.days(copy.report.published)}`}
            </a>
          </>
        );
      })}
      {copies.length > FEW && ` ${t.report.andMore(copies.length - FEW)}`}
    </p>
  );
}
