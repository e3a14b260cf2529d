import { type Kind, nextHolder, nextKind, sortOf } from "./futures.ts";
import type { Happening, happenings } from "./happening.ts";
import { type Holders, holderNow, holdFrom } from "./holders.ts";
import { poisson, type Random, waiting } from "./random.ts";
import type { World } from "./world.ts";

/** Between two changes of one base's holder: so many days on average, never fewer than so many. */
const MEAN_DAYS = 240;
const LEAST_DAYS = 20;
const PLANNED_SHARE = 0.6;
const IDLE_PLANS_A_DAY = 0.0006;

/** A base or a compound with the day of its next change and who has it then. */
interface Future {
  site: string;
  day: number;
  kind: Kind;
  next: string | undefined;
  isPlanned: boolean;
}

/** Changes of the holders of bases and of their parts, day by day. */
export function changesOfHands(world: World, holders: Holders, make: ReturnType<typeof happenings>, random: Random) {
  const sites = world.bases.flatMap((base) => [base, ...(world.partsOf.get(base) ?? [])]);
  const isPart = new Set([...world.partsOf.values()].flat());
  const futures = new Map<string, Future>();
  const due = new Map<number, Future[]>();
  const announced = new Map<number, Future[]>();
  /** Troops that leave some days before the ceremony. */
  const left = new Map<number, Future[]>();

  const foresee = (site: string, today: number) => {
    const holder = holderNow(holders, site);
    const isWhole = !isPart.has(site);
    const kind = nextKind(holder, !isWhole, world, random);
    const day = today + LEAST_DAYS + waiting(isWhole ? MEAN_DAYS : 4 * MEAN_DAYS, random);
    if (!kind) return futures.delete(site);
    const isPlanned = (kind === "handover" || kind === "closure") && random.chance(PLANNED_SHARE);
    const future = { site, day, kind, next: nextHolder(kind, holder, world, random), isPlanned };
    futures.set(site, future);
    push(due, day, future);
    if (kind === "handover" && isWhole && random.chance(0.5)) push(left, day - random.below(10), future);
    if (isPlanned) push(announced, Math.max(today + 1, day - 5 - random.below(35)), future);
    return future;
  };

  /** A base is handed over, taken or shut with its compounds; who leaves or comes does so where they are, or where nobody is. */
  const holdWith = ({ site, day, kind, next }: Future) => {
    const before = holderNow(holders, site);
    const isOfOne = kind === "departure" || kind === "arrival";
    const parts = (world.partsOf.get(site) ?? []).filter((part) => !isOfOne || holderNow(holders, part) === before);
    for (const at of [site, ...parts]) {
      if (holderNow(holders, at) !== next) holdFrom(holders, at, day, next);
      foresee(at, day);
    }
  };

  const change = ({ site, day, kind, next }: Future): Happening => {
    const holder = holderNow(holders, site);
    const told = { day, site, movesHolder: true };
    const actor = holder && { actor: holder };
    const recipient = next && { recipient: next };
    switch (kind) {
      case "arrival":
        return make({ ...told, type: "deployment", mode: "establish-base", roles: { ...(next && { actor: next }) } });
      case "departure":
        return make({ ...told, type: "withdrawal", mode: "withdraw", roles: { ...actor } });
      case "seizure":
      case "recapture":
        return make({
          ...told,
          type: "seizure",
          mode: kind === "recapture" ? "by-state" : "by-non-state",
          roles: { ...(next && { actor: next }), ...(holder && { opponent: holder }) },
        });
      case "closure":
        return make({ ...told, type: "transfer", mode: "closure", roles: { ...actor } });
      default:
        return make({
          ...told,
          type: "transfer",
          mode: kind === "agreement" ? "takeover-by-agreement" : "handover",
          roles: { ...actor, ...recipient },
        });
    }
  };

  const plan = ({ site, day: dueDay, kind, next }: Future, day: number): Happening[] => {
    const actor = holderNow(holders, site);
    if (!actor) return [];
    const roles = { actor, ...(next && { recipient: next }) };
    const mode = kind === "closure" ? ("closure" as const) : ("handover" as const);
    return [make({ type: "transfer", mode, modality: "planned", day, due: dueDay, site, roles })];
  };

  /** Plans of which nothing comes. */
  const idlePlans = (day: number): Happening[] =>
    Array.from({ length: poisson(IDLE_PLANS_A_DAY * sites.length, random) }, () => random.pick(sites))
      .filter((site) => sortOf(holderNow(holders, site), world) === "coalition")
      .flatMap((site) =>
        plan(
          {
            site,
            day: day + 5 + random.below(30),
            kind: "handover",
            next: random.pick(world.hostForces),
            isPlanned: true,
          },
          day,
        ),
      );

  for (const site of sites) foresee(site, 0);
  return {
    /** What changes hands, or is announced to, on a day. */
    on(day: number): Happening[] {
      const current = (future: Future) => futures.get(future.site) === future;
      const plans = (announced.get(day) ?? []).filter(current).flatMap((future) => plan(future, day));
      const departures = (left.get(day) ?? []).filter(current).flatMap(({ site }) => {
        const actor = holderNow(holders, site);
        return actor ? [make({ type: "withdrawal", mode: "withdraw", day, site, roles: { actor } })] : [];
      });
      // A compound goes with its base where both are due.
      const changes = (due.get(day) ?? []).filter(current).flatMap((future) => {
        if (!current(future)) return [];
        const happening = change(future);
        holdWith(future);
        return [happening];
      });
      for (const past of [due, announced, left]) past.delete(day);
      return [...plans, ...departures, ...changes, ...idlePlans(day)];
    },
  };
}

function push<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
