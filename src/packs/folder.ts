import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the installed packs. */
export const INSTALLED_PACKS = fileURLToPath(new URL("../../packs", import.meta.url));

/** The folder of an installed pack. */
export function packFolder(pack: string): string {
  return join(INSTALLED_PACKS, pack);
}
