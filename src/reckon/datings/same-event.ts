import { addDays, type Day, type Interval } from "../../model/day.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { dayInWords, intervalInWords, list } from "../prose/prose.ts";
import { type AnchorGroup, firstBy, outletsOf } from "./anchor-group.ts";
import { isSeldom, sourceKey } from "./anchors.ts";
import type { Constraint } from "./constraint.ts";
import { publicationBy } from "./last-day.ts";
import type { FittingDay, Watch } from "./watch.ts";

/** So many outlets, or days, are named one by one. */
const NAMED = 3;

/** An outlet's report of something is news of it for so many days. */
const NEWS_DAYS = 3;

/** What the days on which others put an event say of when the claim about it was published. */
export function sameEvent(watch: Watch, fitting: FittingDay[], knowledge: Knowledge): Constraint[] {
  const days = [...new Set(fitting.map(({ day }) => day))].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const groups = new Set(fitting.map(({ group }) => group));
  const constraints = [
    watch.time ? whenSaid(watch, days, groups, knowledge) : notBefore(watch, first, groups, knowledge),
    republished(watch, groups, knowledge),
  ];
  return constraints.flatMap((constraint) => constraint ?? []);
}

/** "On Sunday", of what others put on the 29th. */
function whenSaid(watch: Watch, days: Day[], groups: Set<AnchorGroup>, knowledge: Knowledge): Constraint | undefined {
  const [from, to] = [days[0], days.at(-1)];
  const published = watch.time && from && to && publicationBy(watch.time, { from, to }, watch.published);
  if (!published) return undefined;
  const told = `${tellersOf(groups)} ${thing(watch, knowledge)} to ${dayList(days)}`;
  return { published, strong: true, reason: `“${watch.words}”: ${told}, so published ${intervalInWords(published)}` };
}

/** Who tells of a handover knows of it; an attack told without a day may be an earlier one. */
function notBefore(watch: Watch, first: Day, groups: Set<AnchorGroup>, knowledge: Knowledge): Constraint | undefined {
  if (!isSeldom(watch.claim.type)) return undefined;
  const outlets = outletNames(groups).names;
  const reason = `tells of ${thing(watch, knowledge)}: not before ${dayInWords(first)} (${outlets})`;
  return { published: { from: first }, strong: false, reason };
}

/** A report that credits an outlet for the news is not before that outlet's own report of it. */
function republished(watch: Watch, groups: Set<AnchorGroup>, knowledge: Knowledge): Constraint | undefined {
  const { credit } = watch.report.report;
  if (!credit || watch.claim.modality !== "asserted") return undefined;
  const source = sourceKey(credit, knowledge);
  const days = [...groups].flatMap((group) => {
    const day = group.claim.modality === "asserted" ? firstBy(group, source) : undefined;
    return day && day <= addDays(group.days.to, NEWS_DAYS) ? [day] : [];
  });
  const [first] = days.filter((day) => !watch.published.to || day <= watch.published.to).sort();
  if (!first) return undefined;
  const reason = `credits ${credit}, which told of ${thing(watch, knowledge)} on ${dayInWords(first)}: not before that`;
  return { published: { from: first }, strong: false, reason };
}

function thing({ claim, site }: Watch, knowledge: Knowledge): string {
  return `the ${claim.type.replace("_", " ")} at ${knowledge.entity(site.id)?.name ?? site.id}`;
}

function tellersOf(groups: Set<AnchorGroup>): string {
  const { names, count } = outletNames(groups);
  return `${names} ${count === 1 ? "dates" : "date"}`;
}

function outletNames(groups: Set<AnchorGroup>): { names: string; count: number } {
  const outlets = [...new Set([...groups].flatMap(outletsOf))].sort();
  const named = outlets.length > NAMED ? [...outlets.slice(0, NAMED), "others"] : outlets;
  return { names: list(named), count: outlets.length };
}

function dayList(days: Day[]): string {
  const between: Interval = { from: days[0] ?? "", to: days.at(-1) ?? "" };
  return days.length > NAMED
    ? `one of ${days.length} days ${intervalInWords(between)}`
    : list(days.map(dayInWords), "or");
}
