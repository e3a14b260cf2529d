import { type FigureOrder, type PrintedMoment, printedMoment } from "./printed-moment.ts";

/** What a line says that a day is of. */
export type DayLabel = "published" | "updated";

/** A day that a line prints, with what the line says it is of. */
export interface LabelledDay extends PrintedMoment {
  label?: DayLabel;
}

const PUBLISHED =
  /(?<!\p{L})(?:published|posted|publiée?|publicad[oa]|veröffentlicht|erstellt|pubblicat[oa]|gepubliceerd|geplaatst|yayınlan\p{L}*|yayın tarihi|опубликован[оа]?|опубліковано|opublikowan[oa]|created|issued|نشر|نُشر|تاريخ النشر|منتشر شده)(?!\p{L})/iu;
const UPDATED =
  /(?<!\p{L})(?:updated?|modified|edited|revised|mise? à jour|modifiée?|actualizad[oa]|atualizad[oa]|aktualisiert|aggiornat[oa]|bijgewerkt|güncelle\p{L}*|обновлен[оа]?|оновлено|aktualizacja|(?:آخر )?تحديث)(?!\p{L})/iu;
const WEEKDAYS = new Set(["en", "fr", "de", "es", "it", "pt", "nl", "tr", "ru", "uk", "ar"].flatMap(weekdaysIn));
const SMALL_WORDS = new Set(
  "on at by am pm a.m p.m first last originally story article this the was date time of in h hrs hours uhr le à il el la em às om ist local gmt utc est edt et cet cest bst ist msk ast pst pdt pt z t".split(
    " ",
  ),
);
const LONGEST = 120;

/** The days on a line that says when something was published or changed, and nothing else; none on any other line. */
export function daysOnLine(line: string, order?: FigureOrder): LabelledDay[] {
  if (line.length > LONGEST) return [];
  const days: LabelledDay[] = [];
  let rest = line;
  let others = "";
  for (let moment = printedMoment(rest, order); moment; moment = printedMoment(rest, order)) {
    const before = rest.slice(0, moment.start);
    const label = labelIn(before);
    days.push({ ...moment, ...(label && { label }) });
    others += ` ${before}`;
    rest = rest.slice(moment.end);
  }
  const [only] = days;
  const after = only && days.length === 1 && !only.label && labelIn(rest);
  if (after) only.label = after;
  return hasOtherWords(`${others} ${rest}`) ? [] : days;
}

/** What a line's last label says that the day after it is of. */
export function labelIn(text: string): DayLabel | undefined {
  const [published, updated] = [PUBLISHED, UPDATED].map((label) => text.search(label)) as [number, number];
  if (published < 0 && updated < 0) return undefined;
  return published > updated ? "published" : "updated";
}

function hasOtherWords(text: string): boolean {
  const words =
    text
      .replace(PUBLISHED, " ")
      .replace(UPDATED, " ")
      .toLowerCase()
      .match(/\p{L}[\p{L}.]*(?<!\.)/gu) ?? [];
  return words.some((word) => !WEEKDAYS.has(word) && !SMALL_WORDS.has(word));
}

function weekdaysIn(language: string): string[] {
  return (["long", "short"] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: "UTC" });
    return Array.from({ length: 7 }, (_, i) =>
      format
        .format(Date.UTC(2020, 2, 1 + i))
        .toLowerCase()
        .replace(/\.$/, ""),
    );
  });
}
