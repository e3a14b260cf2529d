import type { Taken } from "../../desk/desk.ts";
import type { View } from "../view.ts";

/** What became of a report that the reader has just handed in. */
export function NoticedNote({ view: { t }, taken }: { view: View; taken: Taken }) {
  const { added, claims, notes } = taken;
  return (
    <section class="noticed" role="status">
      <p>{added ? t.give.added(t.common.claims(claims)) : t.give.keptBefore}</p>
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li dir="auto">{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
