import { counted, digits, list, numberInWords } from "./numbers.ts";

/** So many outlets, with how many reports each. */
interface Reported {
  name: string;
  count: number;
}

/** Why reports are one voice, and what a reader calls it. */
export const origins = {
  unnamedOutlet: "a report without outlet",
  statementOf: (speaker: string) => `${speaker}${speaker.endsWith("s") ? "'" : "'s"} statement`,
  agencyText: (agency: string) => `an agency text (${agency})`,
  standsAlone: "stands by itself",
  nearCopies: "near copies of one text",
  pageVersions: "versions of one page",
  credits: (name: string) => `credits ${name}`,
  eachCredits: ({ name, count }: Reported) =>
    `${counted(count, "report")} ${count === 1 ? "credits" : "credit"} ${name}`,
  manyCredit: (reports: number, credited: number) =>
    `${counted(reports, "report")} credit ${numberInWords(credited)} others among them`,
  byOutlets: (outlets: Reported[]) => list(outlets.map(({ name, count }) => `${counted(count, "report")} by ${name}`)),
  byManyOutlets: (reports: number, outlets: number) =>
    `${counted(reports, "report")} by ${numberInWords(outlets)} outlets`,
  someCopies: (copies: number, texts: number) =>
    `${numberInWords(copies)} are near copies of ${counted(texts, "text")}`,
  onlyWordsOf: (speaker: string, reports: number) => `only ${reports === 1 ? "gives" : "give"} the words of ${speaker}`,
  /** Several reasons as one. */
  joined: (reasons: string[]) => reasons.join("; "),
  /** "12 reports, 2 origins: an agency text (Reuters); the coalition's statement". */
  counted: (names: string[], reports: number) => {
    const some = (count: number, noun: string) => `${digits(count)} ${noun}${count === 1 ? "" : "s"}`;
    return `${some(reports, "report")}, ${some(names.length, "origin")}: ${names.join("; ")}`;
  },
};
