import type { Taken } from "../../desk/desk.ts";
import { counted } from "../language/words.ts";

/** What became of a report that the reader has just handed in. */
export function NoticedNote({ taken: { added, claims, notes } }: { taken: Taken }) {
  return (
    <section class="noticed" lang="en" role="status">
      <p>
        {added ? `Added, with ${counted(claims, "claim")}.` : "The desk kept this report before: nothing was added."}
      </p>
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li>{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
