import { counting } from "../counted.ts";
import type { map as en } from "../en/map.ts";

const counted = counting("ar-IQ");

/** The map. */
export const map: typeof en = {
  title: (theatre, day) => `خريطة ${theatre} يوم ${day}`,
  where: (names) => `خريطة المكان: ${names}`,
  announced: "معلن",
  holderNotKnown: "لا يُعرف من يسيطر عليها",
  holding: ({ holder, since, announced, contested, newSince }) =>
    [
      since ? `${holder} منذ ${since}` : holder,
      announced && "أُعلن تسليمها",
      contested && "موضع نزاع",
      newSince && `جديد منذ ${newSince}`,
    ]
      .filter(Boolean)
      .join("، "),
  families: {
    attack: "هجوم",
    clash: "اشتباك",
    harm: "ضحايا أو اعتقال أو اختطاف",
    control: "استيلاء على مكان أو سيطرة عليه",
    move: "انتشار أو انسحاب",
    other: "احتجاج أو اتفاق أو حدث آخر",
  },
  counted: {
    attack: counted({ one: "هجوم واحد", two: "هجومان", few: "# هجمات", many: "# هجوماً", other: "# هجوم" }),
    clash: counted({ one: "اشتباك واحد", two: "اشتباكان", few: "# اشتباكات", many: "# اشتباكاً", other: "# اشتباك" }),
    harm: counted({
      one: "حادثة واحدة فيها ضحايا أو اعتقال أو اختطاف",
      two: "حادثتان فيهما ضحايا أو اعتقال أو اختطاف",
      few: "# حوادث فيها ضحايا أو اعتقال أو اختطاف",
      other: "# حادثة فيها ضحايا أو اعتقال أو اختطاف",
    }),
    control: counted({
      one: "حالة واحدة من الاستيلاء أو السيطرة",
      two: "حالتان من الاستيلاء أو السيطرة",
      few: "# حالات من الاستيلاء أو السيطرة",
      other: "# حالة من الاستيلاء أو السيطرة",
    }),
    move: counted({
      one: "تحرك واحد للقوات",
      two: "تحركان للقوات",
      few: "# تحركات للقوات",
      many: "# تحركاً للقوات",
      other: "# تحرك للقوات",
    }),
    other: counted({
      one: "حدث آخر واحد",
      two: "حدثان آخران",
      few: "# أحداث أخرى",
      many: "# حدثاً آخر",
      other: "# حدث آخر",
    }),
  },
  atOnePlace: (place, what, last) => `${place}: ${what}، والأحدث: ${last}`,
  closeTogether: (what, last) => `${what} في أماكن متقاربة، والأحدث: ${last}`,
  announcedOnce: (sentence, day) => `أُعلن عنه في ${day}: ${sentence}`,
  announcedAtOnePlace: (place, what, last) => `${place}: ${what} قيد الانتظار بعد الإعلان، وآخر إعلان في ${last}`,
  announcedCloseTogether: (what, last) => `${what} في أماكن متقاربة قيد الانتظار بعد الإعلان، وآخر إعلان في ${last}`,
  announcedCount: counted({
    one: "حدث معلن واحد",
    two: "حدثان معلنان",
    few: "# أحداث معلنة",
    many: "# حدثاً معلناً",
    other: "# حدث معلن",
  }),
  newEvent: (title, since) => `جديد منذ ${since}: ${title}`,
  heldBy: "الجهة المسيطرة",
  whatHappened: "ما حدث",
  whatIsAnnounced: "ما أُعلن عنه ولم يتم بعد",
  howToRead: "كيف تُقرأ الخريطة",
  transferAnnounced: "تسليم منشأة أو إخلاؤها",
  circle: "الدائرة: في مكان ما داخلها",
  pale: (days) => `الباهت: ما سبق هذا اليوم بأكثر من ${days}`,
  fresh: (day) => `المحاط بحلقة: جديد منذ ${day}`,
  drawnAs: (party) => `مرسومة جزءاً من ${party}`,
  disputed: (parties) => `متنازع عليها بين ${parties}`,
  boundaries: "الحدود كما يرسمها",
  nobody: "لا أحد: متنازع عليها",
  notDrawn: (events) => `غير مرسوم لعدم معرفة مكانه بدقة: ${events}`,
  live: "تحريك الخريطة وتكبيرها",
  loading: "جارٍ تحميل الخريطة …",
  noLive: "الخريطة المتحركة لا تعمل هنا، أما الرسم فيعمل.",
  controls: {
    "Map.Title": "خريطة متحركة",
    "NavigationControl.ZoomIn": "تكبير",
    "NavigationControl.ZoomOut": "تصغير",
    "CooperativeGesturesHandler.WindowsHelpText": "اضغط Ctrl مع تدوير العجلة لتكبير الخريطة",
    "CooperativeGesturesHandler.MacHelpText": "اضغط ⌘ مع التمرير لتكبير الخريطة",
    "CooperativeGesturesHandler.MobileHelpText": "حرّك الخريطة بإصبعين",
  },
  shown: "ما تُظهره الخريطة",
  shownCount: (shown) => `${shown} في الجزء المعروض`,
  installations: counted({
    zero: "لا منشآت",
    one: "منشأة واحدة",
    two: "منشأتان",
    few: "# منشآت",
    many: "# منشأة",
    other: "# منشأة",
  }),
  more: (count) => `وعلامات أخرى عددها ${count}`,
  notAnArea: (text) => `«${text}» ليس جزءاً من الخريطة. اكتب الغرب والجنوب والشرق والشمال بالدرجات: 41,33,45,36.`,
  notAZoom: (text) => `«${text}» ليس درجة تكبير. اكتب رقماً من 0 إلى 22.`,
};
