import { checkAllPacks } from "../desk/pack-check.ts";
import { say } from "./terminal.ts";

/** `situ pack check`: prints what is wrong in the packs, notes after errors; 1 when there is an error. */
export function packCheck(folders: string[]): number {
  const { packs, entities, problems } = checkAllPacks(folders);
  for (const { severity, pack, entity, message } of problems) {
    say(`${severity}: ${pack}${entity ? `, ${entity}` : ""}: ${message}`);
  }
  const errors = problems.filter(({ severity }) => severity === "error").length;
  say(`packs: ${packs}, entities: ${entities}, errors: ${errors}, notes: ${problems.length - errors}`);
  return errors > 0 ? 1 : 0;
}
