import { fillers } from "../../model/claim.ts";
import type { Role } from "../../model/claim-types.ts";
import type { Day } from "../../model/day.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { conflicts } from "../events/conflicts.ts";
import type { Judgements } from "../record/judgements.ts";
import { byKnown, type Telling } from "../tellings/telling.ts";
import { type Core, createCore } from "./core.ts";
import { kindOf } from "./reach.ts";

/** A telling of how things stand is compared with so many of the latest groups of its thing. */
const MOST_GROUPS = 20;

/** What is told of one thing: who holds a base, who belongs to whom. */
interface Thing {
  tellings: Set<Telling>;
  cores: Core[];
}

/** How things stand, told anew again and again: each telling joins the latest group of its thing that it can be of. */
export interface Standing {
  put(telling: Telling): void;
  remove(telling: Telling): void;
  settle(judged: Judgements): { changed: Core[]; gone: Core[] };
}

export function createStanding(knowledge: Knowledge): Standing {
  const things = new Map<string, Thing>();
  const dirty = new Set<string>();
  return {
    put(telling) {
      const key = thingKey(telling);
      const thing: Thing = things.get(key) ?? { tellings: new Set(), cores: [] };
      things.set(key, thing);
      thing.tellings.add(telling);
      dirty.add(key);
    },
    remove(telling) {
      const key = thingKey(telling);
      things.get(key)?.tellings.delete(telling);
      dirty.add(key);
    },
    settle(judged) {
      const changed: Core[] = [];
      const gone: Core[] = [];
      for (const key of dirty) {
        const thing = things.get(key);
        if (!thing) continue;
        const groups = groupsIn([...thing.tellings].sort(byTime), judged, knowledge);
        const before = new Map(thing.cores.map((core) => [keyOf(core.own), core]));
        thing.cores = groups.map((own) => {
          const core = before.get(keyOf(own)) ?? createCore({});
          before.delete(keyOf(own));
          // The same claims may be of other days now.
          if (core.own.length === 0 || core.own.some((telling, at) => telling !== own[at])) changed.push(core);
          core.own = own;
          return core;
        });
        gone.push(...before.values());
        if (groups.length === 0) things.delete(key);
      }
      dirty.clear();
      return { changed, gone };
    },
  };
}

function groupsIn(tellings: Telling[], judged: Judgements, knowledge: Knowledge): Telling[][] {
  const groups: Telling[][] = [];
  for (const telling of tellings) {
    const fits = groups
      .slice(-MOST_GROUPS)
      .reverse()
      .find((group) => canJoin(telling, group, judged, knowledge));
    if (fits) fits.push(telling);
    else groups.push([telling]);
  }
  return groups;
}

/** A group is told by its first, which bounds it in time, and its last. */
function canJoin(telling: Telling, group: Telling[], judged: Judgements, knowledge: Knowledge): boolean {
  const [first, last] = [group[0] as Telling, group.at(-1) as Telling];
  if (conflicts(telling, first, knowledge) || conflicts(telling, last, knowledge)) return false;
  return !judged.reviewed.has(telling.id) || !group.some(({ id }) => judged.different(id, telling.id));
}

function keyOf(tellings: Telling[]): string {
  return tellings.map(({ id }) => id).join();
}

/** The thing of which a telling says how it stands: a place, else the bodies named. */
function thingKey(telling: Telling): string {
  const { claim, site } = telling;
  const named = (role: Role) => fillers(claim, role).map(({ entity, text }) => entity ?? text.toLowerCase());
  const bodies = claim.type === "affiliation" || !site ? ["actor", "parent", "opponent", "area"] : [];
  const names = bodies.map((role) =>
    named(role as Role)
      .sort()
      .join(),
  );
  return [kindOf(telling), claim.mode ?? "", claim.type === "affiliation" ? "" : (site?.id ?? ""), ...names].join("|");
}

/** Order of the days told, then of being known. */
function byTime(a: Telling, b: Telling): number {
  const [one, other] = [dayOf(a), dayOf(b)];
  return one < other ? -1 : one > other ? 1 : byKnown(a, b);
}

function dayOf({ time, known }: Telling): Day {
  return time.to ?? time.from ?? known;
}
