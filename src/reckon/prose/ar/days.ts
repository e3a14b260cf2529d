import { addDays, type Day, type Interval, monthInterval, monthOf, yearOf } from "../../../model/day.ts";

const MONTHS = [
  "كانون الثاني",
  "شباط",
  "آذار",
  "نيسان",
  "أيار",
  "حزيران",
  "تموز",
  "آب",
  "أيلول",
  "تشرين الأول",
  "تشرين الثاني",
  "كانون الأول",
];

/** "٢٩ آذار ٢٠٢٠". */
export function dayInWords(day: Day): string {
  return `${dayAndMonth(day)} ${yearInDigits(day)}`;
}

function dayAndMonth(day: Day): string {
  return `${dayOfMonth(day)} ${MONTHS[monthOf(day) - 1]}`;
}

function dayOfMonth(day: Day): string {
  return arabicDigits(String(Number(day.slice(8))));
}

function yearInDigits(day: Day): string {
  return arabicDigits(String(yearOf(day)));
}

function arabicDigits(digits: string): string {
  return digits.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
}

/** "في ٢٩ آذار ٢٠٢٠", "بين ١٧ و١٩ آذار ٢٠٢٠", "في آذار ٢٠٢٠", "بحلول ٣١ آذار ٢٠٢٠", "ابتداءً من ١ أيار ٢٠٢٠"; empty for no bounds. */
export function intervalInWords({ from, to }: Interval): string {
  if (from && to) return boundedInWords(from, to, true);
  return to ? `بحلول ${dayInWords(to)}` : from ? `ابتداءً من ${dayInWords(from)}` : "";
}

/** "١٧ آذار", "بين ١٧ و١٩ آذار", "آذار": a date beside a name. */
export function dateBeside({ from, to }: Interval): string {
  if (from && to) return boundedInWords(from, to, false).replace(/^في /, "");
  return to ? `بحلول ${dayAndMonth(to)}` : from ? `ابتداءً من ${dayAndMonth(from)}` : "";
}

/** "منذ ٢٩ آذار", "منذ ما بين ١٦ و١٩ آذار", "منذ ٤ نيسان أو قبله": since when something lasts. */
export function sinceBeside(days: Interval): string {
  if (days.to && !days.from) return `منذ ${dayAndMonth(days.to)} أو قبله`;
  if (days.from && !days.to) return `منذ ${dayAndMonth(days.from)} أو بعده`;
  return `منذ ${dateBeside(days).replace(/^بين /, "ما بين ")}`;
}

function boundedInWords(from: Day, to: Day, withYear: boolean): string {
  const year = withYear ? ` ${yearInDigits(to)}` : "";
  if (from === to) return `في ${dayAndMonth(from)}${year}`;
  if (from === `${yearOf(from)}-01-01` && to === `${yearOf(from)}-12-31`) return `في عام ${yearInDigits(from)}`;
  const month = monthInterval(yearOf(from), monthOf(from));
  if (from === month.from && to === month.to) return `في ${MONTHS[monthOf(from) - 1]}${year}`;
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const sameYear = yearOf(from) === yearOf(to) || !withYear;
  const start = sameMonth ? dayOfMonth(from) : sameYear ? dayAndMonth(from) : dayInWords(from);
  const end = `${dayAndMonth(to)}${year}`;
  return addDays(from, 1) === to ? `في ${start} أو ${end}` : `بين ${start} و${end}`;
}
