import type { Prose } from "../en.ts";
import { isolated } from "./isolate.ts";
import { counted, digits, list, NOUNS } from "./numbers.ts";

const LETTERS = (from: string, to: string) => `${isolated(from)} إلى ${isolated(to)}`;

const rules: Prose["grades"]["rules"] = {
  onlyPossible: "لم يُذكر إلا على سبيل الاحتمال",
  deniedByPerson: "اعتمد شخص نفياً له ولم يعتمد إفادة به",
  deniedByAsMany: "عدد الأصول التي تنفيه لا يقل عن عدد التي تذكره",
  denied: "ينفيه أصل واحد أو أكثر",
  threeReliable: `ثلاثة أصول أو أكثر، والموثوقية من ${LETTERS("A", "C")}`,
  twoAccepted: "أصلان أو أكثر، واعتمد شخص إفادة به",
  twoReliable: `أصلان، والموثوقية من ${LETTERS("A", "C")}`,
  oneAccepted: "أصل واحد، واعتمد شخص إفادة به",
  oneReliable: `أصل واحد، والموثوقية من ${LETTERS("A", "C")}`,
  twoUnreliable: `أصلان أو أكثر، والموثوقية من ${LETTERS("D", "F")}`,
  oneUnreliable: `أصل واحد، والموثوقية ${isolated("D")} أو ${isolated("E")}`,
  oneUngraded: `أصل واحد، والموثوقية ${isolated("F")}`,
};

/** Why an event has its grade. */
export const grades: Prose["grades"] = {
  rules,
  ungraded: "لا تعطي أي حزمة درجة للجهات التي تذكره.",
  bestSource: (names, letter) => `أفضل المصادر: ${list(names)}، ${isolated(letter)}.`,
  telling: (names) => `يذكره ${counted(names.length, NOUNS.independentOrigin)}: ${list(names)}.`,
  denying: (names) => `ينفيه ${counted(names.length, NOUNS.origin)}: ${list(names)}.`,
  accepted: "اعتمده شخص.",
  corrected: (names) => `إحدى إفاداته قائمة كما صحّحها ${list(names)}.`,
  denialAccepted: "اعتمد شخص نفياً له.",
  credibility: (number, rule) => `المصداقية ${digits(number)}: ${rules[rule]}.`,
};
