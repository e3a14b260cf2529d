import type { Entity } from "../../model/pack.ts";
import { foldName, namesOf } from "../name-index.ts";
import type { Checked, Entry } from "./checked.ts";
import { error, note, type Problem } from "./problem.ts";

/**
 * A spelling names one entity of a kind. A town and its base may share one: the sentence tells them apart. Two towns may where their
 * parents differ, if it must be; two of the same parent may not. Names coincide more in Arabic script, which is not coded yet: there only
 * two of the same parent are worth a look.
 */
export function sharedSpellings({ entries }: Checked): Problem[] {
  const spellings = entries.flatMap(spellingsOf);
  const byKey = new Map<string, Spelling[]>();
  for (const spelling of spellings) byKey.set(spelling.key, [...(byKey.get(spelling.key) ?? []), spelling]);
  const told = new Set<string>();
  return spellings.flatMap((spelling) =>
    (byKey.get(spelling.key) ?? [])
      .filter((other) => isTold(spelling, other, told))
      .flatMap((other) => problemOf(spelling, other.entry.entity)),
  );
}

interface Spelling {
  entry: Entry;
  /** Where the entity stands among all. */
  at: number;
  name: string;
  key: string;
}

function spellingsOf(entry: Entry, at: number): Spelling[] {
  const { kind } = entry.entity;
  return [...namesOf(entry.entity)].map((name) => ({ entry, at, name, key: `${kind}/${foldName(name)}` }));
}

/** Of two in a pack the later one is told, of two packs each, and of all that two share the first spelling. */
function isTold(one: Spelling, other: Spelling, told: Set<string>): boolean {
  const pair = `${one.at}/${other.at}`;
  const isOther = one.entry.entity.id !== other.entry.entity.id;
  const isHere = one.entry.pack !== other.entry.pack || other.at < one.at;
  if (!isOther || !isHere || told.has(pair)) return false;
  told.add(pair);
  return true;
}

function problemOf({ entry: { pack, entity }, name }: Spelling, other: Entity): Problem[] {
  const what = `“${name}” also names ${other.id} (${other.type ?? other.kind})`;
  const parents = parentsOf(entity);
  const isSameParent = parents !== "" && parents === parentsOf(other);
  if (/\p{Script=Arabic}/u.test(name)) {
    return isSameParent ? [note(pack, `${what} in the same parent: see that they are not one`, entity.id)] : [];
  }
  return isSameParent
    ? [error(pack, `${what} in the same parent: leave it to one of them, nothing tells them apart`, entity.id)]
    : [note(pack, `${what}: leave it to the one usually meant, or give both longer names`, entity.id)];
}

/** What an entity lies in, and whose it is. */
function parentsOf({ in: within, state, affiliations = [] }: Entity): string {
  return [within, state, ...affiliations.map(({ of }) => of).sort()].filter(Boolean).join(" ");
}
