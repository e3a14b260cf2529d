import type { NameMatch } from "../../packs/name-index.ts";
import { dependents, hasRel, type Tree, tokenAt } from "./tree.ts";

/** A noun group: "the international section", "US Brig Gen Vincent Barker", "it". */
export interface Group {
  tree: Tree;
  /** The word that the group stands for, and its first and last word; indexes in the sentence. */
  head: number;
  first: number;
  last: number;
  start: number;
  end: number;
  /** The names inside it, longest first, that the packs know. */
  names: NameMatch[];
}

const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM", "SYM", "X"]);
const BEFORE = [
  "det",
  "amod",
  "compound",
  "nummod",
  "nmod:poss",
  "advmod",
  "flat",
  "nmod:desc",
  "nmod:unmarked",
  "punct",
  "case",
  "appos",
  "goeswith",
];
const AFTER = ["flat", "compound", "goeswith", "nummod", "nmod:unmarked", "nmod:desc"];

/** The noun group that a word heads; a word inside a known name stands for the name's whole group. */
export function groupAt(tree: Tree, word: number, names: NameMatch[]): Group {
  const whole = headOf(tree, word);
  const counted = countedNoun(tree, whole);
  if (counted === undefined) return groupOf(tree, whole, names);
  const [number, group] = [groupOf(tree, whole, names), groupOf(tree, counted, names)];
  return { ...group, first: number.first, start: number.start };
}

/** "hundreds of soldiers", "most of the troops": the group stands for what is counted. */
function countedNoun(tree: Tree, head: number): number | undefined {
  const { text, upos } = tokenAt(tree, head);
  const isNumberOf =
    text === "number" && dependents(tree, head, "det").some((at) => /^an?$/i.test(tokenAt(tree, at).text));
  const isCount = QUANTITIES.has(text.toLowerCase()) || upos === "NUM" || isNumberOf;
  if (!isCount) return undefined;
  return dependents(tree, head, "nmod").find((child) => {
    const isNoun = /^(?:NOUN|PROPN)$/.test(tokenAt(tree, child).upos);
    return (
      isNoun &&
      child > head &&
      dependents(tree, child, "case").some((at) => tokenAt(tree, at).text.toLowerCase() === "of")
    );
  });
}

const QUANTITIES = new Set(
  "hundreds thousands dozens scores tens most some part half majority rest bulk remainder couple handful several many all third quarter group".split(
    " ",
  ),
);

function groupOf(tree: Tree, head: number, names: NameMatch[]): Group {
  let first = head;
  let last = head;
  for (const child of dependents(tree, head, ...BEFORE).reverse()) {
    if (child < first && isModifier(tree, child) && isAdjacent(tree, child, first, head))
      first = Math.min(first, leftEdge(tree, child));
  }
  for (const child of dependents(tree, head, ...AFTER)) {
    if (child > last && gapIsHyphen(tree, last, child)) last = Math.max(last, rightEdge(tree, child));
  }
  const { tokens } = tree.sentence;
  let start = tokens[first]?.start ?? 0;
  let end = tokens[last]?.end ?? 0;
  const headToken = tokenAt(tree, head);
  for (const name of names) {
    if (name.start >= headToken.end || name.end <= headToken.start) continue;
    start = Math.min(start, name.start);
    end = Math.max(end, name.end);
  }
  while (tokens[first - 1] && (tokens[first - 1]?.start ?? 0) >= start) first--;
  while (tokens[last + 1] && (tokens[last + 1]?.end ?? 0) <= end) last++;
  const inside = names.filter((name) => name.start >= start && name.end <= end);
  inside.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  return { tree, head, first, last, start, end, names: inside };
}

/** Climbs from a word inside a name or compound to the word that carries the group. */
function headOf(tree: Tree, word: number): number {
  let at = word;
  while (hasRel(tokenAt(tree, at), "flat", "compound", "goeswith") && tokenAt(tree, at).head >= 0) {
    const head = tokenAt(tree, at).head;
    if (!NOMINAL.has(tokenAt(tree, head).upos)) break;
    at = head;
  }
  return at;
}

/** Nothing of another clause stands between a modifier and what it describes. */
function isAdjacent(tree: Tree, child: number, first: number, head: number): boolean {
  const between = tree.sentence.tokens.slice(child + 1, first);
  return (
    !between.some(
      ({ upos, rel }) => (upos === "VERB" && !/^(?:amod|acl)/.test(rel)) || (upos === "AUX" && head > first),
    ) && !between.some(({ rel }) => /^(?:cop|nsubj|aux)/.test(rel))
  );
}

/** A case mark, comma or quotation mark is no part of the group; a hyphen inside a compound is. */
function isModifier(tree: Tree, child: number): boolean {
  const token = tokenAt(tree, child);
  if (token.rel === "case" || token.rel === "appos") return false;
  if (token.rel === "punct") return token.text === "-" || token.text === "“" || token.text === '"';
  if (token.rel === "advmod")
    return /^(?:about|around|some|nearly|almost|over|more|less|only|approximately)$/i.test(token.text);
  return true;
}

function leftEdge(tree: Tree, i: number): number {
  return Math.min(
    i,
    ...(tree.children[i] ?? [])
      .filter((child) => tokenAt(tree, child).rel !== "case")
      .map((child) => leftEdge(tree, child)),
  );
}

function rightEdge(tree: Tree, i: number): number {
  return Math.max(i, ...dependents(tree, i, ...AFTER).map((child) => rightEdge(tree, child)));
}

function gapIsHyphen(tree: Tree, last: number, child: number): boolean {
  for (let at = last + 1; at < child; at++) if (/^[,;:—–(]$/.test(tokenAt(tree, at).text)) return false;
  return true;
}

/** The groups that a word coordinates: itself and its conjuncts ("Al Qaim and Qayyarah"). */
export function coordinated(tree: Tree, word: number, names: NameMatch[]): Group[] {
  const conjuncts = dependents(tree, word, "conj").filter((child) => NOMINAL.has(tokenAt(tree, child).upos));
  const found = [groupAt(tree, word, names), ...conjuncts.flatMap((child) => coordinated(tree, child, names))];
  const all = [...found, ...listedNames(tree, found, names)];
  return all.filter((group, i) => all.findIndex(({ start }) => start === group.start) === i);
}

/** "K1, al-Qaim and Qayyarah": names of a list whose coordination the parser missed. */
function listedNames(tree: Tree, found: Group[], names: NameMatch[]): Group[] {
  const isName = (group: Group) => group.names.some((name) => name.start === group.start && name.end === group.end);
  const added: Group[] = [];
  for (const step of [1, -1]) {
    let [edge] = found.filter(isName).sort((a, b) => step * (b.last - a.last));
    for (let joined = false; edge; ) {
      const next = neighbour(tree, edge, step, names);
      joined ||= next?.joined ?? false;
      const isNew =
        next &&
        isName(next.group) &&
        sameKind(next.group, edge) &&
        ![...found, ...added].some((g) => g.start === next.group.start);
      if (!isNew) {
        if (!joined)
          added.splice(
            0,
            added.length,
            ...added.filter((g) => (step > 0 ? g.start < (found[0]?.start ?? 0) : g.start > (found[0]?.start ?? 0))),
          );
        break;
      }
      added.push(next.group);
      edge = next.group;
    }
  }
  return added;
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
