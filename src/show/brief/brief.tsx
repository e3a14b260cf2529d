import type { Desk } from "../../desk/desk.ts";
import { headline, outletName } from "../language/names.ts";
import { counted, days, list } from "../language/words.ts";
import type { View } from "../view.ts";

export type Brief = Awaited<ReturnType<Desk["brief"]>>;
type Sentence = Brief["lead"][number];
type Part = Sentence["parts"][number];

/** What a number in the brief opens: an event with its claims, or the words of one report. */
export interface Footnote {
  path: string;
  title: string;
  outlets: string[];
}

/** Numbers what the brief rests on, in the order in which it is told; what is told twice keeps its number. */
export function footnotesOf(view: View, brief: Brief): Map<string, Footnote> {
  const notes = new Map<string, Footnote>();
  for (const part of partsOf(brief)) {
    const key = footnoteKey(part);
    const note = key && !notes.has(key) && footnote(view, part);
    if (key && note) notes.set(key, note);
  }
  return notes;
}

function partsOf(brief: Brief): Part[] {
  return [...brief.lead, ...brief.sections.flatMap((section) => section.sentences)].flatMap(({ parts }) => parts);
}

function footnoteKey(part: Part): string | undefined {
  return typeof part === "string" ? undefined : (part.event ?? part.claim);
}

function footnote(view: View, part: Part): Footnote | undefined {
  if (typeof part === "string") return undefined;
  const event = view.events.get(part.event ?? "") ?? view.eventOf.get(part.claim ?? "");
  if (event) {
    const outlets = event.reports.flatMap((id) => view.reports.get(id) ?? []).map(outletName);
    return { path: `/events/${event.id}`, title: event.sentence, outlets: [...new Set(outlets)] };
  }
  const claim = view.claims.get(part.claim ?? "");
  const page = claim && view.reports.get(claim.report);
  if (!page) return undefined;
  const published = page.report.published ? `, ${days(page.report.published)}` : "";
  return {
    path: `/reports/${page.report.id}#${claim.id}`,
    title: `${headline(page)}${published}`,
    outlets: [outletName(page)],
  };
}

interface BriefProps {
  view: View;
  brief: Brief;
  notes: Map<string, Footnote>;
}

/** The situation in prose; its first sentence set large. */
export function BriefProse({ view, brief, notes }: BriefProps) {
  const [first, ...rest] = brief.lead;
  return (
    <div class="brief" data-part="brief">
      {first ? (
        <p class="lead">
          <SentenceText view={view} sentence={first} notes={notes} />
        </p>
      ) : (
        <p class="lead">Nothing yet: read a page.</p>
      )}
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
  notes: Map<string, Footnote>;
}) {
  return (
    <section class="ruled">
      <h2 class="label">{section.title}</h2>
      <Paragraph view={view} sentences={section.sentences} notes={notes} />
    </section>
  );
}

function Paragraph({ view, sentences, notes }: { view: View; sentences: Sentence[]; notes: Map<string, Footnote> }) {
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

/** A sentence with its links; each event or claim it rests on has a number after its words. */
function SentenceText({ view, sentence, notes }: { view: View; sentence: Sentence; notes: Map<string, Footnote> }) {
  return (
    <>
      {sentence.parts.map((part) =>
        typeof part === "string" ? part : <LinkedPart view={view} part={part} notes={notes} />,
      )}
    </>
  );
}

function LinkedPart({ view, part, notes }: { view: View; part: Exclude<Part, string>; notes: Map<string, Footnote> }) {
  const key = footnoteKey(part);
  const number = key ? [...notes.keys()].indexOf(key) + 1 : 0;
  const note = key ? notes.get(key) : undefined;
  const words = part.installation ? (
    <a class="word" href={view.href(`/installations/${part.installation}`)}>
      {part.text}
    </a>
  ) : (
    part.text
  );
  return (
    <>
      {words}
      {note && (
        <a
          class="note"
          href={view.href(note.path)}
          title={`${note.title} ${list(note.outlets)}`}
          aria-label={`Source ${number}: ${note.title}`}
        >
          {number}
        </a>
      )}
    </>
  );
}

/** What the numbers stand for; a printed sheet has those of its first sentences. */
export function Footnotes({ view, brief, notes }: BriefProps) {
  const ofLead = footnotesOf(view, { lead: brief.lead, sections: [] }).size;
  if (notes.size === 0) return <div data-part="footnotes" />;
  return (
    <details class="ruled footnotes" data-part="footnotes">
      <summary>
        What this rests on<span class="tally">{`: ${counted(notes.size, "source")}`}</span>
      </summary>
      <ol>
        {[...notes.values()].map((note, i) => (
          <li class={i < ofLead ? undefined : "later"}>
            <a href={view.href(note.path)}>{note.title}</a> <span class="quietly">{list(note.outlets)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
