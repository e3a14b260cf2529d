import type { Entity } from "../../model/pack.ts";
import type { Group } from "../../parse/en/groups.ts";
import type { Tree } from "../../parse/en/tree.ts";
import type { As } from "./readings.ts";

type Find = (group: Group, as?: As) => Entity | undefined;

/** How far words can point back over words that point back themselves. */
const DEEPEST = 12;

/** Finds each group once: "its troops" asks whom "its" stands for, and that may ask again, so that without memory the work doubles with each step. */
export function remembered(find: Find): Find {
  const known = new WeakMap<Tree, Map<string, Entity | undefined>>();
  let depth = 0;
  return (group, as) => {
    const ofTree = known.get(group.tree) ?? new Map<string, Entity | undefined>();
    known.set(group.tree, ofTree);
    const names = group.names.map(({ start, end }) => `${start}-${end}`).join();
    const key = [group.head, group.start, group.end, as, names].join("|");
    if (ofTree.has(key)) return ofTree.get(key);
    if (depth === DEEPEST) return undefined;
    ofTree.set(key, undefined);
    depth++;
    const found = find(group, as);
    depth--;
    ofTree.set(key, found);
    return found;
  };
}
