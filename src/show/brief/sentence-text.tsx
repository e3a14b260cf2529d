import type { View } from "../view.ts";
import type { Notes, Part, Sentence } from "./notes.ts";

interface SentenceProps {
  view: View;
  sentence: Sentence;
  notes: Notes;
}

/** A sentence with its links; each event or claim it rests on has a number after its words. */
export function SentenceText({ view, sentence, notes }: SentenceProps) {
  return (
    <>
      {sentence.parts.map((part) =>
        typeof part === "string" ? part : <LinkedPart view={view} part={part} notes={notes} />,
      )}
    </>
  );
}

function LinkedPart({ view, part, notes }: { view: View; part: Exclude<Part, string>; notes: Notes }) {
  const found = notes.of(part);
  const words = part.installation ? (
    <a class="word" href={view.href(`/installations/${part.installation}`)}>
      {part.text}
    </a>
  ) : (
    part.text
  );
  if (!found) return words;
  const { note, path } = found;
  const number = view.words.number(note.number);
  const label = view.t.brief.source(number, note.title);
  return (
    <>
      {words}
      <a class="note" href={view.href(path)} title={note.title} aria-label={label}>
        {number}
      </a>
    </>
  );
}
