import type { Taken } from "../desk/intake/taken.ts";

/** What became of one report, in a line for the terminal. */
export function takenLine({ file, headline, claims, added, notes, failed }: Taken): string {
  if (failed) return `not read: ${notes.join("; ")}`;
  const count = `${claims} ${claims === 1 ? "claim" : "claims"}`;
  const told = [...(added ? [count] : []), ...notes.map((note) => withoutName(note, file))];
  return [added ? "read" : "kept before", headline ?? file, told.join("; ")].filter(Boolean).join(": ");
}

/** A note may begin with the document's name; the line names its report already. */
function withoutName(note: string, file: string): string {
  return note.startsWith(`${file}: `) ? note.slice(file.length + 2) : note;
}
