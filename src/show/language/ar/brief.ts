import type { Disagreement } from "../../../model/situation.ts";
import { counting } from "../counted.ts";
import type { brief as en } from "../en/brief.ts";

const counted = counting("ar-IQ");

const about: Record<Disagreement["field"], string> = {
  quantity: "العدد",
  actor: "الفاعل",
  recipient: "المتسلّم",
  when: "التاريخ",
  happened: "وقوعه",
};

/** The brief: its page, its sheet, and its plain text. */
export const brief: typeof en = {
  title: (theatre) => `موجز الوضع في ${theatre}`,
  asKnownOn: (day) => `كما كان معروفاً يوم ${day}.`,
  stretches: "الأيام",
  thisDay: "هذا اليوم",
  theWeek: "الأسبوع حتى هذا اليوم",
  theMonth: "ثلاثون يوماً حتى هذا اليوم",
  dayBefore: "اليوم السابق",
  dayAfter: "اليوم التالي",
  otherDays: "أيام أخرى",
  from: "من",
  upTo: "إلى",
  knownOn: "كما كان معروفاً يوم",
  show: "عرض",
  notBackwards: (from, day) => `يمتد الموجز من يوم إلى يوم بعده، لا من ${from} إلى ${day}.`,
  formats: "الموجز نفسه",
  plainText: "نص بسيط",
  markdown: "Markdown",
  data: "بيانات",
  print: "طباعة أو حفظ بصيغة PDF",
  printInWords: "لطباعة الموجز أو حفظه بصيغة PDF استخدم أمر الطباعة في قائمة المتصفح.",
  happenedOn: (days) => `ما جرى في ${days}`,
  happenedIn: (days) => `ما جرى، ${days}`,
  nothingHappened: "لا تذكر التقارير شيئاً عنه.",
  becameKnown: "ما عُرف في هذه الأيام عن أيام سابقة",
  nothingYet: "لا شيء بعد: أضف تقريراً.",
  differOn: (field) => `تختلف المصادر في ${about[field]}: `,
  settled: (field) => `حُسم ${about[field]}: `,
  lapsed: "انقضى موعده",
  contradicted: "نُفي",
  beside: ": ",
  between: "؛ ",
  stop: ".",
  comma: "، ",
  moreEvents: counted({
    one: "وحدث آخر",
    two: "وحدثان آخران",
    few: "و# أحداث أخرى",
    many: "و# حدثاً آخر",
    other: "و# حدث آخر",
  }),
  moreLines: counted({
    one: "وسطر آخر في صفحة المكتب.",
    two: "وسطران آخران في صفحة المكتب.",
    few: "و# أسطر أخرى في صفحة المكتب.",
    many: "و# سطراً آخر في صفحة المكتب.",
    other: "و# سطر آخر في صفحة المكتب.",
  }),
  moreSources: counted({
    one: "ومصدر آخر في صفحة المكتب.",
    two: "ومصدران آخران في صفحة المكتب.",
    few: "و# مصادر أخرى في صفحة المكتب.",
    many: "و# مصدراً آخر في صفحة المكتب.",
    other: "و# مصدر آخر في صفحة المكتب.",
  }),
  rests: "ما يستند إليه الموجز",
  restsOn: (reports, texts) =>
    `مصدر ما كان معروفاً حينها: ${reports} (${texts})؛ فالتقارير المنسوخ بعضها عن بعض تُعدّ نصاً واحداً.`,
  restsOnNothing: "ليس لدى المكتب تقرير كان معروفاً حينها.",
  ofTheDays: (reports, origins) => `أما أحداث هذه الأيام فيرويها ${reports}، ووراءها ${origins}.`,
  allReviewed: "كل الإفادات راجعها أشخاص.",
  unreviewed: counted({
    one: "إفادة واحدة لم يراجعها أحد بعد",
    two: "إفادتان لم يراجعهما أحد بعد",
    few: "# إفادات لم يراجعها أحد بعد",
    other: "# إفادة لم يراجعها أحد بعد",
  }),
  unreviewedNotes: (notes) => `، ومنها كل ما تستند إليه الحواشي: ${notes}`,
  sources: "المصادر",
  source: (number, title) => `المصدر ${number}: ${title}`,
  moreReports: counted({
    one: "وتقرير آخر",
    two: "وتقريران آخران",
    few: "و# تقارير أخرى",
    many: "و# تقريراً آخر",
    other: "و# تقرير آخر",
  }),
  unnamedOutlet: "جهة ناشرة غير مسماة",
  graded: (grade) => `الدرجة ${grade}`,
  howMade: "كيف أُعدّ هذا الموجز",
  howMadeWords:
    "قرأ مرمِّز سيتو التقارير وجمع ما يروي منها حدثاً واحداً وكتب هذه الجمل وفق قواعد ثابتة، ويقود كل رقم إلى الكلمات التي تستند إليها الجملة. ولم يُعِد أحد صياغتها.",
  grades:
    "الدرجات بحسب سلّم حلف الناتو: حرف لأفضل مصدر، من A (موثوق تماماً) إلى E (غير موثوق)، وF لما لا يمكن الحكم عليه؛ ورقم للحدث، من 1 (أكدته أصول مستقلة) إلى 5 (مستبعد)، و6 لما لا يمكن الحكم عليه.",
  found: "الأيام نفسها كما كانت معروفة حينها: ",
  chart: "المواقع التي تغيّرت أخيراً",
};
