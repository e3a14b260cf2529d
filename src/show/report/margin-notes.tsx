import type { View } from "../view.ts";
import { familyOf } from "./claim-family.ts";
import type { ClaimPlace } from "./claim-place.ts";
import type { MarginNote } from "./margin.ts";
import type { Mark } from "./marked-words.tsx";

interface NotesProps {
  view: View;
  /** The claims that have a note here. */
  ids: string[];
  notes: ReadonlyMap<string, MarginNote>;
  marks: ReadonlyMap<string, Mark>;
  places: ReadonlyMap<string, ClaimPlace>;
}

/** A line for each claim: what it does to the record, what was decided about it, and the way to decide. */
export function MarginNotes({ view, ids, notes, marks, places }: NotesProps) {
  if (ids.length === 0) return null;
  return (
    <ul>
      {ids.map((id) => {
        const [note, mark, place] = [notes.get(id), marks.get(id), places.get(id)];
        if (!note || !mark) return null;
        return (
          <li
            id={`note-${id}`}
            class={`by-${familyOf(mark.claim.type)} ${note.kind}`}
            data-claim={id}
            {...(place && { "data-place": place.name, "data-point": place.point })}
          >
            <span class="number">{mark.number}</span> <Title view={view} note={note} /> <span>{note.words}</span>{" "}
            <Reviewed view={view} id={id} title={note.title} />
          </li>
        );
      })}
    </ul>
  );
}

function Title({ view, note: { title, path } }: { view: View; note: MarginNote }) {
  const words = (
    <>
      <bdi>{title}</bdi>.
    </>
  );
  return path ? <a href={view.href(path)}>{words}</a> : <strong>{words}</strong>;
}

/** What was decided about a claim, if anything was, and the page where a person decides. */
function Reviewed({ view: { t, href, reviewOf }, id, title }: { view: View; id: string; title: string }) {
  const state = reviewOf(id);
  const words: { [decision: string]: string } = t.report.reviewed;
  return (
    <span class="reviewed">
      {state && `${words[state] ?? t.report.reviewed.renamed} `}
      <a href={href(`/review/claims/${id}`)} aria-label={t.report.reviewOf(title)}>
        {t.report.review}
      </a>
    </span>
  );
}
