import type { Gender } from "./gender.ts";

/** Common nouns that reports use for whom no pack names: one, several, and the gender of each. */
export type Noun = [one: string, oneIs: Gender, several: string, severalAre: Gender];

const man = (one: string, several: string): Noun => [one, "masculine", several, "men"];
const place = (one: string, oneIs: Gender, several: string): Noun => [one, oneIs, several, "feminine"];

/** By the English noun, one and several. */
export const NOUNS_BY_ENGLISH: [one: string, several: string, noun: Noun][] = [
  ["base", "bases", place("قاعدة", "feminine", "قواعد")],
  ["air base|airbase", "air bases|airbases", place("قاعدة جوية", "feminine", "قواعد جوية")],
  ["camp", "camps", place("معسكر", "masculine", "معسكرات")],
  ["site|position|post|location", "sites|positions|posts|locations", place("موقع", "masculine", "مواقع")],
  ["compound", "compounds", place("مجمع", "masculine", "مجمعات")],
  ["outpost", "outposts", place("نقطة", "feminine", "نقاط")],
  ["installation|facility", "installations|facilities", place("منشأة", "feminine", "منشآت")],
  ["airfield|airport", "airfields|airports", place("مطار", "masculine", "مطارات")],
  ["headquarters", "-", place("مقر", "masculine", "مقار")],
  ["barracks", "-", place("ثكنة", "feminine", "ثكنات")],
  ["part", "parts", place("جزء", "masculine", "أجزاء")],
  ["-", "territory|territories|land", place("أرض", "feminine", "أراضٍ")],
  ["north", "-", place("شمال", "masculine", "شمال")],
  ["south", "-", place("جنوب", "masculine", "جنوب")],
  ["west", "-", place("غرب", "masculine", "غرب")],
  ["east", "-", place("شرق", "masculine", "شرق")],
  ["checkpoint", "checkpoints", place("حاجز", "masculine", "حواجز")],
  ["area|region", "areas|regions", place("منطقة", "feminine", "مناطق")],
  ["town", "towns", place("بلدة", "feminine", "بلدات")],
  ["village", "villages", place("قرية", "feminine", "قرى")],
  ["city", "cities", place("مدينة", "feminine", "مدن")],
  ["embassy", "embassies", place("سفارة", "feminine", "سفارات")],
  ["convoy", "convoys", place("قافلة", "feminine", "قوافل")],
  ["vehicle", "vehicles", place("مركبة", "feminine", "مركبات")],
  ["house|home", "houses|homes", place("منزل", "masculine", "منازل")],
  ["building", "buildings", place("مبنى", "masculine", "مبانٍ")],
  ["weapon", "weapons", place("سلاح", "masculine", "أسلحة")],
  ["-", "equipment", place("عتاد", "masculine", "معدات")],
  ["-", "property", place("ملك", "masculine", "ممتلكات")],
  ["source", "sources", place("مصدر", "masculine", "مصادر")],
  ["group", "groups", place("جماعة", "feminine", "جماعات")],
  ["militia", "militias", place("ميليشيا", "feminine", "ميليشيات")],
  ["unit", "units", place("وحدة", "feminine", "وحدات")],
  ["contingent|force", "contingents", place("قوة", "feminine", "قوات")],
  ["detachment", "detachments", place("مفرزة", "feminine", "مفارز")],
  ["organisation|organization", "organisations|organizations", place("تنظيم", "masculine", "تنظيمات")],
  ["government", "governments", place("حكومة", "feminine", "حكومات")],
  ["army", "armies", place("جيش", "masculine", "جيوش")],
  ["-", "forces|troops", place("قوة", "feminine", "قوات")],
  ["-", "police", place("شرطي", "masculine", "شرطة")],
  ["nation|country|state", "nations|countries|states", place("دولة", "feminine", "دول")],
  ["spokesman|spokesperson", "spokesmen|spokespersons", man("متحدث", "متحدثون")],
  ["spokeswoman", "-", ["متحدثة", "feminine", "متحدثات", "feminine"]],
  ["official", "officials", man("مسؤول", "مسؤولون")],
  ["officer", "officers", man("ضابط", "ضباط")],
  ["general", "generals", man("جنرال", "جنرالات")],
  ["governor", "governors", man("محافظ", "محافظون")],
  ["commander", "commanders", man("قائد", "قادة")],
  ["leader", "leaders", man("زعيم", "زعماء")],
  ["soldier", "soldiers", man("جندي", "جنود")],
  ["service member|serviceman|servicemember", "service members|servicemen|service personnel", man("عسكري", "عسكريون")],
  ["member|element", "members|elements|personnel", man("عنصر", "عناصر")],
  ["fighter", "fighters", man("مقاتل", "مقاتلون")],
  ["militant|gunman|insurgent", "militants|gunmen|insurgents", man("مسلح", "مسلحون")],
  ["militiaman", "militiamen", man("عنصر ميليشيا", "عناصر ميليشيا")],
  ["rebel", "rebels", man("متمرد", "متمردون")],
  ["attacker", "attackers", man("مهاجم", "مهاجمون")],
  ["terrorist", "terrorists", man("إرهابي", "إرهابيون")],
  ["trainer|instructor", "trainers|instructors", man("مدرب", "مدربون")],
  ["protester|demonstrator", "protesters|demonstrators", man("متظاهر", "متظاهرون")],
  ["civilian", "civilians", man("مدني", "مدنيون")],
  ["resident|villager", "residents|villagers", man("ساكن", "سكان")],
  ["contractor", "contractors", man("متعاقد", "متعاقدون")],
  ["person|man", "people|persons|men", man("شخص", "أشخاص")],
  ["child", "children", man("طفل", "أطفال")],
  ["woman", "women", ["امرأة", "feminine", "نساء", "feminine"]],
  ["journalist|reporter", "journalists|reporters", man("صحفي", "صحفيون")],
  ["american", "americans", man("أمريكي", "أمريكيون")],
  ["briton", "britons", man("بريطاني", "بريطانيون")],
  ["iraqi", "iraqis", man("عراقي", "عراقيون")],
  ["syrian", "syrians", man("سوري", "سوريون")],
  ["iranian", "iranians", man("إيراني", "إيرانيون")],
  ["turk", "turks", man("تركي", "أتراك")],
  ["rocket launcher", "rocket launchers", place("راجمة صواريخ", "feminine", "راجمات صواريخ")],
  ["launchpad|launch platform", "launchpads|launch platforms", place("منصة إطلاق", "feminine", "منصات إطلاق")],
];

