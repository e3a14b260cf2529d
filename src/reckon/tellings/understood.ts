import { fillers } from "../../model/claim.ts";
import { gapDays } from "./days-apart.ts";
import type { Layout } from "./layout.ts";
import { namesNoneOf, namesSomePlace, THOSE } from "./reference.ts";
import {
  dayTold,
  headlineKey,
  isDeed,
  isInLead,
  occasionOf,
  type Placed,
  type Setting,
  scenesOf,
  settingKey,
  settingsOf,
} from "./setting.ts";
import { type Site, siteRelation } from "./site.ts";

/** How far back words can refer within a report. */
const REFERENCE_CHARACTERS = 600;

/** Of so many places or days in one sentence none is the one that is meant. */
const MOST_MEANT = 8;

/**
 * The claims of one report, each with what its words leave to be understood of place and time: a headline tells what the first
 * paragraph says, the clauses of a sentence share their scene, and a clause that names no place goes on with what was told before it.
 */
export function understood<T extends Placed>(tellings: T[], layout: Layout): T[] {
  const inOrder = [...tellings].sort((a, b) => a.claim.quote.start - b.claim.quote.start || (a.id < b.id ? -1 : 1));
  const settings = settingsOf(inOrder, layout);
  const scenes = scenesOf(inOrder, layout);
  const last = new Map<string, Placed>();
  const made = new Map<string, T>();
  for (const telling of inOrder) {
    const { type } = telling.claim;
    if (!isDeed(telling)) continue;
    let whole = inSetting(telling, settings.get(settingKey(telling, layout)));
    if (namesNoneOf(whole) && isInLead(whole, layout)) whole = inSetting(whole, settings.get(headlineKey(type)));
    // "The coalition fighting the militia left the base" tells of no fight there.
    if (!whole.site && type !== "clash")
      whole = inScene(whole, scenes.get(layout.sentenceAt(telling.claim.quote.start)));
    if (!whole.site) whole = goingOn(whole, last.get(type) ?? last.get(occasionOf(type)));
    made.set(telling.id, whole);
    last.set(type, whole);
    if (whole.site) last.set(occasionOf(type), whole);
  }
  return tellings.map((telling) => made.get(telling.id) ?? telling);
}

/** "The soldiers stationed at al-Qaim moved out": the only place of the sentence is that of all that it tells. */
function inScene<T extends Placed>(telling: T, sites: Map<string, Site> = new Map()): T {
  const [site, ...others] = sites.values();
  return site && others.length === 0 && !namesSomePlace(telling) ? { ...telling, site } : telling;
}

/** The one day of the setting where the claim has none, and the one exact place within or beside the one that the claim names. */
function inSetting<T extends Placed>(telling: T, setting: Setting | undefined): T {
  if (!setting) return telling;
  const { sited, dated } = setting;
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
  if (!site || telling.site?.kind === "installation") return false;
  if (site.id === telling.site?.id) return site.unnamed === true;
  if (!telling.site) return !namesSomePlace(telling);
  if (site.kind !== "installation" || happensElsewhere(telling)) return false;
  const isNamed = fillers(claim, "place").some(({ entity }) => entity === telling.site?.id);
  return isNamed || site.within.includes(telling.site.id);
}

/** Forces leave a country from a base, but who leaves the one need not leave the other. */
function happensElsewhere(telling: Placed): boolean {
  const { claim, site } = telling;
  return site?.kind === "state" && occasionOf(claim.type) !== occasionOf("attack") && !namesNoneOf(telling);
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
  return actors.every(({ entity, text }) => (entity ? before.cast.actor?.includes(entity) : THOSE.test(text)));
}
