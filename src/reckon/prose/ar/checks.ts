import type { ClaimType } from "../../../model/claim-types.ts";
import type { Counted, CountedEvents, Difference, LeftOut, StatedCount } from "../en/checks.ts";
import type { Prose } from "../en.ts";
import { dateBeside, dayInWords } from "./days.ts";
import { shortName } from "./names.ts";
import { counted, digits, list, NOUNS, ordinal } from "./numbers.ts";

const verdicts: Prose["checks"]["verdicts"] = {
  agrees: "مطابق",
  differs: "مخالف",
  "cannot-tell": "لا يمكن الحكم",
};

/** What the record makes of a count or a sum. */
export const checks: Prose["checks"] = {
  verdicts,
  noNumber: "لا يمكن الحكم: لا يعطي التقرير عدداً.",
  noneHeld: "لا يمكن الحكم: ليس في السجل شيء مما عُدّ.",
  agrees: (events) => `مطابق: ${eventList(events)}.`,
  holds: (verdict, held, events) => `${verdicts[verdict]}: في السجل ${digits(held)}: ${eventList(events)}.`,
  wouldNeed: (stated, missing, of, since) => {
    const lacking = counted(missing, nounOf(of));
    return `ينقص السجل لصحة ${statedInWords(stated)}: ${lacking}${since ? ` منذ ${dayInWords(since)}` : ""}.`;
  },
  wouldLeaveOut: (stated, left) => `تستلزم صحة ${statedInWords(stated)} إسقاط ${leftOut(left)}.`,

  sumAgrees: (parts, sum) => `مطابق: ${sumInWords(parts, sum)}.`,
  sumFallsShort: (parts, sum, stated) => `لا يمكن الحكم: ${sumInWords(parts, sum)} من ${digits(stated)}.`,
  sumMayOverlap: (parts, sum) => `لا يمكن الحكم: ${sumInWords(parts, sum)}، وقد يكون بعضهم محسوباً مرتين.`,
  sumDiffers: (parts, sum, stated) => `مخالف: ${sumInWords(parts, sum)}، لا ${digits(stated)}.`,
  sumWouldNeed: (stated, fewer) => `تستلزم صحة العدد ${digits(stated)} أن تنقص أجزاؤه ${digits(fewer)}.`,

  difference: {
    agrees: (cut) => `مطابق: ${differenceInWords(cut)}.`,
    isLimit: (cut) => `لا يمكن الحكم: ${notBy(cut)}، وأحد الأعداد حدّ لا أكثر.`,
    isRound: (cut) => `مطابق بالتقريب: ${notBy(cut)}.`,
    differs: (cut) => `مخالف: ${notBy(cut)}.`,
    wouldNeed: ({ difference, by }) => {
      const gap = digits(Math.abs(difference - by));
      const [before, after] = by > difference ? ["يزيد", "ينقص"] : ["ينقص", "يزيد"];
      return `تستلزم صحة العدد ${digits(by)} أن ${before} العدد قبل الخفض ${gap}، أو أن ${after} بعده ${gap}.`;
    },
  },
  strength: {
    agrees: (number) => `مطابق: ${digits(number)} قبل الخفض، في الموضعين.`,
    isLimit: (before, now) => `لا يمكن الحكم: ${bothStrengths(before, now)}، وأحد العددين حدّ لا أكثر.`,
    isRound: (before, now) => `مطابق بالتقريب: ${bothStrengths(before, now)}.`,
    differs: (before, now) => `مخالف: ${bothStrengths(before, now)}.`,
    wouldNeed: "تستلزم صحتهما أن يكونا عدداً واحداً.",
  },
};

function nounOf(of: ClaimType | undefined) {
  if (of === "transfer") return NOUNS.handover;
  if (of === "withdrawal") return NOUNS.withdrawal;
  return of === "attack" ? NOUNS.attack : NOUNS.event;
}

function eventList({ named, more }: CountedEvents): string {
  return [...named.map(eventInWords), ...(more > 0 ? [`و${digits(more)} غيرها`] : [])].join("، ");
}

function eventInWords({ place, when, isAlone }: Counted): string {
  const beside = [...(when ? [dateBeside(when)] : []), ...(isAlone ? ["في هذا التقرير وحده"] : [])].filter(Boolean);
  return `${placeName(place)}${beside.length > 0 ? ` (${beside.join("، ")})` : ""}`;
}

function placeName(place: string | undefined): string {
  return place === undefined ? "مكان لم يُسمَّ" : shortName(place);
}

function statedInWords({ number, isOrdinal }: StatedCount): string {
  return isOrdinal ? `الترتيب «${ordinal(number)}»` : `العدد ${digits(number)}`;
}

function leftOut({ places, tooMany, why, areTooMany }: LeftOut): string {
  const names = places.map(placeName);
  const some = tooMany === 1 ? "واحد" : tooMany === 2 ? "اثنين" : digits(tooMany);
  if (areTooMany) return `${some} منها`;
  const isUnnamed = why === "not-named";
  if (names.length > tooMany) {
    return `${some} من ${list(names, "أو")}، ${isUnnamed ? "مما لا يذكره التقرير" : "وهي الأقل وروداً في التقارير"}`;
  }
  return isUnnamed
    ? `${some} منها: لا يذكر التقرير ${list(names)}`
    : `${some} منها: ${list(names)}، الأقل وروداً في التقارير`;
}

function sumInWords(parts: number[], sum: number): string {
  return `مجموع ${list(parts.map(digits))} هو ${digits(sum)}`;
}

function differenceInWords({ from, to, difference }: Difference): string {
  return `${digits(from)} ناقص ${digits(to)} يساوي ${digits(difference)}`;
}

function notBy(cut: Difference): string {
  return `${differenceInWords(cut)}، لا ${digits(cut.by)}`;
}

function bothStrengths(before: number, now: number): string {
  return `${digits(before)} قبل الخفض، و${digits(now)} القوام الحالي`;
}
