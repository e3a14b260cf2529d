import type { Brief } from "./brief.ts";
import type { Sentence } from "./brief-sentence.ts";

const COLUMNS = 80;

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

function wrapped(text: string, bullet = ""): string {
  const lines: string[] = [];
  let line = bullet;
  for (const word of text.split(/\s+/)) {
    if (line.trimEnd().length + 1 + word.length > COLUMNS && line.trim() !== bullet.trim()) {
      lines.push(line.trimEnd());
      line = " ".repeat(bullet.length);
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join("\n");
}
