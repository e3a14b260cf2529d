import type { Prose } from "../en.ts";
import { isolated } from "./isolate.ts";
import { inCommonWords, plainName } from "./names.ts";
import { counted, digits, list, NOUNS } from "./numbers.ts";

/** What tellings answer to a question that they differ on, and what settles it. */
export const disputes: Prose["disputes"] = {
  happened: { yes: "نعم", none: "لا أحد", no: "لا" },
  names: (names) => names.map(isolated).join("، "),
  not: (names) => `ليس ${names}`,
  saidBy: (speaker, outlet, known) =>
    `${known === undefined ? inCommonWords(speaker) : isolated(plainName(known))} (${isolated(outlet)})`,
  acceptedByPerson: "اعتمد شخص هذا ولم يعتمد غيره.",
  revised: (name, before, now) =>
    `ما جاء قبلاً عن ${isolated(name)}: ${isolated(before)}، وما يجيء عنه الآن: ${isolated(now)}.`,
  allRevised: (names, now) => `عدل عن القول السابق كل من ${list(names)}، والقول الآن: ${isolated(now)}.`,
  manyRevised: (count, now) =>
    `عدل عن القول السابق جميع من قالوا به، وعددهم ${digits(count)}، والقول الآن: ${isolated(now)}.`,
  laterReport: (source, grade) =>
    `تقرير لاحق من ${isolated(source)}، ودرجته ${isolated(grade)}، لا يقول إلا هذا، ولم يقل أحد غيره منذ ذلك الحين.`,
  laterOrigins: (count, names) =>
    `لم يرد لاحقاً إلا هذا لدى ${counted(count, NOUNS.independentOrigin, true)}${names ? `: ${list(names)}` : ""}.`,
};
