import type { View } from "../view.ts";

/** Why something is decided, for those who read the log. */
export function NoteField({ view, typed }: { view: View; typed: string }) {
  const { note, noteHint } = view.t.review.acts;
  return (
    <label class="note-field">
      {note} <input name="note" value={typed} placeholder={noteHint} dir="auto" maxlength={1000} />
    </label>
  );
}
