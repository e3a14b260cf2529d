import type { Mode } from "../../src/model/claim-types.ts";
import { COALITION, HOST } from "./cast.ts";
import type { Happening, happenings } from "./happening.ts";
import { type Holders, holderNow } from "./holders.ts";
import { poisson, type Random, shuffled, zipf } from "./random.ts";
import type { World } from "./world.ts";

/** A base sees so many of these a month on average; half of the days of violence fall on few places (Zipf). */
const ATTACKS_A_MONTH = 1.1;
const OTHERS_A_MONTH = 0.7;
const DAYS_A_MONTH = 30;

const OF_MILITIAS: Mode[] = ["rocket", "rocket", "drone", "mortar-artillery"];
const OF_INSURGENTS: Mode[] = ["ied", "ied", "suicide", "shooting", "mortar-artillery", "assassination"];
const MUNITIONS: Partial<Record<Mode, string>> = {
  rocket: "rocket",
  drone: "drone",
  "mortar-artillery": "shell",
  airstrike: "strike",
};

/** Modes that reports use for one another: of two such on one day at one place nothing tells one from the other. */
const FAMILY: Partial<Record<Mode, string>> = {
  rocket: "shelling",
  "mortar-artillery": "shelling",
  ied: "bomb",
  suicide: "bomb",
  airstrike: "air",
  drone: "air",
  assassination: "air",
};

/** Attacks with those they kill and wound, and what else happens beside the changes of hands. */
export function violence(world: World, holders: Holders, make: ReturnType<typeof happenings>, random: Random) {
  const siteOfAttack = zipf(shuffled([...world.bases, ...world.towns], random));
  const town = zipf(shuffled(world.towns, random));
  const ofDay = (perMonth: number) => poisson((perMonth * world.bases.length) / DAYS_A_MONTH, random);

  const attackerOf = (site: string): { actor: string; mode: Mode; target: string } => {
    const holder = holderNow(holders, site) ?? (world.bases.includes(site) ? undefined : random.pick(world.hostForces));
    const isArmed = holder === world.insurgents || world.militias.includes(holder ?? "");
    if (isArmed && holder) return { actor: random.pick(world.contingents), mode: "airstrike", target: holder };
    const target = holder ?? random.pick(world.hostForces);
    return world.contingents.includes(target)
      ? { actor: random.pick(world.militias), mode: random.pick(OF_MILITIAS), target }
      : { actor: world.insurgents, mode: random.pick(OF_INSURGENTS), target };
  };

  const attack = (day: number, site: string, taken: Set<string>): Happening[] => {
    const { actor, mode, target } = attackerOf(site);
    const kind = `${site} ${FAMILY[mode] ?? mode}`;
    if (taken.has(kind)) return [];
    taken.add(kind);
    const unit = MUNITIONS[mode];
    const quantity = unit && { value: 1 + random.below(30), unit };
    const struck = make({ type: "attack", mode, day, site, roles: { actor, target }, ...(quantity && { quantity }) });
    struck.with.push(
      ...["killed" as const, "wounded" as const].flatMap((hurt) => {
        if (random.chance(0.6)) return [];
        const number = { value: 1 + random.below(hurt === "killed" ? 8 : 20), unit: "person" };
        return [make({ type: "casualties", mode: hurt, day, site, roles: { victim: target }, quantity: number })];
      }),
    );
    return [struck];
  };

  const other = (day: number): Happening => {
    const site = town(random);
    switch (random.below(7)) {
      case 0:
        return make({
          type: "arrest",
          mode: "arrest",
          day,
          site,
          roles: { actor: random.pick(world.hostForces), target: world.insurgents },
          quantity: { value: 1 + random.below(12), unit: "person" },
        });
      case 1:
        return make({
          type: "protest",
          mode: random.pick(["peaceful", "riot"] as const),
          day,
          site,
          roles: { target: HOST },
        });
      case 2:
        return make({
          type: "agreement",
          mode: random.pick(["talks", "agreement"] as const),
          day,
          site,
          roles: { actor: HOST, opponent: random.pick([COALITION, ...world.militias]) },
        });
      case 3:
        return make({
          type: "clash",
          day,
          site,
          roles: { actor: random.pick(world.hostForces), opponent: world.insurgents },
        });
      case 4:
        return make({
          type: "deployment",
          mode: "reinforce",
          day,
          site,
          roles: { actor: random.pick([...world.contingents, ...world.hostForces]) },
          quantity: troops(random),
        });
      case 5:
        return make({
          type: "withdrawal",
          mode: "reduce",
          day,
          site: HOST,
          roles: { actor: random.pick(world.contingents) },
          quantity: troops(random),
        });
      default:
        return make({
          type: "property",
          mode: "weapons-seizure",
          day,
          site,
          roles: { actor: random.pick(world.hostForces), target: world.insurgents },
        });
    }
  };

  return {
    on(day: number): Happening[] {
      const taken = new Set<string>();
      const attacks = Array.from({ length: ofDay(ATTACKS_A_MONTH) }, () => siteOfAttack(random));
      return [
        ...attacks.flatMap((site) => attack(day, site, taken)),
        ...Array.from({ length: ofDay(OTHERS_A_MONTH) }, () => other(day)),
      ];
    },
  };
}

function troops(random: Random): { value: number; unit: string } {
  return { value: 50 * (1 + random.below(20)), unit: "personnel" };
}
