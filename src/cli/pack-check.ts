import { loadBorders } from "../packs/borders.ts";
import { checkPacks } from "../packs/check.ts";
import { loadPack, loadPacks } from "../packs/load.ts";

/** `situ pack check`: prints what is wrong in the packs, notes after errors; 1 when there is an error. */
export function packCheck(folders: string[]): number {
  const packs = loadPacks();
  for (const folder of folders) {
    const pack = loadPack(folder);
    if (!packs.some(({ id }) => id === pack.id)) packs.push(pack);
  }
  const named = new Set(folders.map((folder) => loadPack(folder).id));
  const problems = checkPacks(packs, loadBorders()).filter(({ pack }) => named.size === 0 || named.has(pack));
  for (const { severity, pack, entity, message } of problems) {
    process.stdout.write(`${severity}: ${pack}${entity ? `, ${entity}` : ""}: ${message}\n`);
  }
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const entities = packs.reduce((sum, pack) => sum + pack.entities.length, 0);
  process.stdout.write(
    `${packs.length} packs, ${entities} entities: ${errors} errors, ${problems.length - errors} notes\n`,
  );
  return errors > 0 ? 1 : 0;
}
