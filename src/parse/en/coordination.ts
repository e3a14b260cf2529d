import type { NameMatch } from "../../packs/name-match.ts";
import { type Group, groupAt, isNominal } from "./groups.ts";
import { listedCounts } from "./listed-counts.ts";
import { dependents, type Tree, tokenAt } from "./tree.ts";

/** The groups that a word coordinates: itself and its conjuncts ("Al Qaim and Qayyarah"). */
export function coordinated(tree: Tree, word: number, names: NameMatch[]): Group[] {
  const conjuncts = dependents(tree, word, "conj").filter((child) => isNominal(tokenAt(tree, child)));
  const found = [groupAt(tree, word, names), ...conjuncts.flatMap((child) => coordinated(tree, child, names))];
  const all = [...found, ...listedNames(tree, found, names), ...listedCounts(tree, found, names)];
  return all.filter((group, i) => !all.slice(0, i).some((other) => overlap(other, group)));
}

function overlap(a: Group, b: Group): boolean {
  return a.start === b.start || (a.head !== b.head && a.first <= b.head && b.head <= a.last);
}

/** "K1, al-Qaim and Qayyarah": names of a list whose coordination the parser missed. */
function listedNames(tree: Tree, found: Group[], names: NameMatch[]): Group[] {
  const after = extendList(tree, found, [], 1, names);
  return extendList(tree, found, after, -1, names);
}

/** `added` with the names that go on after (1) or before (-1) a list; on that side only where a conjunction joins one of them. */
function extendList(tree: Tree, found: Group[], added: Group[], step: 1 | -1, names: NameMatch[]): Group[] {
  let [edge] = found.filter(isName).sort((a, b) => step * (b.last - a.last));
  if (!edge) return added;
  const extended = [...added];
  let isJoined = false;
  for (;;) {
    const next = neighbour(tree, edge, step, names);
    isJoined ||= next?.joined ?? false;
    if (!next || !continuesList(next.group, edge, [...found, ...extended])) break;
    extended.push(next.group);
    edge = next.group;
  }
  return isJoined ? extended : added;
}

/** Whether a group is another name of the same kind. */
function continuesList(group: Group, edge: Group, known: Group[]): boolean {
  return isName(group) && sameKind(group, edge) && !known.some(({ start }) => start === group.start);
}

/** Whether a group is a name and nothing more. */
function isName(group: Group): boolean {
  return group.names.some((name) => name.start === group.start && name.end === group.end);
}

/** The name on the other side of a comma or conjunction. */
function neighbour(
  tree: Tree,
  edge: Group,
  step: number,
  names: NameMatch[],
): { group: Group; joined: boolean } | undefined {
  const { tokens } = tree.sentence;
  let at = step > 0 ? edge.last + 1 : edge.first - 1;
  let joined = false;
  let parted = false;
  for (; /^(?:,|and|or|&)$/i.test(tokens[at]?.text ?? ""); at += step) {
    parted = true;
    joined ||= tokens[at]?.text !== ",";
  }
  return parted && tokens[at] ? { group: groupAt(tree, at, names), joined } : undefined;
}

function sameKind(a: Group, b: Group): boolean {
  const kinds = (group: Group) => group.names[0]?.readings.map(({ entity }) => entity.kind) ?? [];
  return kinds(a).some((kind) => kinds(b).includes(kind));
}
