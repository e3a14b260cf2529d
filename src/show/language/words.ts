import type { ClaimType, Role } from "../../model/claim-types.ts";
import type { Day, Interval } from "../../model/day.ts";
import { monthInterval, monthOf, yearOf } from "../../model/day.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

const TYPE_NAMES: Record<ClaimType, string> = {
  transfer: "Transfer",
  withdrawal: "Withdrawal",
  deployment: "Deployment",
  force_level: "Strength",
  attack: "Attack",
  clash: "Clash",
  seizure: "Seizure",
  control: "Control",
  casualties: "Casualties",
  arrest: "Arrest",
  abduction: "Abduction",
  protest: "Protest",
  property: "Property",
  agreement: "Agreement",
  group: "Group",
  affiliation: "Affiliation",
  support: "Support",
  statement: "Statement",
  disaster: "Disaster",
  count: "Count",
};

/** The claim type as a reader's word: "Transfer", "Strength". */
export function typeName(type: ClaimType): string {
  return TYPE_NAMES[type];
}

const ROLE_NAMES: Partial<Record<Role, string>> = { actor: "who", recipient: "to", opponent: "against", parent: "of" };

/** The role as a reader's word: "who", "to", "weapon". */
export function roleName(role: Role): string {
  return ROLE_NAMES[role] ?? role;
}

function monthName(day: Day): string {
  return MONTHS[monthOf(day) - 1] ?? "";
}

function dayOfMonth(day: Day): number {
  return Number(day.slice(8));
}

/** "Sunday 29 March 2020". */
export function longDay(day: Day): string {
  return `${WEEKDAYS[new Date(day).getUTCDay()]} ${fullDay(day)}`;
}

/** "29 March 2020". */
export function fullDay(day: Day): string {
  return `${dayOfMonth(day)} ${monthName(day)} ${yearOf(day)}`;
}

/** "29 Mar". */
export function shortDay(day: Day): string {
  return `${dayOfMonth(day)} ${monthName(day).slice(0, 3)}`;
}

/** "Jan 2020" in January and at the start, else "Feb". */
export function monthTick(day: Day, first: boolean): string {
  const short = monthName(day).slice(0, 3);
  return first || monthOf(day) === 1 ? `${short} ${yearOf(day)}` : short;
}

/** Days as a reader says them: "29 March 2020", "29–31 March 2020", "March 2020", "by 4 April 2020". */
export function days({ from, to }: Interval): string {
  if (!from && !to) return "no date";
  if (!from) return `by ${fullDay(to as Day)}`;
  if (!to) return `from ${fullDay(from)}`;
  if (from === to) return fullDay(from);
  if (yearOf(from) !== yearOf(to)) return `${fullDay(from)} – ${fullDay(to)}`;
  if (monthOf(from) !== monthOf(to)) return `${dayOfMonth(from)} ${monthName(from)} – ${fullDay(to)}`;
  const month = monthInterval(yearOf(from), monthOf(from));
  return month.from === from && month.to === to
    ? `${monthName(from)} ${yearOf(from)}`
    : `${dayOfMonth(from)}–${fullDay(to)}`;
}

/** "a", "a and b", "a, b and c". */
export function list(items: string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}

/** "1 report", "3 reports", "no reports". */
export function counted(count: number, noun: string): string {
  return `${count === 0 ? "no" : count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The plural of a unit: "rockets", "personnel". */
export function plural(unit: string): string {
  return unit === "personnel" || unit.endsWith("s") ? unit : `${unit}s`;
}

/** The text with a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
