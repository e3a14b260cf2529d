import type { Checked } from "./checked.ts";
import { note, type Problem } from "./problem.ts";

/** Pages in Arabic need the Arabic name. */
export function missingArabicNames({ entries }: Checked): Problem[] {
  return entries
    .filter(({ entity }) => !entity.ar)
    .map(({ pack, entity }) => note(pack, "has no Arabic name: give ar", entity.id));
}
