import { addDays, type Day } from "../../model/day.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Prose } from "../prose/en.ts";
import { worded } from "../prose/prose.ts";
import { type AnchorGroup, firstBy, outletsOf } from "./anchor-group.ts";
import { isSeldom, sourceKey, UNNAMED_OUTLET } from "./anchors.ts";
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
  const reason = worded(knowledge, (prose, nameOf) =>
    prose.datings.byEvent(watch.words, outletsIn(groups, prose), thing(watch, nameOf), days, NAMED, published),
  );
  return { published, strong: true, reason };
}

/** Who tells of a handover knows of it; an attack told without a day may be an earlier one. */
function notBefore(watch: Watch, first: Day, groups: Set<AnchorGroup>, knowledge: Knowledge): Constraint | undefined {
  if (!isSeldom(watch.claim.type)) return undefined;
  const reason = worded(knowledge, (prose, nameOf) =>
    prose.datings.notBefore(thing(watch, nameOf), first, outletsIn(groups, prose)),
  );
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
  const reason = worded(knowledge, ({ datings }, nameOf) => datings.credits(credit, thing(watch, nameOf), first));
  return { published: { from: first }, strong: false, reason };
}

function thing({ claim: { type }, site }: Watch, nameOf: (id: string) => string) {
  return { type, site: nameOf(site.id) };
}

function outletsIn(groups: Set<AnchorGroup>, { origins }: Prose): { named: string[]; count: number } {
  const outlets = [...new Set([...groups].flatMap(outletsOf))].sort();
  const named = outlets.slice(0, NAMED).map((name) => (name === UNNAMED_OUTLET ? origins.unnamedOutlet : name));
  return { named, count: outlets.length };
}
