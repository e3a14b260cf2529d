import type { Quantity } from "../../../model/claim.ts";
import { isolated } from "./isolate.ts";

const NUMBERS = new Intl.NumberFormat("ar-IQ");
const RULES = new Intl.PluralRules("ar");

/** The forms of a counted noun, after the plural rules of Unicode's CLDR; `oblique` behind a preposition or as an object. */
export interface Noun {
  one: string;
  two: string;
  oblique: string;
  few: string;
  many: string;
  other: string;
}

const noun = (one: string, two: string, oblique: string, few: string, many: string, other: string): Noun => ({
  one,
  two,
  oblique,
  few,
  many,
  other,
});

export const NOUNS = {
  report: noun("تقرير واحد", "تقريران", "تقريرين", "تقارير", "تقريراً", "تقرير"),
  origin: noun("أصل واحد", "أصلان", "أصلين", "أصول", "أصلاً", "أصل"),
  independentOrigin: noun(
    "أصل مستقل واحد",
    "أصلان مستقلان",
    "أصلين مستقلين",
    "أصول مستقلة",
    "أصلاً مستقلاً",
    "أصل مستقل",
  ),
  text: noun("نص واحد", "نصان", "نصين", "نصوص", "نصاً", "نص"),
  outlet: noun("جهة ناشرة واحدة", "جهتان ناشرتان", "جهتين ناشرتين", "جهات ناشرة", "جهة ناشرة", "جهة ناشرة"),
  event: noun("حدث واحد", "حدثان", "حدثين", "أحداث", "حدثاً", "حدث"),
  attack: noun("هجوم واحد", "هجومان", "هجومين", "هجمات", "هجوماً", "هجوم"),
  handover: noun("عملية تسليم واحدة", "عمليتا تسليم", "عمليتي تسليم", "عمليات تسليم", "عملية تسليم", "عملية تسليم"),
  withdrawal: noun(
    "عملية انسحاب واحدة",
    "عمليتا انسحاب",
    "عمليتي انسحاب",
    "عمليات انسحاب",
    "عملية انسحاب",
    "عملية انسحاب",
  ),
  day: noun("يوم واحد", "يومان", "يومين", "أيام", "يوماً", "يوم"),
  claim: noun("إفادة واحدة", "إفادتان", "إفادتين", "إفادات", "إفادة", "إفادة"),
  installation: noun("منشأة واحدة", "منشأتان", "منشأتين", "منشآت", "منشأة", "منشأة"),
  otherInstallation: noun("منشأة أخرى", "منشأتان أخريان", "منشأتين أخريين", "منشآت أخرى", "منشأة أخرى", "منشأة أخرى"),
  person: noun("شخص واحد", "شخصان", "شخصين", "أشخاص", "شخصاً", "شخص"),
  member: noun("عنصر واحد", "عنصران", "عنصرين", "عناصر", "عنصراً", "عنصر"),
};

/** "٥٬٢٠٠". */
export function digits(value: number): string {
  return NUMBERS.format(value);
}

/** The form that a counted noun has behind a number. */
export function pluralRule(count: number): Intl.LDMLPluralRule {
  return RULES.select(count);
}

/** "تقرير واحد", "تقريران", "٣ تقارير", "١٥ تقريراً", "١٠٠ تقرير". */
export function counted(count: number, { oblique, ...forms }: Noun, isOblique = false): string {
  const rule = pluralRule(count);
  if (rule === "one") return forms.one;
  if (rule === "two") return isOblique ? oblique : forms.two;
  return `${digits(count)} ${rule === "few" || rule === "many" ? forms[rule] : forms.other}`;
}

type Amount = Pick<Quantity, "value" | "min" | "max">;

/** "١٨", "١٥ على الأقل", "٣٠ على الأكثر", "بين ٢٥٠ و٣٥٠", "نحو ١٢". */
export function quantityInWords({ value, min, max }: Amount): string {
  if (min !== undefined && max !== undefined) return min === max ? digits(min) : `بين ${digits(min)} و${digits(max)}`;
  if (min !== undefined) return `${digits(min)} على الأقل`;
  if (max !== undefined) return `${digits(max)} على الأكثر`;
  return value === undefined ? "" : `نحو ${digits(value)}`;
}

/** A quantity of something, which `count` names in the case that it is asked for: "ما لا يقل عن ١٥ شخصاً". Undefined without a number. */
export function amount(
  { value, min, max }: Amount,
  count: (number: number, isOblique: boolean) => string,
  isOblique: boolean,
): string | undefined {
  if (min !== undefined && max !== undefined) {
    return min === max ? count(min, isOblique) : `ما بين ${digits(min)} و${count(max, true)}`;
  }
  if (min !== undefined) return `ما لا يقل عن ${count(min, true)}`;
  if (max !== undefined) return `ما لا يزيد على ${count(max, true)}`;
  return value === undefined ? undefined : `نحو ${count(value, true)}`;
}

/** "أ", "أ وب", "أ وب وج". */
export function list(items: string[], conjunction = "و"): string {
  const joint = conjunction === "و" ? " و" : ` ${conjunction} `;
  return items.map(isolated).join(joint);
}

const ORDINALS = "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر".split(" ");

/** "الثالث", "الحادي والعشرون" as "رقم ٢١". */
export function ordinal(value: number): string {
  return ORDINALS[value - 1] ?? `رقم ${digits(value)}`;
}

/** The same of a feminine noun: "الأولى", "الثالثة". */
export function feminineOrdinal(value: number): string {
  if (value === 1) return "الأولى";
  return value <= ORDINALS.length ? `${ordinal(value)}ة` : ordinal(value);
}
