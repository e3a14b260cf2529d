import { checkAllPacks } from "../desk/pack-check.ts";
import { say } from "./terminal.ts";

/** `situ pack check`: prints what is wrong in the packs, of packs that are named also the notes; 1 when there is an error. */
export function packCheck(folders: string[]): number {
  const { packs, entities, problems } = checkAllPacks(folders);
  const errors = problems.filter(({ severity }) => severity === "error");
  for (const { severity, pack, entity, message } of folders.length > 0 ? problems : errors) {
    say(`${severity}: ${pack}${entity ? `, ${entity}` : ""}: ${message}`);
  }
  const notes = problems.length - errors.length;
  const more = folders.length === 0 && notes > 0 ? " (name a pack's folder to read them)" : "";
  say(`packs: ${packs}, entities: ${entities}, errors: ${errors.length}, notes: ${notes}${more}`);
  return errors.length > 0 ? 1 : 0;
}
