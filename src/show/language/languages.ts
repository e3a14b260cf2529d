import type { ReportPage } from "../../desk/desk.ts";
import { directionOf } from "../../model/language.ts";
import type { Locale } from "../../model/locale.ts";
import type { Report } from "../../model/report.ts";

/** A language's name by its code (BCP 47): "ar" is "Arabic" in English. A code that nobody knows is its own name. */
export function languageName(code: string, locale: Locale = "en"): string {
  try {
    return new Intl.DisplayNames(locale, { type: "language", fallback: "code" }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The languages of these reports, by their names; a report that names none is left out. */
export function languagesOf(pages: Iterable<ReportPage>): string[] {
  const codes = new Set([...pages].flatMap(({ report }) => report.report.language ?? []));
  return [...codes].sort((a, b) => languageName(a).localeCompare(languageName(b)));
}

/** How a report's words run; where it names no language, as its letters tell the browser. */
export function directionIn({ language }: Report): "rtl" | "ltr" | "auto" {
  return language ? directionOf(language) : "auto";
}
