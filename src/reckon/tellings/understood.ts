import { type Claim, fillers } from "../../model/claim.ts";
import type { ClaimType, Role } from "../../model/claim-types.ts";
import type { Interval } from "../../model/day.ts";
import { gapDays, width } from "./days-apart.ts";
import type { Layout } from "./layout.ts";
import { type Site, siteRelation } from "./site.ts";

/** A claim with the place and time that its own words give. */
export interface Placed {
  id: string;
  claim: Claim;
  /** The days on which what it tells can have happened. */
  time: Interval;
  /** Without a time of its own, the days on which news in such a place of a report usually happened. */
  likely?: Interval;
  site?: Site;
  /** The known entities in each role. */
  cast: Partial<{ [role in Role]: string[] }>;
}

/** Things of one occasion: who hands a base over leaves it, whom an attack kills dies in it. */
const OCCASIONS: Partial<{ [type in ClaimType]: string }> = {
  transfer: "handover",
  withdrawal: "handover",
  attack: "attack",
  casualties: "attack",
};

/** Types that tell what is done somewhere once. */
const DEEDS: ReadonlySet<ClaimType> = new Set<ClaimType>([
  ...(["transfer", "withdrawal", "attack", "casualties", "clash", "seizure"] as const),
  ...(["arrest", "abduction", "protest", "property"] as const),
]);

/** How far back words can refer within a report. */
const REFERENCE_CHARACTERS = 600;

/** Of so many places or days in one sentence none is the one that is meant. */
const MOST_MEANT = 8;

/** What the same sentence, or the lead under a headline, says of the same occasion. */
interface Setting {
  /** One telling for each site. */
  sited: Map<string, Placed>;
  /** One telling for each type, site and day. */
  dated: Map<string, Placed>;
}

/**
 * The claims of one report, each with what its words leave to be understood of place and time: a headline tells what the first
 * paragraph says, the clauses of a sentence share their scene, and a clause that names no place goes on with what was told before it.
 */
export function understood<T extends Placed>(tellings: T[], layout: Layout): T[] {
  const inOrder = [...tellings].sort((a, b) => a.claim.quote.start - b.claim.quote.start || (a.id < b.id ? -1 : 1));
  const settings = settingsOf(inOrder, layout);
  const last = new Map<string, Placed>();
  const made = new Map<string, T>();
  for (const telling of inOrder) {
    const { type } = telling.claim;
    if (!DEEDS.has(type) || telling.claim.modality === "planned") continue;
    const setting = settings.get(settingKey(telling, layout));
    let whole = setting ? inSetting(telling, setting) : telling;
    if (!whole.site) whole = goingOn(whole, last.get(type) ?? last.get(occasionOf(type)));
    made.set(telling.id, whole);
    last.set(type, whole);
    if (whole.site) last.set(occasionOf(type), whole);
  }
  return tellings.map((telling) => made.get(telling.id) ?? telling);
}

/** What things of one type are told together with. */
export function occasionOf(type: ClaimType): string {
  return `occasion of ${OCCASIONS[type] ?? type}`;
}

/** The headline and the first paragraph are one setting. */
function settingKey({ claim }: Placed, layout: Layout): string {
  const { start } = claim.quote;
  return `${layout.paragraphAt(start) === 0 ? "headline" : layout.sentenceAt(start)} ${occasionOf(claim.type)}`;
}

function settingsOf(tellings: Placed[], layout: Layout): Map<string, Setting> {
  const settings = new Map<string, Setting>();
  const note = (key: string, telling: Placed) => {
    const setting = settings.get(key) ?? { sited: new Map(), dated: new Map() };
    settings.set(key, setting);
    const { site } = telling;
    if (site && site.kind !== "state") setting.sited.set(site.id, telling);
    const day = dayTold(telling);
    if (day) setting.dated.set(`${telling.claim.type} ${site?.id} ${day}`, telling);
  };
  for (const telling of tellings) {
    if (!DEEDS.has(telling.claim.type) || telling.claim.modality === "planned") continue;
    note(settingKey(telling, layout), telling);
    if (layout.paragraphAt(telling.claim.quote.start) === 1) {
      note(`headline ${occasionOf(telling.claim.type)}`, telling);
    }
  }
  return settings;
}

