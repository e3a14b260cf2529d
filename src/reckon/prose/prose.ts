import { addDays, type Day, type Interval, MONTHS, monthInterval, monthOf, yearOf } from "../../model/day.ts";
import type { Party } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";

const NUMBERS = "no one two three four five six seven eight nine ten eleven twelve thirteen".split(" ");
const ORDINALS = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");

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

/** "a", "a and b", "a, b and c". */
export function list(items: string[], conjunction = "and"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1)}`;
}

/** Small numbers in words, as a newspaper sets them: "seven", "27", "5,200". */
export function numberInWords(value: number): string {
  return NUMBERS[value] ?? value.toLocaleString("en-GB");
}

/** "third", "21st". */
export function ordinalInWords(value: number): string {
  const ending = value % 100 > 10 && value % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return ORDINALS[value] ?? `${value}${ending}`;
}

/** With a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name without what stands in brackets. */
export function plainName(name: string): string {
  return name.replace(/\s*\([^)]*\)/g, "").trim();
}

/** The name of an installation or place as a list sets it: "K1", "Qayyarah West". */
export function shortName(name: string): string {
  const [short = name] = plainName(name).split(",");
  return short
    .replace(/ (air ?base|airfield|naval base|base|garrison|site|range complex)$/i, "")
    .replace(/^(camp|mission support site|forward operating base) /i, "");
}

/** A party as a sentence says it: "the coalition", "the Iraqi Army", "Kata'ib Hezbollah". */
export function inProse(party: Party, knowledge: Knowledge): string {
  const entity = party.entity ? knowledge.entity(party.entity) : undefined;
  if (!entity) return party.name.replace(/^(The|A|An) /, (article) => article.toLowerCase());
  if (entity.kind === "coalition") {
    const common = entity.names?.find((name) => /^the [a-z ]+$/i.test(name));
    if (common) return common.replace(/^The /, "the ");
  }
  const name = plainName(entity.name);
  return takesArticle(entity.kind, name) ? `the ${name.replace(/^the /i, "")}` : name;
}

function takesArticle(kind: string, name: string): boolean {
  if (kind === "coalition" || kind === "armed-force" || kind === "organisation") return true;
  if (kind === "state") return /^(United|Netherlands|Philippines|Democratic|Central)/.test(name);
  if (kind === "armed-group") return /(Forces|Units|Council|Army|Movement|Brigades?|militias?)\b/.test(name);
  return /\b(Governorate|Region|Zone|base|airfield|airbase|garrison|site)\b/.test(name);
}
