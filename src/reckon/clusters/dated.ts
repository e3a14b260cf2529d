import { addDays, type Day } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Judgements } from "../record/judgements.ts";
import { slackDays } from "../tellings/days-apart.ts";
import type { Telling } from "../tellings/telling.ts";
import { agglomerate, type Link } from "./agglomerate.ts";
import { type Core, createCore } from "./core.ts";
import { areBarred, type Node, nodeOf, setFirst, worthBetween } from "./node.ts";
import { createPostings, type Postings } from "./postings.ts";

/** So many different tellings of one kind, place and day are no longer compared with one another: they count as one event. */
export const CROWD = 400;

/** Nodes that links join, directly or by others. */
interface Component {
  nodes: Set<Node>;
}

/** Events of tellings with an exact day. */
export interface Dated {
  nodes: Postings<Node>;
  put(key: string, telling: Telling, day: Day): void;
  /** Tellings that a person has joined are one node. */
  putBundle(key: string, tellings: Telling[], day: Day): void;
  remove(key: string, telling: Telling): void;
  coreOf(node: Node): Core | undefined;
  nodeOf(key: string): Node | undefined;
  /** Groups anew what has changed and what it meets. */
  settle(judged: Judgements): { made: Core[]; gone: Core[]; grown: Core[] };
}

export function createDated(knowledge: Knowledge): Dated {
  const postings = createPostings<Node>();
  const byKey = new Map<string, Node>();
  const componentOf = new Map<Node, Component>();
  const coreOf = new Map<Node, Core>();
  const fresh = new Set<Node>();
  const grown = new Set<Node>();
  const broken = new Set<Component>();
  const removed = new Set<Core>();

  const enter = (node: Node) => {
    byKey.set(node.key, node);
    for (const key of node.posted) postings.add(key, node.day, node);
    fresh.add(node);
  };
  const leave = (node: Node) => {
    byKey.delete(node.key);
    for (const key of node.posted) postings.remove(key, node.day, node);
    fresh.delete(node);
    grown.delete(node);
    const component = componentOf.get(node);
    component?.nodes.delete(node);
    if (component) broken.add(component);
    componentOf.delete(node);
    const core = coreOf.get(node);
    if (core) removed.add(core);
    coreOf.delete(node);
  };
  const touch = (node: Node) => {
    // A report more can bar a number of dead from another.
    const component = node.key.startsWith("casualties") ? componentOf.get(node) : undefined;
    if (component) broken.add(component);
    grown.add(node);
  };

  return {
    nodes: postings,
    coreOf: (node) => coreOf.get(node),
    nodeOf: (key) => byKey.get(key),
    put(key, telling, day) {
      const node = byKey.get(key);
      if (!node) return enter(nodeOf(key, [telling], day, false, knowledge));
      node.tellings.push(telling);
      setFirst(telling, node.byReport);
      touch(node);
    },
    putBundle: (key, tellings, day) => enter(nodeOf(key, tellings, day, true, knowledge)),
    remove(key, telling) {
      const node = byKey.get(key);
      if (!node) return;
      if (node.isBundle || node.tellings.length === 1) return leave(node);
      node.tellings.splice(node.tellings.indexOf(telling), 1);
      const { id } = telling.report;
      node.byReport.delete(id);
      for (const other of node.tellings) if (other.report.id === id) setFirst(other, node.byReport);
      touch(node);
    },
    settle(judged) {
      const { components, links } = connect([...fresh], broken, componentOf, postings, knowledge, judged);
      const gone = new Set(removed);
      const made = new Set<Core>();
      for (const nodes of components) {
        const component = { nodes: new Set(nodes) };
        for (const node of nodes) {
          const core = coreOf.get(node);
          if (core) gone.add(core);
          componentOf.set(node, component);
        }
        for (const group of groupsOf(nodes, links, judged, knowledge)) {
          const before = coreOf.get(group[0] as Node);
          const same = before?.nodes.length === group.length && group.every((node) => coreOf.get(node) === before);
          if (same && before && !removed.has(before)) {
            gone.delete(before);
            continue;
          }
          const core = createCore({ nodes: group });
          made.add(core);
          for (const node of group) coreOf.set(node, core);
        }
      }
      const more = new Set([...grown].flatMap((node) => coreOf.get(node) ?? []));
      for (const set of [fresh, grown, broken, removed]) set.clear();
      return { made: [...made], gone: [...gone], grown: [...more].filter((core) => !made.has(core)) };
    },
  };
}

