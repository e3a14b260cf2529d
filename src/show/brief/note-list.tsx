import type { View } from "../view.ts";
import { type Note, reportsOfNote } from "./notes.ts";

interface NoteListProps {
  view: View;
  notes: Note[];
  /** What a printed sheet has room for. */
  isPrinted(note: Note): boolean;
}

/** The numbered sources of a brief: what is told, and which outlets told it when. */
export function NoteList({ view, notes, isPrinted }: NoteListProps) {
  return (
    <ol class="notes">
      {notes.map((note) => (
        <li class={isPrinted(note) ? undefined : "later"}>
          <span class="number">{view.words.number(note.number)}</span>{" "}
          <a href={view.href(note.path)}>
            <bdi>{note.title}</bdi>
          </a>{" "}
          <span class="quietly">
            <NotedReports view={view} note={note} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function NotedReports({ view, note }: { view: View; note: Note }) {
  const { named, more } = reportsOfNote(view, note);
  return (
    <>
      {named.map(({ outlet, days }, i) => (
        <>
          {i > 0 && view.t.brief.between}
          <bdi>{outlet}</bdi>
          {view.t.brief.comma}
          {days}
        </>
      ))}
      {more && view.t.brief.between}
      {more}
      {note.grade && view.t.brief.between}
      {note.grade && view.t.brief.graded(note.grade)}
    </>
  );
}
