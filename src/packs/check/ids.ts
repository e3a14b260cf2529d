import type { Checked } from "./checked.ts";
import { error, type Problem } from "./problem.ts";

/** An id names one entity over all packs. */
export function doubleIds({ entries }: Checked): Problem[] {
  const firstPack = new Map<string, string>();
  return entries.flatMap(({ pack, entity }) => {
    const first = firstPack.get(entity.id);
    if (first === undefined) firstPack.set(entity.id, pack);
    return first === undefined ? [] : [error(pack, `this id is taken in ${first}: rename or remove one`, entity.id)];
  });
}

/** A source is graded once in a pack. */
export function doubleSources({ packs }: Checked): Problem[] {
  return packs.flatMap(({ id: pack, sources }) => {
    const ids = sources.map(({ id }) => id);
    const doubles = ids.filter((id, i) => ids.indexOf(id) < i);
    return doubles.map((id) => error(pack, `the source ${id} is given twice: remove one`));
  });
}
