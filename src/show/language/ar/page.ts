import type { page as en } from "../en/page.ts";

/** What frames every page, and the pages that say what is wrong. */
export const page: typeof en = {
  situationIn: (theatre) => `الوضع في ${theatre}`,
  skip: "إلى محتوى الصفحة",
  pages: "الصفحات",
  places: {
    "/": "الوضع",
    "/brief": "الموجز",
    "/installations": "المنشآت",
    "/events": "الأحداث",
    "/reports": "التقارير",
    "/disputes": "موضع خلاف",
    "/actors": "الأطراف",
    "/places": "الأماكن",
    "/sources": "المصادر",
    "/review": "المراجعة",
    "/add": "إضافة تقرير",
  },
  otherLanguage: "English",
  notHere: "غير موجود",
  notDone: "لم يتم",
  noPage: "لا توجد صفحة بهذا العنوان.",
  notDrawn: "تعذّر على سيتو رسم هذه الصفحة. السبب مكتوب في الطرفية التي يعمل فيها.",
  notADay: (text) => `«${text}» ليس يوماً. اكتبه هكذا: 2020-03-29.`,
  noSuchBoundaries: (text, known) => `لا أحد باسم «${text}» يرسم الحدود هنا. اكتب واحداً من: ${known}، أو اتركه.`,
  noSuchLanguage: (text) => `لا تُعرض الصفحات بلغة «${text}». اكتب lang=en أو lang=ar، أو اترك ذلك.`,
  noSuchType: (text, known) => `«${text}» ليس نوعاً من الأحداث. اكتب واحداً من: ${known}.`,
  noSuchGrade: (text) => `«${text}» ليس درجة. اكتب حرفاً من A إلى F أو رقماً من 1 إلى 6 أو كليهما: B2.`,
  noSuchReviewState: (text, known) => `«${text}» ليس حالة مراجعة. اكتب واحدة من: ${known}.`,
  noSuchEntity: (text) => `لا تعرف أي حزمة «${text}»: ابحث عنه باسمه.`,
};