function dayTold({ claim, time }: Placed): string | undefined {
  return claim.when && width(time) === 1 ? time.from : undefined;
}

/** The one day of the setting where the claim has none, and the one exact place within or beside the one that the claim names. */
function inSetting<T extends Placed>(telling: T, { sited, dated }: Setting): T {
  const site = onlyOne(sited, (other) => canMean(telling, other))?.site ?? telling.site;
  const placed = { ...telling, ...(site && { site }) };
  if (telling.claim.when) return placed;
  const days = [...dated.values()].slice(0, MOST_MEANT).filter((other) => isOfOneScene(placed, other));
  const [day, ...others] = new Set(days.map(({ time }) => time.from));
  return day && others.length === 0 ? { ...placed, time: { from: day, to: day } } : placed;
}

function onlyOne(tellings: Map<string, Placed>, isMeant: (telling: Placed) => boolean): Placed | undefined {
  if (tellings.size > MOST_MEANT) return undefined;
  const [one, ...others] = [...tellings.values()].filter(isMeant);
  return others.length === 0 ? one : undefined;
}

/** Two attacks in one sentence are on days of their own, unless they are on one place. */
function isOfOneScene(a: Placed, b: Placed): boolean {
  if (a.claim.type !== b.claim.type || !a.site || !b.site) return true;
  return siteRelation(a.site, b.site) !== "apart";
}

/** "Rockets hit a base near Kirkuk … struck K1, by Kirkuk": what is told at the one can be told at the other. */
function canMean(telling: Placed, { claim, site }: Placed): boolean {
  if (!site || site.id === telling.site?.id || telling.site?.kind === "installation") return false;
  if (!telling.site) return !namesSomePlace(telling);
  if (site.kind !== "installation" || happensElsewhere(telling)) return false;
  const isNamed = fillers(claim, "place").some(({ entity }) => entity === telling.site?.id);
  return isNamed || site.within.includes(telling.site.id);
}

/** Forces leave a country from a base, but who leaves the one need not leave the other. */
function happensElsewhere({ claim, site }: Placed): boolean {
  return site?.kind === "state" && OCCASIONS[claim.type] !== "attack";
}

/** "Seven exploded in mid-air", "the departure of 500 is under way": what was told before them goes on. */
function goingOn<T extends Placed>(telling: T, before: Placed | undefined): T {
  if (!before?.site || namesSomePlace(telling) || !canGoOn(telling, before)) return telling;
  return { ...telling, site: before.site, ...(!telling.claim.when && dayTold(before) && { likely: before.time }) };
}

function canGoOn(telling: Placed, before: Placed): boolean {
  const between = telling.claim.quote.start - before.claim.quote.end;
  if (between > REFERENCE_CHARACTERS || telling.claim.attribution) return false;
  if (telling.claim.when && gapDays(telling.time, before.time) > 0) return false;
  const actors = fillers(telling.claim, "actor");
  return actors.every(({ entity }) => entity && before.cast.actor?.includes(entity));
}

const PLACE_ROLES: Role[] = ["installation", "area", "place", "target", "origin", "destination"];

/** Whether the words name a place, be it one that no pack knows. "The camp" is the one that was told of. */
export function namesSomePlace({ claim }: Placed): boolean {
  return PLACE_ROLES.some((role) => fillers(claim, role).some(({ entity, text }) => entity || !isReference(text)));
}

const REFERENCE =
  /^(?:the|this|that|its|their|these|those|same|the same) (?:[\w-]+ )?(?:base|camp|site|compound|post|outpost|installation|facility|airfield|airport|headquarters|area|barracks|position)s?$/i;

function isReference(text: string): boolean {
  return REFERENCE.test(text);
}
