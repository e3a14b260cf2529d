import { addDays, type Day, FIRST_DAY, LAST_DAY } from "../../model/day.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { conflicts } from "../events/conflicts.ts";
import type { Judgements } from "../record/judgements.ts";
import { slackDays } from "../tellings/days-apart.ts";
import { byKnown, type Telling } from "../tellings/telling.ts";
import type { Core } from "./core.ts";
import { CROWD, type Dated } from "./dated.ts";
import { isBarred, type Node, nodeKey, worthOf } from "./node.ts";
import { createPostings } from "./postings.ts";
import { reachOf } from "./reach.ts";
import { asIfAsserted } from "./retold.ts";

/** Of the events that a telling without an exact day can mean, so many of the latest under each key are weighed. */
const MOST_WEIGHED = 20;

/** A telling without an exact day, and the event that it recalls. */
export interface Recall {
  telling: Telling;
  sought: string[];
  first: Day;
  last: Day;
  core: Core | undefined;
  worth: number;
  /** It denies the event. */
  denies: boolean;
  /** Under each key, the day before which no event was weighed. */
  watches: { recall: Recall; key: string; since: Day }[];
}

/** Which event each telling without an exact day recalls: the one that most speaks for, by `affinity`, of the latest it can mean. */
export interface Recalled {
  put(telling: Telling, denies: boolean): Recall;
  remove(recall: Recall): void;
  recallsOf(core: Core): Recall[];
  denialsOf(core: Core): Telling[];
  /** Chooses again where events came or went; gives the cores whose recalls have changed, and the recalls that now have none. */
  settle(changed: { made: Core[]; gone: Core[] }, judged: Judgements): { cores: Set<Core>; chosen: Set<Recall> };
}

export function createRecalled(dated: Dated, knowledge: Knowledge): Recalled {
  const watching = createPostings<Recall["watches"][number]>();
  const byCore = new Map<Core, Set<Recall>>();
  const dirty = new Set<Recall>();
  const left = new Set<Core>();

  const unwatch = (recall: Recall) => {
    for (const watch of recall.watches) watching.remove(watch.key, recall.last, watch);
    recall.watches = [];
  };
  const release = (recall: Recall) => {
    if (!recall.core) return;
    byCore.get(recall.core)?.delete(recall);
    if (byCore.get(recall.core)?.size === 0) byCore.delete(recall.core);
    left.add(recall.core);
    recall.core = undefined;
  };
  const watchersOf = function* ({ nodes }: Core): Iterable<Recall> {
    for (const { posted, day } of nodes) {
      for (const key of posted) {
        for (const { items } of watching.days(key, day, LAST_DAY)) {
          for (const { recall, since } of items) if (since <= day && recall.first <= day) yield recall;
        }
      }
    }
  };

  return {
    put(telling, denies) {
      const slack = slackDays(telling.claim);
      const { from, to } = telling.time;
      const recall: Recall = {
        telling,
        sought: reachOf(denies ? asIfAsserted(telling) : telling, knowledge).sought,
        first: from ? addDays(from, -slack) : FIRST_DAY,
        last: to ? addDays(to, slack) : LAST_DAY,
        core: undefined,
        worth: 0,
        denies,
        watches: [],
      };
      dirty.add(recall);
      return recall;
    },
    remove(recall) {
      unwatch(recall);
      release(recall);
      dirty.delete(recall);
    },
    recallsOf: (core) => [...(byCore.get(core) ?? [])].filter(({ denies }) => !denies),
    denialsOf: (core) => [...(byCore.get(core) ?? [])].filter(({ denies }) => denies).map(({ telling }) => telling),
    settle({ made, gone }, judged) {
      for (const core of gone) for (const recall of byCore.get(core) ?? []) dirty.add(recall);
      for (const core of [...gone, ...made]) for (const recall of watchersOf(core)) dirty.add(recall);
      const chosen = new Set(dirty);
      for (const recall of dirty) {
        unwatch(recall);
        release(recall);
        const { found, since } = candidatesFor(recall, dated);
        const best = bestOf(recall.denies ? asIfAsserted(recall.telling) : recall.telling, found, judged, knowledge);
        recall.watches = recall.sought.map((key, at) => ({ recall, key, since: since[at] ?? FIRST_DAY }));
        for (const watch of recall.watches) watching.add(watch.key, recall.last, watch);
        if (!best) continue;
        recall.core = best.core;
        recall.worth = best.worth;
        byCore.set(best.core, (byCore.get(best.core) ?? new Set()).add(recall));
        left.add(best.core);
      }
      const cores = new Set(left);
      dirty.clear();
      left.clear();
      return { cores, chosen };
    },
  };
}

