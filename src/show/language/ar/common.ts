import { counting } from "../counted.ts";
import type { common as en } from "../en/common.ts";

const counted = counting("ar-IQ");

/** Words that stand on many pages. */
export const common: typeof en = {
  byDay: (day) => `بحلول ${day}`,
  fromDay: (day) => `ابتداءً من ${day}`,
  noDate: "بلا تاريخ",
  quoted: (words) => `«${words}»`,
  singleKeys: "مفاتيح الحرف الواحد",
  /** What a browser kept of a form. */
  drafts: {
    offline: "لا جواب من المكتب. ما كتبته محفوظ على هذا الجهاز.",
    retry: "إعادة المحاولة",
    restored: "هذا ما كتبته من قبل.",
    discard: "حذفه",
  },
  reports: counted({
    zero: "لا تقارير",
    one: "تقرير واحد",
    two: "تقريران",
    few: "# تقارير",
    many: "# تقريراً",
    other: "# تقرير",
  }),
  claims: counted({ zero: "لا إفادات", one: "إفادة واحدة", two: "إفادتان", few: "# إفادات", other: "# إفادة" }),
  events: counted({ zero: "لا أحداث", one: "حدث واحد", two: "حدثان", few: "# أحداث", many: "# حدثاً", other: "# حدث" }),
  attacks: counted({
    zero: "لا هجمات",
    one: "هجوم واحد",
    two: "هجومان",
    few: "# هجمات",
    many: "# هجوماً",
    other: "# هجوم",
  }),
  texts: counted({
    zero: "لا نصوص مختلفة",
    one: "نص مختلف واحد",
    two: "نصان مختلفان",
    few: "# نصوص مختلفة",
    many: "# نصاً مختلفاً",
    other: "# نص مختلف",
  }),
  origins: counted({
    zero: "لا أصول مستقلة",
    one: "أصل مستقل واحد",
    two: "أصلان مستقلان",
    few: "# أصول مستقلة",
    many: "# أصلاً مستقلاً",
    other: "# أصل مستقل",
  }),
  sources: counted({
    zero: "لا مصادر",
    one: "مصدر واحد",
    two: "مصدران",
    few: "# مصادر",
    many: "# مصدراً",
    other: "# مصدر",
  }),
  days: counted({ zero: "لا أيام", one: "يوم واحد", two: "يومان", few: "# أيام", many: "# يوماً", other: "# يوم" }),
};
