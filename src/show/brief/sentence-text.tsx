import type { View } from "../view.ts";
import { type Notes, numbered, type Part, type Sentence } from "./notes.ts";

interface SentenceProps {
  view: View;
  sentence: Sentence;
  notes: Notes;
}

/** A sentence with its links; each event or claim it rests on has a number after its words. */
export function SentenceText({ view, sentence, notes }: SentenceProps) {
  return (
    <>
      {numbered(sentence, notes).map(({ part, bears }) =>
        typeof part === "string" ? part : <LinkedPart view={view} part={part} bears={bears} />,
      )}
    </>
  );
}

interface LinkedPartProps {
  view: View;
  part: Exclude<Part, string>;
  bears: ReturnType<Notes["of"]>;
}

function LinkedPart({ view, part, bears }: LinkedPartProps) {
  const words = part.installation ? (
    <a class="word" href={view.href(`/installations/${part.installation}`)}>
      {part.text}
    </a>
  ) : (
    part.text
  );
  if (!bears) return words;
  const { note, path } = bears;
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
