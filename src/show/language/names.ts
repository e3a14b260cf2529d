import type { ReportPage } from "../../desk/desk.ts";
import type { Mention } from "../../model/claim.ts";
import type { Report } from "../../model/report.ts";
import type { Knowledge, View } from "../view.ts";

/** What knows entities by their ids. */
type Names = Pick<Knowledge, "entity">;

/** The usual name of an entity, or its id where no pack knows it. */
export function entityName(knowledge: Names, id: string): string {
  return knowledge.entity(id)?.name ?? id;
}

const KINDS_BEFORE = /^(?:forward operating base|mission support site|combat outpost|patrol base) /i;
const KINDS_AFTER = / (?:(?:military |air |army )?base|airbase|airfield)$/i;

/** An installation's name as short as a map label may be: "K1 Air Base (Kirkuk)" is "K1". */
export function shortName(knowledge: Names, id: string): string {
  const name = entityName(knowledge, id);
  return (
    name
      .replace(/ \(.*\)$/, "")
      .replace(KINDS_BEFORE, "")
      .replace(KINDS_AFTER, "") || name
  );
}

/** The name of what a mention names. */
export function mentionName(knowledge: Names, mention: Mention): string {
  return mention.entity ? entityName(knowledge, mention.entity) : mention.text;
}

/** The index of a side in its theatre, from 1, that picks its colour and pattern; 0 for none. */
export function sideNumber(view: Pick<View, "theatre">, side: string | undefined): number {
  return view.theatre.sides.findIndex(({ id }) => id === side) + 1;
}

/** The outlet of a report as a reader knows it. */
export function outletName({ report }: ReportPage): string {
  return report.report.outlet ?? report.report.credit ?? "Unnamed outlet";
}

/** Words of a report that stand for its headline. */
const FIRST_WORDS = 10;

/** A report's headline, or its first words. */
export function headline({ report: { report } }: { report: { report: Pick<Report, "headline" | "text"> } }): string {
  if (report.headline) return report.headline;
  const words = report.text.trim().split(/\s+/);
  const first = words.slice(0, FIRST_WORDS).join(" ");
  return words.length > FIRST_WORDS ? `${first} …` : first;
}
