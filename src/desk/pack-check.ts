import { basename } from "node:path";
import { landOfAreas, loadAreas } from "../packs/areas.ts";
import { loadBorders, type Polygon } from "../packs/borders.ts";
import type { Problem } from "../packs/check/problem.ts";
import { checkPacks } from "../packs/check.ts";
import { loadCommonWords } from "../packs/english-words.ts";
import { packFolder } from "../packs/folder.ts";
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
  const folderOf = (id: string) => folders.find((folder) => basename(folder) === id) ?? packFolder(id);
  const background = {
    borders: loadBorders(),
    areas: areasIn(packs.map(({ id }) => folderOf(id))),
    commonWords: loadCommonWords(),
  };
  return {
    packs: checked.length,
    entities: checked.reduce((sum, { entities }) => sum + entities.length, 0),
    problems: checkPacks(packs, background).filter(({ pack }) => shown.has(pack)),
  };
}

function areasIn(folders: string[]): Map<string, Polygon[]> {
  return new Map(
    folders.flatMap((folder) => {
      const areas = loadAreas(folder);
      return areas ? [...landOfAreas(areas)] : [];
    }),
  );
}
