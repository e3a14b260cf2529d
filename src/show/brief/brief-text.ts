import { wrapped } from "../../desk/wrapped.ts";
import type { View } from "../view.ts";
import { type Note, type Notes, numbered, reportsOfNote, type Sentence } from "./notes.ts";
import type { StretchBrief } from "./stretch-brief.ts";

/** The brief as plain text of 80 columns: numbers in brackets lead to the sources at its end. */
export function textOf(view: View, brief: StretchBrief, address: string | undefined): string {
  const { t } = view;
  const { title, days, lead, news, standing, rests, notes } = brief;
  const words = (sentence: Sentence) => wordsOf(view, sentence, notes);
  const titled = (heading: string, lines: string[]) => [heading.toLocaleUpperCase(view.locale), ...lines].join("\n");
  const blocks = [
    [wrapped(title), wrapped(`${days}. ${t.brief.asKnownOn(view.words.longDay(view.at.known))}`)].join("\n"),
    wrapped(lead.length > 0 ? lead.map(words).join(" ") : t.brief.nothingYet),
    ...[...news, ...standing].map(({ title, sentences, more }) =>
      titled(title, [
        ...sentences.map((sentence) => wrapped(words(sentence), "- ")),
        ...(more ? [wrapped(more.words, "- ")] : []),
      ]),
    ),
    titled(t.brief.rests, [wrapped(rests.join(" "))]),
    ...(notes.all.length > 0
      ? [
          titled(
            t.brief.sources,
            notes.all.map((note) => sourceLine(view, note)),
          ),
        ]
      : []),
    titled(t.brief.howMade, [
      wrapped(`${t.brief.howMadeWords} ${t.brief.grades}`),
      ...(address ? [`${t.brief.found}\n${address}`] : []),
    ]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function wordsOf(view: View, sentence: Sentence, notes: Notes): string {
  return numbered(sentence, notes)
    .map(({ part, bears }) => {
      const text = typeof part === "string" ? part : part.text;
      return bears ? `${text} [${view.words.number(bears.note.number)}]` : text;
    })
    .join("");
}

function sourceLine(view: View, note: Note): string {
  const { comma, between, stop, graded } = view.t.brief;
  const { named, more } = reportsOfNote(view, note);
  const reports = [
    ...named.map(({ outlet, days }) => `${outlet}${comma}${days}`),
    ...(more ? [more] : []),
    ...(note.grade ? [graded(note.grade)] : []),
  ];
  const title = note.title.replace(/[.…]$/, "");
  return wrapped(`${title}. ${reports.join(between)}${stop}`, `[${view.words.number(note.number)}] `);
}
