import type { Taken } from "../desk/intake/taken.ts";

/** What became of one report, in a line for the terminal. */
export function takenLine({ file, headline, claims, added, notes, failed }: Taken): string {
  if (failed) return `not read: ${notes.join("; ")}`;
  const count = `${claims} ${claims === 1 ? "claim" : "claims"}`;
  return `${added ? "read" : "kept before"}: ${headline ?? file}: ${[count, ...notes].join("; ")}`;
}
