import { type SourceRecord, sourceRecords } from "../entity/source-record.ts";
import type { View } from "../view.ts";
import type { Register } from "./table.ts";

/** The outlets that the desk has reports of, the best graded first. */
export function sourcesRegister(view: View): Register<SourceRecord> {
  const { words, t } = view;
  const grade = ({ source }: SourceRecord) => source?.grade ?? "F";
  const kind = ({ source }: SourceRecord) => (source ? t.entity.sourceKinds[source.kind] : t.register.notKnown);
  const reason = ({ source }: SourceRecord) => source?.reason ?? t.register.noPackKnows;
  const verdicts = ({ checks }: SourceRecord, wanted: string) =>
    checks.filter(({ verdict }) => verdict === wanted).length;
  const some = (count: number) => (count > 0 ? words.number(count) : null);
  return {
    path: "/sources",
    name: "sources",
    source: view.index.whole,
    rows: () => [...sourceRecords(view).values()].sort((a, b) => a.name.localeCompare(b.name)),
    usual: { column: "grade", descending: false },
    columns: [
      { id: "id", value: ({ id }) => id },
      {
        id: "outlet",
        value: ({ name }) => name,
        cell: ({ id, name }) => (
          <a href={view.href(`/sources/${encodeURIComponent(id)}`)}>
            <bdi>{name}</bdi>
          </a>
        ),
        looks: "name",
      },
      { id: "kind", value: ({ source }) => source?.kind, told: kind, cell: kind },
      { id: "grade", value: grade, cell: grade, looks: "grade" },
      { id: "reason", value: reason, cell: (row) => <bdi>{reason(row)}</bdi>, looks: "prose" },
      {
        id: "reports",
        value: ({ reports }) => reports.length,
        cell: ({ reports }) => words.number(reports.length),
        looks: "number",
      },
      {
        id: "copies",
        value: ({ copies }) => copies.length,
        cell: ({ copies }) => some(copies.length),
        looks: "number",
      },
      {
        id: "agrees",
        value: (row) => verdicts(row, "agrees"),
        cell: (row) => some(verdicts(row, "agrees")),
        looks: "number",
      },
      {
        id: "differs",
        value: (row) => verdicts(row, "differs"),
        cell: (row) => some(verdicts(row, "differs")),
        looks: "number",
      },
    ],
  };
}
