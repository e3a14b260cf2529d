import type { Disagreement } from "../../../model/situation.ts";
import type { Prose } from "../en.ts";
import type { Part } from "../part.ts";
import { dateBeside, dayInWords, sinceBeside } from "./days.ts";
import { isolated, quoted } from "./isolate.ts";
import { nameOf, shortName } from "./names.ts";
import { counted, digits, feminineOrdinal, list, NOUNS } from "./numbers.ts";
import { origins } from "./origins.ts";
import { TYPES } from "./types.ts";

const ABOUT: { [field in Exclude<Disagreement["field"], "quantity">]: string } = {
  actor: "من الفاعل",
  recipient: "من المتسلّم",
  when: "في أي يوم",
  happened: "هل وقع",
};

/** What is counted, by its English unit. */
const UNITS: { [unit: string]: string } = {
  rocket: "عدد الصواريخ",
  missile: "عدد الصواريخ",
  projectile: "عدد المقذوفات",
  shell: "عدد القذائف",
  person: "عدد الأشخاص",
  personnel: "عدد الأفراد",
  attack: "عدد الهجمات",
  installation: "عدد المنشآت",
  base: "عدد القواعد",
  site: "عدد المواقع",
};

/** The brief: its titles, and its sentences with the words that lead to what they rest on. */
export const brief: Prose["brief"] = {
  titles: {
    holders: "من يسيطر على ماذا",
    announced: "ما أُعلن",
    forces: "القوات",
    counts: "الأعداد مقارنةً بالسجل",
    disputes: "موضع خلاف",
  },
  nothing: (day) => `لا أنباء حتى ${dayInWords(day)}.`,
  series: (count, days) => `، وهي المنشأة ${feminineOrdinal(count)} خلال ${counted(days, NOUNS.day, true)}.`,
  stillHeld: (holder, still, before, firstDay, knowledge) => {
    const { subject, gender } = nameOf(holder, knowledge);
    const [lasts, holds, held] = {
      masculine: ["يزال", "يسيطر", "كان يسيطر"],
      feminine: ["تزال", "تسيطر", "كانت تسيطر"],
      men: ["يزال", "يسيطرون", "كانوا يسيطرون"],
    }[gender];
    const ends = gender === "feminine" ? "تعد" : "يعد";
    const begin = still > 0 ? `لا ${lasts} ${subject} ${holds}` : `لم ${ends} ${subject} ${holds}`;
    const that = before === 1 ? "التي" : before === 2 ? "اللتين" : "التي";
    const them = before === 2 ? "عليهما" : "عليها";
    return `${begin} على ${shareHeld(still, before)} ${that} ${held} ${them} في ${dayInWords(firstDay)}.`;
  },
  toBeLeft: (installations) => [
    `من المقرر إخلاء ${counted(installations.length, NOUNS.otherInstallation, true)}: `,
    ...listed(installations),
    ".",
  ],
  plan: (sentence) => sentence,
  holder: (holder, installations, more, knowledge) => {
    const { subject, gender } = nameOf(holder, knowledge);
    const all = more > 0 ? [...installations, counted(more, NOUNS.otherInstallation, true)] : installations;
    return [`${gender === "feminine" ? "تسيطر" : "يسيطر"} ${subject} على `, ...listed(all), "."];
  },
  held: (name, since, isContested) =>
    `${shortName(name)}${since?.from ? ` (${sinceBeside(since)})` : ""}${isContested ? " (موضع نزاع)" : ""}`,
  contested: (installation) => ["أكثر من جانب يدّعي السيطرة على ", installation, "."],
  count: (words, outlet, sentence, needs, link) => [
    link(quoted(words)),
    `${outlet ? ` (${isolated(outlet)})` : ""} ${sentence}${needs ? ` ${needs}` : ""}`,
  ],
  dispute: {
    name: ({ place, when, type, sentence }, field) => {
      const date = when && field !== "when" ? `، ${dateBeside(when)}` : "";
      return place ? `${shortName(place.name)}${date} (${TYPES[type]})` : sentence.replace(/\.$/, "");
    },
    version: (value, saidBy) => `${isolated(value.replace(/^في /, ""))}، ${list(saidBy)}`,
    told: (event, field, unit, versions, told): Part[] => {
      const about = field === "quantity" ? (UNITS[unit ?? ""] ?? "العدد") : ABOUT[field];
      const apart = versions.flatMap((part, index): Part[] => (index === 0 ? [part] : ["؛ ", part]));
      return [event, `، ${about}: `, ...apart, `. ${told}`];
    },
    origins: (names, reports) =>
      names.length < reports
        ? `${origins.counted(names, reports)}.`
        : `${counted(reports, NOUNS.report)}، ${counted(names.length, NOUNS.origin)}.`,
    settled: (since, value, reason, link) => [
      " ",
      link(`حُسم منذ ${dayInWords(since)}`),
      `: ${isolated(value.replace(/^في /, ""))}. ${reason}`,
    ],
  },
};

/** "٥ من المنشآت الـ٨", "كل المنشآت الـ٨", "أي من المنشآت الـ٨", "المنشأة الوحيدة". */
function shareHeld(still: number, before: number): string {
  if (before === 1) return "المنشأة الوحيدة";
  const all = before === 2 ? "المنشأتين" : `المنشآت الـ${digits(before)}`;
  if (still === 0) return `أي من ${all}`;
  if (still === before) return before === 2 ? all : `كل ${all}`;
  return `${still === 1 ? "واحدة" : still === 2 ? "اثنتين" : digits(still)} من ${all}`;
}

function listed(parts: Part[]): Part[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [" و", part]));
}
