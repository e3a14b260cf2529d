import { addDays, type Day, type Interval, MONTHS, monthInterval, monthOf, yearOf } from "../../../model/day.ts";

/** "29 March 2020". */
export function dayInWords(day: Day): string {
  return `${dayAndMonth(day)} ${yearOf(day)}`;
}

/** "29 March". */
function dayAndMonth(day: Day): string {
  return `${Number(day.slice(8))} ${MONTHS[monthOf(day) - 1]}`;
}

/** "on 29 March 2020", "between 17 and 19 March 2020", "in March 2020", "by 31 March 2020", "from 1 May 2020"; empty for no bounds. */
export function intervalInWords({ from, to }: Interval): string {
  if (from && to) return boundedInWords(from, to);
  return to ? `by ${dayInWords(to)}` : from ? `from ${dayInWords(from)}` : "";
}

function boundedInWords(from: Day, to: Day): string {
  if (from === to) return `on ${dayInWords(from)}`;
  if (from === `${yearOf(from)}-01-01` && to === `${yearOf(from)}-12-31`) return `in ${yearOf(from)}`;
  const month = monthInterval(yearOf(from), monthOf(from));
  if (from === month.from && to === month.to) return `in ${MONTHS[monthOf(from) - 1]} ${yearOf(from)}`;
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const sameYear = yearOf(from) === yearOf(to);
  const start = sameMonth ? String(Number(from.slice(8))) : sameYear ? dayAndMonth(from) : dayInWords(from);
  return addDays(from, 1) === to ? `on ${start} or ${dayInWords(to)}` : `between ${start} and ${dayInWords(to)}`;
}

/** "17 March", "17 to 19 March", "March": a date beside a name. */
export function dateBeside({ from, to }: Interval): string {
  return intervalInWords({ ...(from && { from }), ...(to && { to }) })
    .replace(/^(on|in|between) /, "")
    .replace(" and ", " to ")
    .replace(/ \d{4}\b/g, "");
}