/** Adjectives by the English one: with a man or a masculine thing, a feminine one or several things, several men. */
export const ADJECTIVES = new Map<string, [string, string, string]>(
  (
    [
      ["iraqi", "عراقي"],
      ["american|us|u.s.", "أمريكي"],
      ["british|uk", "بريطاني"],
      ["iranian", "إيراني"],
      ["syrian", "سوري"],
      ["kurdish", "كردي"],
      ["russian", "روسي"],
      ["turkish", "تركي", "أتراك"],
      ["french", "فرنسي"],
      ["german", "ألماني"],
      ["israeli", "إسرائيلي"],
      ["military", "عسكري"],
      ["paramilitary", "شبه عسكري", "شبه عسكريين"],
      ["civilian", "مدني"],
      ["local", "محلي"],
      ["foreign", "أجنبي", "أجانب"],
      ["small|smaller", "صغير", "صغار"],
      ["large|larger|big", "كبير", "كبار"],
      ["senior|top", "كبير", "كبار"],
      ["vast", "شاسع"],
      ["armed", "مسلح"],
      ["unidentified|unknown", "مجهول"],
      ["terrorist", "إرهابي"],
    ] as [string, string, string?][]
  ).flatMap(([words, form, men]) =>
    words
      .split("|")
      .map((word): [string, [string, string, string]] => [word, [form, feminine(form), men ?? `${form}ون`]]),
  ),
);

function feminine(form: string): string {
  return form === "شبه عسكري" ? "شبه عسكرية" : `${form}ة`;
}