/** The nodes that it can recall, by event; and under each key the day before which none was looked at. */
function candidatesFor({ sought, first, last }: Recall, dated: Dated): { found: Map<Core, Set<Node>>; since: Day[] } {
  const found = new Map<Core, Set<Node>>();
  const since = sought.map((key) => {
    let count = 0;
    for (const { day, items } of dated.nodes.days(key, first, last)) {
      for (const node of items.length > CROWD ? [firstOf(items)] : items) {
        const core = dated.coreOf(node);
        if (core) found.set(core, (found.get(core) ?? new Set()).add(node));
        count += 1;
      }
      if (count >= MOST_WEIGHED) return day;
    }
    return FIRST_DAY;
  });
  return { found, since };
}

function firstOf(nodes: Iterable<Node>): Node {
  let first: Node | undefined;
  for (const node of nodes) if (!first || node.key < first.key) first = node;
  if (!first) throw new Error("An event of a day has a node.");
  return first;
}

interface Choice {
  core: Core;
  worth: number;
  /** The latest and then the first in the alphabet, among equals. */
  day: Day;
  key: string;
}

function bestOf(
  telling: Telling,
  found: Map<Core, Set<Node>>,
  judged: Judgements,
  knowledge: Knowledge,
): Choice | undefined {
  const choices: Choice[] = [];
  for (const [core, nodes] of found) {
    let worth = 0;
    for (const node of nodes) worth = Math.max(worth, worthOf(telling, node, knowledge));
    if (worth > 0) choices.push(choiceOf(core, worth, firstOf(nodes)));
  }
  choices.sort((a, b) => (isBetter(a, b) ? -1 : 1));
  return choices.find(({ core }) => !standingIn(core).some((node) => isBarred(telling, node, judged, knowledge)));
}

/** The nodes of an event that are asked whether they bar a telling: of a crowd, one. */
function standingIn({ nodes }: Core): Node[] {
  return nodes.length > CROWD ? [firstOf(nodes)] : nodes;
}

function choiceOf(core: Core, worth: number, { day, key }: Node): Choice {
  return { core, worth, day, key };
}

function isBetter(a: Choice, b: Choice): boolean {
  if (a.worth !== b.worth) return a.worth > b.worth;
  return a.day === b.day ? a.key < b.key : a.day > b.day;
}

/**
 * Which of the tellings that recall one event can be of it together, the best first; two of them may bar one another where the
 * event itself bars neither. The others are turned away.
 */
export function letIn(
  recalls: Recall[],
  judged: Judgements,
  knowledge: Knowledge,
): { accepted: Telling[]; turnedAway: Telling[] } {
  const ordered = recalls.sort((a, b) => b.worth - a.worth || byKnown(a.telling, b.telling));
  const faces = new Map<string, Telling | undefined>();
  const ofReport = new Map<string, Telling[]>();
  const accepted: Telling[] = [];
  const turnedAway: Telling[] = [];
  for (const { telling } of ordered) {
    const face = nodeKey(telling);
    const inReport = ofReport.get(telling.report.id) ?? [];
    const isIn = faces.has(face)
      ? faces.get(face) !== undefined
      : ![...faces.values()].some((other) => other && conflicts(telling, other, knowledge));
    const fits = isIn && !inReport.some((other) => conflicts(telling, other, knowledge));
    const isApart = judged.reviewed.has(telling.id) && accepted.some(({ id }) => judged.different(id, telling.id));
    if (!faces.has(face)) faces.set(face, isIn ? telling : undefined);
    if (!fits || isApart) {
      turnedAway.push(telling);
      continue;
    }
    accepted.push(telling);
    ofReport.set(telling.report.id, [...inReport, telling]);
  }
  return { accepted, turnedAway };
}
