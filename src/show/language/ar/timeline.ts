import { counting } from "../counted.ts";
import type { timeline as en } from "../en/timeline.ts";

const counted = counting("ar-IQ");

/** The timeline. */
export const timeline: typeof en = {
  title: "من سيطر على ماذا، ومتى",
  name: "الخط الزمني",
  quietName: "الخط الزمني لبقية المنشآت",
  scrolls: (name) => `${name}، يُمرَّر أفقياً`,
  upTo: (day) => `السيطرة والأحداث حتى ${day}`,
  quiet: counted({
    one: "منشأة أخرى لم يُذكر أن شيئاً تغيّر فيها",
    two: "منشأتان أخريان لم يُذكر أن شيئاً تغيّر فيهما",
    few: "# منشآت أخرى لم يُذكر أن شيئاً تغيّر فيها",
    other: "# منشأة أخرى لم يُذكر أن شيئاً تغيّر فيها",
  }),
  furtherEventful: counted({
    one: "منشأة أخرى تغيّر فيها شيء أو وقع فيها حدث أو أُعلن عنه",
    two: "منشأتان أخريان تغيّر فيهما شيء أو وقع فيهما حدث أو أُعلن عنه",
    few: "# منشآت أخرى تغيّر فيها شيء أو وقع فيها حدث أو أُعلن عنه",
    other: "# منشأة أخرى تغيّر فيها شيء أو وقع فيها حدث أو أُعلن عنه",
  }),
  day: "اليوم",
  shown: "المدة المعروضة",
  lengths: {
    whole: "السجل كله",
    year: "سنة",
    quarter: "ثلاثة أشهر",
    month: "شهر",
    week: "أسبوع",
    day: "يوم",
  },
  earlier: "قبل ذلك",
  later: "بعد ذلك",
  hoursOf: (zone) => `الساعات بتوقيت ${zone}`,
  allEvents: "كل الأحداث",
  allEventsWords: (events, busiest) => `${events}، أكثرها في ${busiest}`,
  noEvents: "لا أحداث في هذه المدة",
  bin: (days, events, kinds) => `${days}: ${events} (${kinds})`,
  ofKind: (kind, count) => `${kind}: ${count}`,
  families: {
    attack: "هجمات",
    violence: "أعمال عنف أخرى",
    hold: "انتقال السيطرة",
    other: "أحداث أخرى",
  },
  key: {
    span: "يوم غير مؤكد",
    many: "عدة أحداث",
    announced: "أُعلن عنه",
    done: "أُعلن عنه وتم",
    crossed: "انقضى موعده أو نُفي",
  },
  several: (events, days) => `${events}، ${days}`,
  contested: (holder) => `${holder}، موضع نزاع`,
  bar: (place, holder, days) => `${place}: ${holder}، ${days}`,
  rowWords: (place, told) => `${place}: ${told}`,
  held: (holder, days) => `${holder}، ${days}`,
  /** Between the parts of a row told in words. */
  apart: "؛ ",
  nothing: "لم يُذكر شيء",
  plan: { waiting: "أُعلن عنه", fulfilled: "تم", lapsed: "انقضى موعده", contradicted: "نُفي" },
  planDone: (sentence, day) => `${sentence} تم ذلك في ${day}.`,
  planLapsed: (sentence, day) => `${sentence} لم يتحقق منه شيء حتى ${day}.`,
  planDenied: (sentence) => `${sentence} نُفي ذلك.`,
  levels: (actor, place) => `${actor} في ${place}`,
  level: (value, unit, days, outlets) => `${value} ${unit}، ${days} (${outlets})`,
  units: { personnel: "فرداً", troops: "جندياً", soldier: "جندياً", fighter: "مقاتلاً" },
  between: (min, max) => `من ${min} إلى ${max}`,
  changed: "تغيّر",
  keys: "لوحة المفاتيح",
  keysWords:
    "حين يكون المقبض على الخط الزمني محدداً: السهمان ← و→ ليوم واحد، وPage Up وPage Down لأسبوع، وHome وEnd لأول يوم وآخر يوم، و+ و− لعرض مدة أقصر أو أطول. وفي أي مكان من الصفحة: ] و[ للتنقل بين الأيام التي عُرفت فيها التقارير.",
};
