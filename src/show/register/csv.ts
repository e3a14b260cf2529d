import type { Value } from "./table.ts";

/** Spreadsheets know UTF-8 by it. */
export const BYTE_ORDER_MARK = "\ufeff";

/** What a spreadsheet takes for the beginning of a formula; some take the wide forms of East Asian scripts too. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

/** A line of RFC 4180. */
export function csvLine(values: Value[]): string {
  return `${values.map(csvCell).join(",")}\r\n`;
}

/** A cell of RFC 4180. Words that a spreadsheet would work out as a formula get an apostrophe, which makes them words. */
export function csvCell(value: Value): string {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = FORMULA.test(value ?? "") ? `'${value}` : (value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
