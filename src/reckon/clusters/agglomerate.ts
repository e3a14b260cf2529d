import type { Node } from "./node.ts";

/** What speaks for two nodes being of one event. */
export interface Link {
  a: Node;
  b: Node;
  worth: number;
}

/**
 * Groups nodes: best link first, and never two in one group that are barred from one another (constrained agglomerative
 * clustering). The order is that of the links' worth and the nodes' keys, so it does not depend on that of arrival.
 */
export function agglomerate(nodes: Node[], links: Link[], areBarred: (a: Node, b: Node) => boolean): Node[][] {
  const groups = new Map(nodes.map((node) => [node, [node]]));
  for (const { a, b } of links.sort(byWorth)) {
    const [one, other] = [groups.get(a) ?? [], groups.get(b) ?? []];
    if (one === other || one.some((x) => other.some((y) => areBarred(x, y)))) continue;
    const joined = [...one, ...other];
    for (const node of joined) groups.set(node, joined);
  }
  return [...new Set(groups.values())];
}

function byWorth(x: Link, y: Link): number {
  return y.worth - x.worth || compareKeys(keysOf(x), keysOf(y));
}

function keysOf({ a, b }: Link): [string, string] {
  return a.key < b.key ? [a.key, b.key] : [b.key, a.key];
}

function compareKeys([a1, a2]: [string, string], [b1, b2]: [string, string]): number {
  if (a1 !== b1) return a1 < b1 ? -1 : 1;
  return a2 < b2 ? -1 : a2 > b2 ? 1 : 0;
}
