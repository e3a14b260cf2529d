import { loadBorders } from "../packs/borders.ts";
import { checkPacks, type Problem } from "../packs/check.ts";
import { loadPack, loadPacks } from "../packs/load.ts";

/** What a check of packs found. */
export interface PackCheck {
  packs: number;
  entities: number;
  problems: Problem[];
}

/**
 * Checks the installed packs and those in `folders`, together; with folders named, only what is wrong in theirs is given.
 *
 * @throws PackError when a pack cannot be loaded
 */
export function checkAllPacks(folders: string[]): PackCheck {
  const named = folders.map((folder) => loadPack(folder));
  const ids = new Set(named.map(({ id }) => id));
  const packs = [...loadPacks().filter(({ id }) => !ids.has(id)), ...named];
  const checked = named.length > 0 ? named : packs;
  const shown = new Set(checked.map(({ id }) => id));
  return {
    packs: checked.length,
    entities: checked.reduce((sum, { entities }) => sum + entities.length, 0),
    problems: checkPacks(packs, loadBorders()).filter(({ pack }) => shown.has(pack)),
  };
}