/** The components of new nodes and of those that broke, with all the links in them. */
function connect(
  fresh: Node[],
  broken: Set<Component>,
  componentOf: Map<Node, Component>,
  postings: Postings<Node>,
  knowledge: Knowledge,
  judged: Judgements,
): { components: Node[][]; links: Map<Node, Link[]> } {
  const queue = [...new Set([...fresh, ...[...broken].flatMap(({ nodes }) => [...nodes])])];
  const queued = new Set(queue);
  const parent = new Map<Node, Node>();
  const rootOf = (node: Node): Node => {
    let root = node;
    for (let up = parent.get(root); up; up = parent.get(root)) root = up;
    for (let at = node; at !== root; ) {
      const next = parent.get(at) ?? root;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  const reach = (node: Node) => {
    for (const one of componentOf.get(node)?.nodes ?? [node]) {
      if (queued.has(one)) continue;
      queued.add(one);
      queue.push(one);
    }
  };
  const join = (a: Node, b: Node) => {
    const [one, other] = [rootOf(a), rootOf(b)];
    if (one !== other) parent.set(one, other);
    reach(b);
  };
  const links = new Map<Node, Link[]>();
  const crowds = new Set<readonly Node[]>();
  for (const node of queue) {
    const own: Link[] = [];
    const seen = new Set<Node>([node]);
    for (const items of neighbours(node, postings)) {
      if (items.length > CROWD) {
        if (!crowds.has(items)) for (const other of items) join(items[0] as Node, other);
        crowds.add(items);
        join(node, items[0] as Node);
        continue;
      }
      for (const other of items) {
        // A pair is weighed once: from the node whose key comes first.
        if (seen.has(other) || (queued.has(other) && other.key < node.key)) continue;
        seen.add(other);
        const worth = areBarred(node, other, judged, knowledge) ? 0 : worthBetween(node, other, knowledge);
        if (worth <= 0) continue;
        join(node, other);
        if (node.key < other.key) own.push({ a: node, b: other, worth });
      }
    }
    links.set(node, own);
  }
  return { components: [...groupBy(queue, rootOf).values()], links };
}

function* neighbours({ sought, day, tellings }: Node, postings: Postings<Node>): Iterable<readonly Node[]> {
  const slack = slackDays((tellings[0] as Telling).claim);
  const [first, last] = slack === 0 ? [day, day] : [addDays(day, -slack), addDays(day, slack)];
  for (const key of sought) for (const { items } of postings.days(key, first, last)) yield items;
}

function groupsOf(nodes: Node[], links: Map<Node, Link[]>, judged: Judgements, knowledge: Knowledge): Node[][] {
  if (nodes.length === 1) return [nodes];
  if (nodes.length > CROWD) return [...groupBy(nodes, crowdKey).values()];
  const barred = new Map<string, boolean>();
  const isBarred = (a: Node, b: Node) => {
    const key = a.key < b.key ? `${a.key} ${b.key}` : `${b.key} ${a.key}`;
    const answer = barred.get(key) ?? areBarred(a, b, judged, knowledge);
    barred.set(key, answer);
    return answer;
  };
  const own = nodes.flatMap((node) => links.get(node) ?? []);
  return agglomerate(nodes, own, isBarred);
}

function crowdKey({ tellings, day }: Node): string {
  const { claim, site } = tellings[0] as Telling;
  return `${claim.type} ${claim.modality} ${site?.id ?? ""} ${day}`;
}
