import { withinSentence } from "./names.ts";
import { capitalised, list, numberInWords } from "./numbers.ts";

/** What tellings answer to a question that they differ on, and what settles it. */
export const disputes = {
  happened: { yes: "yes", none: "none", no: "no" },
  names: (names: string[]) => names.join(", "),
  not: (names: string) => `not ${names}`,
  /** `known` is the name by which the edition knows the speaker; English keeps to the words of the report. */
  saidBy: (speaker: string, outlet: string, _known?: string) => `${withinSentence(speaker)} (${outlet})`,
  acceptedByPerson: "A person has accepted this and nothing else.",
  revised: (name: string, before: string, now: string) =>
    `${capitalised(name)} said ${before} before and says ${now} now.`,
  allRevised: (names: string[], now: string) => `${capitalised(list(names))} said otherwise before and say ${now} now.`,
  manyRevised: (count: number, now: string) =>
    `All ${numberInWords(count)} who said otherwise said otherwise before and say ${now} now.`,
  laterReport: (source: string, grade: string) =>
    `A later report by ${source}, graded ${grade}, says only this, and nobody says otherwise since.`,
  /** `names` where they are few. */
  laterOrigins: (count: number, names?: string[]) =>
    `${capitalised(numberInWords(count))} independent origins later say only this${names ? `: ${list(names)}` : ""}.`,
};
