import Database from "better-sqlite3";
import { isBusy, naming } from "./sqlite-errors.ts";

/**
 * Holds a file, and makes it where there is none: no other process can hold it until it is let go. The operating system lets go of it too
 * when the process ends, however it ends.
 *
 * @returns what lets go of it; undefined where another holds it
 * @throws LedgerError when the file cannot be written
 */
export function holdAlone(file: string): Promise<(() => void) | undefined> {
  return naming(file, () => {
    const held = new Database(file, { timeout: 0 });
    try {
      held.exec("BEGIN EXCLUSIVE");
      return () => void held.close();
    } catch (error) {
      held.close();
      if (isBusy(error)) return undefined;
      throw error;
    }
  });
}
