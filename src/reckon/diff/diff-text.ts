import { capitalised, numberInWords } from "../prose/en/numbers.ts";
import { wrapped } from "../prose/wrapped.ts";
import type { Change } from "./change.ts";

const SECTIONS: { title: string; tells(what: Change["what"]): boolean }[] = [
  { title: "Who holds what", tells: (what) => what === "holder" },
  { title: "Holdings begun and ended", tells: (what) => what.startsWith("tenure") },
  { title: "New events", tells: (what) => what === "event-new" },
  { title: "Events told otherwise", tells: (what) => what.startsWith("event") && what !== "event-new" },
  { title: "In dispute", tells: (what) => what.startsWith("disagreement") },
  { title: "Announced", tells: (what) => what === "plan" },
  { title: "Forces", tells: (what) => what.startsWith("level") },
  { title: "Counts against the record", tells: (what) => what === "check" },
  { title: "Reports", tells: (what) => what.startsWith("report") || what === "dating" },
];

/** Changes as plain text, wrapped at 80 columns, under titles like those of the brief. Acts of speech, which are many, are counted. */
export function diffText(changes: Change[]): string {
  if (changes.length === 0) return "Nothing changed.\n";
  const sections = SECTIONS.map(({ title, tells }) => ({
    title,
    told: changes.filter(({ what }) => tells(what)).map(({ sentence }) => sentence),
  }));
  const speech = changes.filter(({ what }) => what === "statement-new").length;
  if (speech > 0) sections.push({ title: "Statements", told: [`${capitalised(numberInWords(speech))} new.`] });
  return `${sections
    .filter(({ told }) => told.length > 0)
    .map(({ title, told }) => [title.toUpperCase(), ...told.map((sentence) => wrapped(sentence, "- "))].join("\n"))
    .join("\n\n")}\n`;
}
