import type { Day } from "../../model/day.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { type Judgements, judgementsOf } from "../record/judgements.ts";
import { STANDING, type Telling } from "../tellings/telling.ts";
import { bundlesOf } from "./bundles.ts";
import { type Core, createCore } from "./core.ts";
import { createDated } from "./dated.ts";
import { createLeftover } from "./leftover.ts";
import { exactDay, nodeKey } from "./node.ts";
import { createRecalled, letIn, type Recall } from "./recalled.ts";
import { createRetold } from "./retold.ts";
import { createStanding } from "./standing.ts";

/** The events that have come, changed or gone. */
export interface ChangedCores {
  changed: Core[];
  gone: Core[];
}

/**
 * Groups tellings into events, and only those anew that a change can reach. The groups are a function of the tellings and of what
 * persons decided alone:
 * 1. Tellings with an exact day are grouped with those of the same days and places, best link first.
 * 2. Each less exact one joins the event that most speaks for, of the latest it can recall.
 * 3. Those that recall none are grouped in the order of being known.
 * 4. Somebody's words on what was just told follow it.
 * How things stand is grouped by thing; each act of speech is an event by itself.
 */
export interface Clustering {
  /** Takes in what a report tells, in place of what it told before. */
  put(report: string, tellings: Telling[]): void;
  judge(judged: Judgements): void;
  settle(): ChangedCores;
}

