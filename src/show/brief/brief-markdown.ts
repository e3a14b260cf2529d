import type { View } from "../view.ts";
import { type Note, type Notes, numbered, reportsOfNote, type Sentence } from "./notes.ts";
import type { StretchBrief } from "./stretch-brief.ts";

/** The brief as Markdown: its sources are footnotes that link to the outlets' own pages where they have an address. */
export function markdownOf(view: View, brief: StretchBrief, address: string | undefined): string {
  const { t } = view;
  const { title, days, lead, news, standing, rests, notes } = brief;
  const words = (sentence: Sentence) => wordsOf(sentence, notes);
  const blocks = [
    `# ${escaped(title)}`,
    `**${escaped(days)}.** ${escaped(t.brief.asKnownOn(view.words.longDay(view.at.known)))}`,
    lead.length > 0 ? lead.map(words).join(" ") : escaped(t.brief.nothingYet),
    ...[...news, ...standing].flatMap(({ title, sentences, more }) => [
      `## ${escaped(title)}`,
      [...sentences.map(words), ...(more ? [escaped(more.words)] : [])].map((line) => `- ${line}`).join("\n"),
    ]),
    `## ${escaped(t.brief.rests)}`,
    escaped(rests.join(" ")),
    `## ${escaped(t.brief.howMade)}`,
    escaped(`${t.brief.howMadeWords} ${t.brief.grades}`),
    ...(address ? [`${escaped(t.brief.found)}<${address}>`] : []),
    ...(notes.all.length > 0 ? [notes.all.map((note) => footnote(view, note)).join("\n")] : []),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function wordsOf(sentence: Sentence, notes: Notes): string {
  return numbered(sentence, notes)
    .map(({ part, bears }) => {
      const text = escaped(typeof part === "string" ? part : part.text);
      return bears ? `${text}[^${bears.note.number}]` : text;
    })
    .join("");
}

function footnote(view: View, note: Note): string {
  const { comma, between, stop, graded } = view.t.brief;
  const { named, more } = reportsOfNote(view, note);
  const reports = [
    ...named.map(({ outlet, url, days }) => `${linked(outlet, url)}${comma}${escaped(days)}`),
    ...(more ? [more] : []),
    ...(note.grade ? [graded(note.grade)] : []),
  ];
  return `[^${note.number}]: ${escaped(note.title.replace(/[.…]$/, ""))}. ${reports.join(between)}${stop}`;
}

function linked(name: string, url: string | undefined): string {
  if (!url || !URL.canParse(url)) return escaped(name);
  return `[${escaped(name)}](<${new URL(url).href.replace(/[<>]/g, encodeURIComponent)}>)`;
}

/** Words that no reader of Markdown takes for markup; on one line. */
function escaped(text: string): string {
  return text.replace(/\s+/g, (space) => (space.includes("\n") ? " " : space)).replace(/[\\`*_[\]<>#|~&]/g, "\\$&");
}
