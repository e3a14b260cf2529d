import { wrapped } from "../prose/wrapped.ts";
import type { Brief } from "./brief.ts";
import type { Sentence } from "./brief-sentence.ts";

/** The brief as plain text, wrapped at 80 columns: the lead as a paragraph, then each section under its title. */
export function briefText({ lead, sections }: Brief): string {
  const paragraphs = [
    wrapped(lead.map(sentenceText).join(" ")),
    ...sections.map(({ title, sentences }) =>
      [title.toUpperCase(), ...sentences.map((sentence) => wrapped(sentenceText(sentence), "- "))].join("\n"),
    ),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

function sentenceText({ parts }: Sentence): string {
  return parts.map((part) => (typeof part === "string" ? part : part.text)).join("");
}
