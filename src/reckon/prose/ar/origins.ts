import type { Prose } from "../en.ts";
import { isolated } from "./isolate.ts";
import { counted, list, NOUNS } from "./numbers.ts";
import { oblique } from "./oblique.ts";

/** Why reports are one voice, and what a reader calls it. */
export const origins: Prose["origins"] = {
  unnamedOutlet: "تقرير بلا جهة ناشرة",
  statementOf: (speaker) => `بيان ${oblique(isolated(speaker))}`,
  agencyText: (agency) => `نص وكالة (${isolated(agency)})`,
  standsAlone: "قائم بذاته",
  nearCopies: "نسخ متقاربة من نص واحد",
  pageVersions: "صيغ لصفحة واحدة",
  credits: (name) => `ينسب إلى ${isolated(name)}`,
  eachCredits: ({ name, count }) => `ما ينسب إلى ${isolated(name)}: ${counted(count, NOUNS.report)}`,
  manyCredit: (reports, credited) =>
    `ما ينسب إلى جهة أخرى بينها: ${counted(reports, NOUNS.report)} إلى ${counted(credited, NOUNS.outlet, true)}`,
  byOutlets: (outlets) =>
    list(outlets.map(({ name, count }) => `${counted(count, NOUNS.report)} من ${isolated(name)}`)),
  byManyOutlets: (reports, outlets) => `${counted(reports, NOUNS.report)} من ${counted(outlets, NOUNS.outlet, true)}`,
  someCopies: (copies, texts) =>
    `بينها نسخ متقاربة: ${counted(copies, NOUNS.report)} من ${counted(texts, NOUNS.text, true)}`,
  onlyWordsOf: (speaker) => `لا ينقل إلا كلام ${oblique(isolated(speaker))}`,
  joined: (reasons) => reasons.join("؛ "),
  counted: (names, reports) =>
    `${counted(reports, NOUNS.report)}، ${counted(names.length, NOUNS.origin)}: ${names.map(isolated).join("؛ ")}`,
};
