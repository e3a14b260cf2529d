import type { Random } from "./random.ts";
import type { World } from "./world.ts";

type Sort = "coalition" | "host" | "armed" | "nobody";

/** What can become of a base. */
export type Kind =
  | "handover"
  | "rotation"
  | "closure"
  | "departure"
  | "arrival"
  | "seizure"
  | "recapture"
  | "agreement";

/** Who has a base decides what can become of it, and how likely. */
const FUTURES: Record<Sort, [Kind, number][]> = {
  coalition: [
    ["handover", 0.7],
    ["rotation", 0.1],
    ["closure", 0.1],
    ["departure", 0.06],
    ["seizure", 0.04],
  ],
  host: [
    ["seizure", 0.45],
    ["rotation", 0.2],
    ["handover", 0.25],
    ["departure", 0.1],
  ],
  armed: [
    ["recapture", 0.65],
    ["agreement", 0.2],
    ["departure", 0.15],
  ],
  nobody: [
    ["arrival", 0.6],
    ["seizure", 0.4],
  ],
};

/** What can become of a compound without its base. */
const OF_PARTS: ReadonlySet<Kind> = new Set(["handover", "recapture"]);

/** What sort of holder somebody is. */
export function sortOf(holder: string | undefined, { contingents, hostForces }: World): Sort {
  if (!holder) return "nobody";
  if (contingents.includes(holder)) return "coalition";
  return hostForces.includes(holder) ? "host" : "armed";
}

/** What becomes next of a place that somebody holds; undefined where nothing does. */
export function nextKind(holder: string | undefined, isPart: boolean, world: World, random: Random): Kind | undefined {
  const kinds = FUTURES[sortOf(holder, world)];
  return weighted(isPart ? kinds.filter(([kind]) => OF_PARTS.has(kind)) : kinds, random);
}

/** Who has the place then. */
export function nextHolder(kind: Kind, holder: string | undefined, world: World, random: Random): string | undefined {
  const { contingents, hostForces, militias, insurgents } = world;
  const another = (forces: string[]) => random.pick(forces.filter((force) => force !== holder));
  const isOfCoalition = sortOf(holder, world) === "coalition";
  switch (kind) {
    case "closure":
    case "departure":
      return undefined;
    case "handover":
      return another(isOfCoalition ? hostForces : contingents);
    case "rotation":
      return another(isOfCoalition ? contingents : hostForces);
    case "seizure":
      return random.chance(0.7) ? insurgents : another(militias);
    case "arrival":
      return another(random.chance(0.5) ? contingents : hostForces);
    default:
      return another(hostForces);
  }
}

function weighted<T>(choices: [T, number][], random: Random): T | undefined {
  let left = random.share() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  return undefined;
}