export function createClustering(knowledge: Knowledge): Clustering {
  const dated = createDated(knowledge);
  const recalled = createRecalled(dated, knowledge);
  const leftover = createLeftover(knowledge);
  const standing = createStanding(knowledge);
  const retold = createRetold(knowledge);
  const reports = new Map<string, Telling[]>();
  const byId = new Map<string, Telling>();
  const takeOut = new Map<string, () => void>();
  const alone = { made: new Set<Core>(), gone: new Set<Core>() };
  const changedBundles = new Set<string[]>();
  let judged = judgementsOf([]);
  let bundles = bundlesOf(judged);

  const putAlone = (telling: Telling) => {
    const core = createCore({ own: [telling] });
    alone.made.add(core);
    return () => void (alone.made.delete(core) || alone.gone.add(core));
  };
  const putRecall = (telling: Telling, denies: boolean) => {
    const recall = recalled.put(telling, denies);
    return () => {
      recalled.remove(recall);
      if (!denies && leftover.has(telling)) leftover.remove(telling);
    };
  };
  const putDated = (telling: Telling, day: Day) => {
    // What a person has parted is a node by itself.
    const key = nodeKey(telling) + (judged.parted.has(telling.id) ? `|${telling.id}` : "");
    dated.put(key, telling, day);
    return () => dated.remove(key, telling);
  };
  const putStanding = (telling: Telling) => {
    standing.put(telling);
    return () => standing.remove(telling);
  };
  const putBundle = (bundle: string[]) => {
    changedBundles.add(bundle);
    return () => void changedBundles.add(bundle);
  };
  const place = (telling: Telling): (() => void) => {
    const bundle = bundles.get(telling.id);
    if (bundle && presentIn(bundle, byId).length > 1) return putBundle(bundle);
    if (telling.claim.type === "statement") return putAlone(telling);
    if (STANDING.has(telling.claim.type)) return putStanding(telling);
    if (isFollower(telling)) return () => {};
    const day = exactDay(telling);
    return day ? putDated(telling, day) : putRecall(telling, false);
  };
  const isFollower = ({ id }: Telling) =>
    retold.followedBy(id) !== undefined && !judged.parted.has(id) && !bundles.has(id);
  const enter = (telling: Telling) => {
    const undo = [place(telling)];
    const { type, modality } = telling.claim;
    const canDeny = modality === "denied" && type !== "statement" && !STANDING.has(type);
    if (canDeny && !retold.isDenial(telling.id)) undo.push(putRecall(telling, true));
    takeOut.set(telling.id, () => {
      for (const one of undo) one();
    });
  };
  const leave = ({ id }: Telling) => {
    takeOut.get(id)?.();
    takeOut.delete(id);
  };
  /** Tellings of other reports that a person has joined with some of these. */
  const partnersOf = (tellings: Telling[]): Telling[] => {
    const own = new Set(tellings.map(({ id }) => id));
    const partners = tellings.flatMap(({ id }) => bundles.get(id) ?? []).filter((id) => !own.has(id));
    return [...new Set(partners)].flatMap((id) => byId.get(id) ?? []);
  };

  const settleBundles = () => {
    for (const bundle of changedBundles) {
      const key = `joined ${bundle.join()}`;
      const [before] = dated.nodeOf(key)?.tellings ?? [];
      if (before) dated.remove(key, before);
      const present = presentIn(bundle, byId);
      const [first] = present;
      if (!first || present.length < 2 || bundles.get(first.id) !== bundle) continue;
      const day = present.map(exactDay).find((one) => one) ?? first.time.to ?? first.time.from ?? first.known;
      dated.putBundle(key, present, day);
    }
    changedBundles.clear();
  };
  /** Lets those that recall an event in; the others found events without a day. */
  const letInRecalls = ({ cores, chosen }: { cores: Set<Core>; chosen: Set<Recall> }) => {
    const setLeft = (telling: Telling, isLeft: boolean) => {
      if (isLeft === leftover.has(telling)) return;
      if (isLeft) leftover.put(telling);
      else leftover.remove(telling);
    };
    for (const { telling, core, denies } of chosen) if (!denies) setLeft(telling, core === undefined);
    for (const core of cores) {
      const { accepted, turnedAway } = letIn(recalled.recallsOf(core), judged, knowledge);
      core.recalling = accepted;
      for (const telling of accepted) setLeft(telling, false);
      for (const telling of turnedAway) setLeft(telling, true);
    }
  };
  /** Words on what was just told, and denials of it, go where that is. */
  const addFollowers = (core: Core) => {
    const told = [...core.nodes.flatMap(({ tellings }) => tellings), ...core.own, ...core.recalling];
    const named = (ids: string[]) => ids.flatMap((id) => byId.get(id) ?? []);
    core.retelling = named(told.flatMap(({ id }) => retold.followersOf(id))).filter(isFollower);
    core.denials = [...recalled.denialsOf(core), ...named(told.flatMap(({ id }) => retold.denialsOf(id)))];
  };

  return {
    put(report, tellings) {
      const before = reports.get(report) ?? [];
      const partners = partnersOf([...before, ...tellings]);
      for (const telling of [...before, ...partners]) leave(telling);
      for (const { id } of before) byId.delete(id);
      for (const telling of tellings) byId.set(telling.id, telling);
      reports.set(report, tellings);
      if (tellings.length === 0) reports.delete(report);
      retold.put(before, tellings);
      for (const telling of [...tellings, ...partners]) enter(telling);
    },
    judge(next) {
      const nextBundles = bundlesOf(next);
      const concerned = [judged.parted, next.parted, bundles, nextBundles].flatMap((of) => [...of.keys()]);
      const changed = [...new Set(concerned)]
        .filter((id) => placeKey(id, judged, bundles) !== placeKey(id, next, nextBundles))
        // What follows another is told of by its event.
        .flatMap((id) => [id, retold.followedBy(id) ?? id])
        .flatMap((id) => byId.get(id) ?? []);
      const concernedTellings = new Set(changed);
      for (const telling of concernedTellings) leave(telling);
      judged = next;
      bundles = nextBundles;
      for (const telling of concernedTellings) {
        // A copy, so that an event that it stays with is seen to have changed.
        const again = { ...telling };
        byId.set(telling.id, again);
        enter(again);
      }
    },
    settle() {
      settleBundles();
      const grouped = dated.settle(judged);
      const stood = standing.settle(judged);
      const recalls = recalled.settle(grouped, judged);
      const gone = new Set([...grouped.gone, ...stood.gone, ...alone.gone]);
      for (const core of gone) recalls.cores.delete(core);
      letInRecalls(recalls);
      const left = leftover.settle(judged);
      for (const core of left.gone) gone.add(core);
      const changed = new Set([
        ...grouped.made,
        ...grouped.grown,
        ...recalls.cores,
        ...stood.changed,
        ...left.changed,
        ...alone.made,
      ]);
      for (const core of gone) changed.delete(core);
      for (const core of changed) addFollowers(core);
      alone.made.clear();
      alone.gone.clear();
      return { changed: [...changed], gone: [...gone] };
    },
  };
}

function presentIn(bundle: string[], byId: Map<string, Telling>): Telling[] {
  return bundle.flatMap((id) => byId.get(id) ?? []);
}

/** What persons decided on a claim's event. */
function placeKey(id: string, { parted }: Judgements, bundles: Map<string, string[]>): string {
  return `${bundles.get(id) ?? ""} ${[...(parted.get(id) ?? [])].sort()}`;
}
