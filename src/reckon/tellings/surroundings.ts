import type { ClaimType } from "../../model/claim-types.ts";
import type { Day, Interval } from "../../model/day.ts";
import type { Layout } from "./layout.ts";
import { namesSomePlace } from "./reference.ts";
import { occasionOf, type Placed } from "./setting.ts";
import type { Victims } from "./victims.ts";

/** Of the groups that a sentence tells of as harmed, so many are looked at. */
const MOST_GROUPS = 8;

interface Surroundings {
  /** Where no site is named: the sites at which its report tells of things of its type. */
  around?: Set<string>;
  /** The only day that its report gives for the rest of the occasion at the same place. */
  likely?: Interval;
}

interface Harming extends Placed {
  victims?: Victims[];
}

/** What the rest of its report says of the place and day of a claim that names none. */
export function surroundingsOf(tellings: Placed[]): (telling: Placed) => Surroundings {
  const sites = new Map<ClaimType, Set<string>>();
  const days = new Map<string, Set<Day>>();
  for (const { claim, site, time } of tellings) {
    if (!site || site.kind === "state") continue;
    sites.set(claim.type, (sites.get(claim.type) ?? new Set()).add(site.id));
    if (claim.modality !== "asserted" || !claim.when || !time.from || time.from !== time.to) continue;
    const key = `${occasionOf(claim.type)} ${site.id}`;
    days.set(key, (days.get(key) ?? new Set()).add(time.from));
  }
  return (telling) => {
    const { claim, site } = telling;
    const around = sites.get(claim.type);
    const isDayless = !claim.when && claim.modality === "asserted" && site?.kind === "installation";
    const [day, ...others] = (isDayless && days.get(`${occasionOf(claim.type)} ${site.id}`)) || [];
    return {
      ...(around && !site && !namesSomePlace(telling) && { around }),
      ...(day && others.length === 0 && { likely: { from: day, to: day } }),
    };
  };
}

/** An attack is known by those whom its sentence says it killed or hurt. */
export function withVictims<T extends Harming>(tellings: T[], layout: Layout): T[] {
  const keyOf = ({ claim }: Placed) => `${layout.sentenceAt(claim.quote.start)} ${claim.modality}`;
  const harmed = new Map<string, Victims[]>();
  for (const telling of tellings) {
    if (telling.claim.type !== "casualties") continue;
    const groups = harmed.get(keyOf(telling)) ?? [];
    harmed.set(keyOf(telling), groups);
    if (groups.length < MOST_GROUPS) groups.push(...(telling.victims ?? []));
  }
  return tellings.map((telling) => {
    const victims = telling.claim.type === "attack" ? harmed.get(keyOf(telling)) : undefined;
    return victims ? { ...telling, victims } : telling;
  });
}
