import type { Checked } from "./checked.ts";
import { note, type Problem } from "./problem.ts";

/** Pages in Arabic need the Arabic name; of a town that is known by what it lies in ("Paris, Texas") few do. */
export function missingArabicNames({ entries }: Checked): Problem[] {
  return entries
    .filter(({ entity }) => !entity.ar && !entity.name.includes(", "))
    .map(({ pack, entity }) => note(pack, "has no Arabic name: give ar", entity.id));
}
