import type { Claim } from "../../model/claim.ts";
import type { ClaimType, Role } from "../../model/claim-types.ts";
import type { Interval } from "../../model/day.ts";
import { width } from "./days-apart.ts";
import type { Layout } from "./layout.ts";
import type { Site } from "./site.ts";

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

/** Types that tell what is done somewhere once. A seizure names the place that is taken. */
const DEEDS: ReadonlySet<ClaimType> = new Set<ClaimType>([
  ...(["transfer", "withdrawal", "attack", "casualties", "clash"] as const),
  ...(["arrest", "abduction", "protest", "property"] as const),
]);

/** What the same sentence, or the lead under a headline, says of the same occasion. */
export interface Setting {
  /** One telling for each site. */
  sited: Map<string, Placed>;
  /** One telling for each type, site and day. */
  dated: Map<string, Placed>;
}

/** Whether it tells of what is done at some place once, and not only planned. */
export function isDeed({ claim }: Placed): boolean {
  return DEEDS.has(claim.type) && claim.modality !== "planned";
}

/** What things of one type are told together with. */
export function occasionOf(type: ClaimType): string {
  return `occasion of ${OCCASIONS[type] ?? type}`;
}

/** The headline and the first paragraph are one setting. */
export function settingKey({ claim }: Placed, layout: Layout): string {
  const { start } = claim.quote;
  if (layout.paragraphAt(start) === 0) return headlineKey(claim.type);
  return `${layout.sentenceAt(start)} ${occasionOf(claim.type)}`;
}

/** The setting of headline and first paragraph. */
export function headlineKey(type: ClaimType): string {
  return `headline ${occasionOf(type)}`;
}

/** Whether it stands in the first paragraph. */
export function isInLead({ claim }: Placed, layout: Layout): boolean {
  return layout.paragraphAt(claim.quote.start) === 1;
}

/** The settings of one report by their keys. */
export function settingsOf(tellings: Placed[], layout: Layout): Map<string, Setting> {
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
    if (!isDeed(telling)) continue;
    note(settingKey(telling, layout), telling);
    if (isInLead(telling, layout)) note(headlineKey(telling.claim.type), telling);
  }
  return settings;
}

/** The sites that the claims of each sentence name, whatever they tell of them. */
export function scenesOf(tellings: Placed[], layout: Layout): Map<number, Map<string, Site>> {
  const scenes = new Map<number, Map<string, Site>>();
  for (const { claim, site } of tellings) {
    if (!site || site.kind === "state") continue;
    const sentence = layout.sentenceAt(claim.quote.start);
    scenes.set(sentence, (scenes.get(sentence) ?? new Map()).set(site.id, site));
  }
  return scenes;
}

/** The day that the claim itself gives. */
export function dayTold({ claim, time }: Placed): string | undefined {
  return claim.when && width(time) === 1 ? time.from : undefined;
}
