import type { Entity } from "../../../model/pack.ts";

/** How a verb agrees: a plural of men is masculine before its subject and plural after it. */
export type Gender = "masculine" | "feminine" | "men";

/** Plurals of things, and names of groups, that take a feminine verb though they do not end like one. */
const FEMININE_HEADS = new Set(
  "كتائب سرايا قوى فصائل مواقع مقار لجان فرق أفواج مراكز أحزاب عصائب أكناف فلول دول أمم حماس طالبان فتح ميليشيا ترويكا حرب سوق شمس يد مستشفيات مشفيات معامل صوامع مستودعات قصور ذئاب أسايش آسايش".split(
    " ",
  ),
);

const MASCULINE_STATES = new Set("العراق الأردن لبنان المغرب السودان الصومال اليمن الفاتيكان الجبل".split(" "));

const FEMALE_NAMES = new Set(
  "هيذر مورغان نانسي هيلاري سامانثا فيكتوريا كارولين إليسا إلهام ليلى مريم زينب هيفاء نادية أنجيلا أنغيلا أورسولا فلورنس جيسيكا ماريا جانين باربرا ليندا سوزان كاثرين ستيفاني فيان أفراح إيمان نورا هدى منى سهى تارا بهار روكسانا أليس دانا جيني كاميلا ليز تيريزا ماغدالينا كريستين".split(
    " ",
  ),
);

const MEN_IN_TA = new Set("حمزة أسامة طلحة عبيدة حذيفة قتيبة معاوية عطية عكرمة نعمة خليفة جمعة حميدة علاوة".split(" "));

/** How a verb agrees with what a name names, by the head of the name. */
export function genderOf({ kind, name }: Pick<Entity, "kind" | "name">): Gender {
  const [first = ""] = name.split(/\s+/);
  const head = first.replace(/^ال/, "");
  if (kind === "people") return "men";
  if (kind === "person") return isWoman(first) ? "feminine" : "masculine";
  if (kind === "state") return MASCULINE_STATES.has(first) || name === "جنوب السودان" ? "masculine" : "feminine";
  if (/[ةى]$|ات$|ية$/.test(head) || FEMININE_HEADS.has(head)) return "feminine";
  return /(?:يون|ون)$/.test(first) && first.startsWith("ال") ? "men" : "masculine";
}

function isWoman(first: string): boolean {
  return FEMALE_NAMES.has(first) || (/ة$/.test(first) && !MEN_IN_TA.has(first));
}
