import type { Gender } from "./gender.ts";
import type { Name } from "./name.ts";
import { accusative, sound } from "./oblique.ts";

/** Common nouns that reports use for whom no pack names: one, several, and the gender of each. */
type Noun = [one: string, oneIs: Gender, several: string, severalAre: Gender];

const man = (one: string, several: string): Noun => [one, "masculine", several, "men"];
const place = (one: string, oneIs: Gender, several: string): Noun => [one, oneIs, several, "feminine"];

/** By the English noun, one and several. */
const TABLE: [one: string, several: string, noun: Noun][] = [
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
const ADJECTIVES = new Map<string, [string, string, string]>(
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
      ["paramilitary", "شبه عسكري"],
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

const BY_WORD = new Map(
  TABLE.flatMap(([one, several, noun]) => [
    ...one.split("|").map((word): [string, { noun: Noun; isSeveral: boolean }] => [word, { noun, isSeveral: false }]),
    ...several
      .split("|")
      .map((word): [string, { noun: Noun; isSeveral: boolean }] => [word, { noun, isSeveral: true }]),
  ]),
);

/** A group of common words: its noun, what it is called, and how many it is of. */
export interface CommonGroup {
  adjectives: string[];
  noun: Noun;
  isSeveral: boolean;
}

/** What English common words mean ("Iraqi soldiers", "smaller base"); undefined where any of them is unknown. */
export function readCommonWords(words: string): CommonGroup | undefined {
  const parts = words.toLowerCase().split(/\s+/);
  for (let length = Math.min(2, parts.length); length > 0; length--) {
    const head = BY_WORD.get(parts.slice(-length).join(" "));
    const adjectives = parts.slice(0, -length);
    if (head && adjectives.every((word) => ADJECTIVES.has(word))) return { ...head, adjectives };
  }
  return undefined;
}

/** A group in words, for one or for several; adjectives follow their noun and agree with it. */
export function groupInWords({ adjectives, noun }: CommonGroup, isSeveral: boolean, isDefinite: boolean): Name {
  const [one, oneIs, several, severalAre] = noun;
  const gender = isSeveral ? severalAre : oneIs;
  const column = gender === "masculine" ? 0 : gender === "feminine" ? 1 : 2;
  const called = adjectives.map((word) => ADJECTIVES.get(word)?.[column] ?? "").reverse();
  const words = [isSeveral ? several : one, ...called].map((word) => (isDefinite ? definite(word) : word));
  const behind = words.map(sound).join(" ");
  return {
    subject: words.join(" "),
    object: isDefinite ? behind : words.map(accusative).join(" "),
    oblique: behind,
    gender,
  };
}

/** "القاعدة", "منصة الإطلاق". */
function definite(words: string): string {
  const [head = "", ...rest] = words.split(" ");
  if (rest.length === 0) return `ال${head.replace(/ٍ$/, "ي")}`;
  if (/^جوية$/.test(rest[0] ?? "")) return words.replace(/(^| )/g, "$1ال");
  return `${head} ال${rest.join(" ")}`;
}
