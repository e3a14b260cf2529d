import type { Brief } from "../../desk/desk.ts";
import type { View } from "../view.ts";
import { NoteList } from "./note-list.tsx";
import { type Notes, notesOf, type Sentence } from "./notes.ts";
import { SentenceText } from "./sentence-text.tsx";

/** Numbers what the brief rests on. */
export function footnotesOf(view: View, { lead, sections }: Brief): Notes {
  return notesOf(view, [...lead, ...sections.flatMap(({ sentences }) => sentences)]);
}

interface BriefProps {
  view: View;
  brief: Brief;
  notes: Notes;
}

/** The situation in prose; its first sentence set large. */
export function BriefProse({ view, brief, notes }: BriefProps) {
  const [first, ...rest] = brief.lead;
  return (
    <div class="brief" data-part="brief">
      <p class="lead">
        {first ? <SentenceText view={view} sentence={first} notes={notes} /> : view.t.brief.nothingYet}
      </p>
      {rest.length > 0 && <Paragraph view={view} sentences={rest} notes={notes} />}
    </div>
  );
}

/** One section of the brief under its title. */
export function BriefSection({
  view,
  section,
  notes,
}: {
  view: View;
  section: Brief["sections"][number];
  notes: Notes;
}) {
  return (
    <section class="ruled">
      <h2 class="label">{section.title}</h2>
      <Paragraph view={view} sentences={section.sentences} notes={notes} />
    </section>
  );
}

function Paragraph({ view, sentences, notes }: { view: View; sentences: Sentence[]; notes: Notes }) {
  return (
    <p>
      {sentences.map((sentence, i) => (
        <>
          {i > 0 && " "}
          <SentenceText view={view} sentence={sentence} notes={notes} />
        </>
      ))}
    </p>
  );
}

/** What the numbers stand for; a printed sheet has those of its first sentences. */
export function Footnotes({ view, brief, notes }: BriefProps) {
  const ofLead = notesOf(view, brief.lead).all.length;
  if (notes.all.length === 0) return <div data-part="footnotes" />;
  return (
    <details class="ruled footnotes" data-part="footnotes">
      <summary>
        {view.t.brief.rests}
        <span class="tally">{`: ${view.t.common.sources(notes.all.length)}`}</span>
      </summary>
      <NoteList view={view} notes={notes.all} isPrinted={({ number }) => number <= ofLead} />
    </details>
  );
}
