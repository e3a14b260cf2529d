import type { Interval } from "../../../model/day.ts";
import type { Prose } from "../en.ts";
import { checks } from "./checks.ts";
import { dayInWords, intervalInWords } from "./days.ts";
import { isolated, quoted } from "./isolate.ts";
import { nameOf, plainName, shortName } from "./names.ts";
import { counted, digits, list, NOUNS } from "./numbers.ts";

type Phrases = Prose["changes"];

const ABOUT: Phrases["about"] = {
  quantity: "العدد",
  actor: "الفاعل",
  recipient: "المتسلّم",
  when: "اليوم",
  happened: "وقوعه",
};

const DIFFER: { [what in Parameters<Phrases["disputed"]>[1]]: string } = {
  "disagreement-opened": "تختلف المصادر في",
  "disagreement-changed": "تختلف المصادر الآن اختلافاً آخر في",
  "disagreement-settled": "حُسم الخلاف في",
  "disagreement-reopened": "عادت المصادر تختلف في",
  "disagreement-closed": "لم تعد المصادر تختلف في",
};

const TOLD: { [what in Parameters<Phrases["altered"]>[1]]: string } = {
  "event-when": "التاريخ",
  "event-place": "المكان",
  "event-actor": "الفاعل",
  "event-recipient": "المتسلّم",
  "event-grade": "الدرجة",
  "event-origins": "الأصول المستقلة",
};

/** What differs between two situations. The head of an event is its sentence without the stop. */
export const changes: Phrases = {
  about: ABOUT,
  gone: (sentence) => `لم يعد يُذكر: ${sentence}`,
  merged: (events, sentence) => `ما كان يُعدّ ${counted(events, NOUNS.event, true)} يُعدّ الآن حدثاً واحداً: ${sentence}`,
  parted: (events, sentences) => `ما كان يُعدّ حدثاً واحداً يُعدّ الآن ${counted(events, NOUNS.event, true)}: ${sentences}`,
  sentences: (sentences, more) => [...sentences, ...(more > 0 ? [`و${digits(more)} غيرها.`] : [])].join(" "),
  altered: (head, what, is, was) => `${head}: ${TOLD[what]}: ${isolated(is)}، وكان قبلاً: ${isolated(was)}.`,
  values: {
    when: (days) => (days && intervalInWords(days)) || "في يوم غير معروف",
    place: (name) => (name === undefined ? "مكان غير معروف" : plainName(name)),
    party: (name) => (name === undefined ? "لا أحد بالاسم" : plainName(name)),
    origins: digits,
  },

  holder: (state, knowledge) => {
    const contested = state?.contested ? "، وهو موضع نزاع" : "";
    if (state?.holder) return `${nameOf(state.holder, knowledge).subject}${contested}`;
    return state?.vacant ? "لا أحد منذ إخلائها" : "لا أحد معروف";
  },
  holderChanged: (site, now, then) => `${shortName(site)}: ${now}؛ وقبل ذلك: ${then}.`,
  tenure: ({ holder, from, to, contested }, site, knowledge) => {
    const days = `من ${boundInWords(from)}${to ? ` إلى ${boundInWords(to)}` : ""}`;
    return `${shortName(site)}: ${nameOf(holder, knowledge).subject} ${days}${contested ? "، موضع نزاع" : ""}.`;
  },

  version: ({ value }, named, others) =>
    `${isolated(value.replace(/^في /, ""))}، ${list(others > 0 ? [...named, `${digits(others)} غيرها`] : named)}`,
  settled: (head, field, value, reason) => `${head}: حُسم ${ABOUT[field]}: ${isolated(value)}. ${reason}`,
  disputed: (head, what, field, versions) => `${head}: ${DIFFER[what]} ${ABOUT[field]}: ${versions.join("؛ ")}.`,
  answers: (values) => values.map(isolated).join("؛ "),

  planned: (head, plan) => `${head}: ${plan}.`,
  plan: ({ status, lateByDays }, deed) => {
    const beside = deed === undefined ? "" : ` (${deed})`;
    return {
      waiting: "لا يزال منتظراً",
      lapsed: "انقضى أجله",
      contradicted: `قيل ما ينقضه${beside}`,
      fulfilled: `نُفّذ${lateness(lateByDays)}${beside}`,
    }[status];
  },

  checked: (words, sentence, before) => `${quoted(words)} ${sentence}${before ? ` وقبل ذلك: ${before}.` : ""}`,
  verdicts: checks.verdicts,

  report: ({ headline, outlet, credit }) => {
    const by = outlet ?? credit;
    return `${headline ? quoted(headline) : "تقرير بلا عنوان"} (${by === undefined ? "جهة لم تُسمَّ" : isolated(by)})`;
  },
  heard: (report) => `جديد: ${report}.`,
  replaced: (report, by) => `${report} حلّت محله صيغة لاحقة من صفحته: ${by}.`,
  unheard: (report) => `لم يعد يؤخذ به: ${report}.`,
  dated: (report, now, then) => `${report} نُشر ${now}؛ وكان التقدير قبل ذلك: ${then}.`,
};

function boundInWords({ from, to }: Interval): string {
  if (from && to) {
    const days = intervalInWords({ from, to });
    return from === to ? days.replace(/^في /, "") : `يوم ما ${days}`;
  }
  return to ? `${dayInWords(to)} أو قبله` : from ? `${dayInWords(from)} أو بعده` : "يوم غير معروف";
}

function lateness(days: number | undefined): string {
  if (!days) return "";
  const count = counted(Math.abs(days), NOUNS.day, true);
  const by = /^\p{L}/u.test(count) ? `ب${count}` : `بـ${count}`;
  return days > 0 ? ` بعد موعده ${by}` : ` قبل موعده ${by}`;
}
