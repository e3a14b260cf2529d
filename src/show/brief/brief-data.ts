import type { View } from "../view.ts";
import type { StretchBrief } from "./stretch-brief.ts";

/** The brief as data: its sentences in parts, each with the number of its note. */
export function dataOf(view: View, { title, stretch, lead, news, standing, rests, notes }: StretchBrief) {
  const sentence = ({ parts }: (typeof lead)[number]) =>
    parts.map((part) => {
      const note = notes.of(part)?.note.number;
      return typeof part === "string" ? { text: part } : { ...part, ...(note && { note }) };
    });
  return {
    theatre: view.theatre.id,
    language: view.locale,
    title,
    ...stretch,
    known: view.at.known,
    lead: lead.map(sentence),
    sections: [...news, ...standing].map(({ title, sentences, more }) => ({
      title,
      sentences: sentences.map(sentence),
      ...(more && { more: more.words }),
    })),
    rests,
    sources: notes.all,
  };
}
