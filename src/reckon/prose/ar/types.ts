import type { ClaimType } from "../../../model/claim-types.ts";

/** What each type of claim tells of. */
export const TYPES: Record<ClaimType, string> = {
  transfer: "تسليم",
  withdrawal: "انسحاب",
  deployment: "انتشار",
  force_level: "قوام",
  attack: "هجوم",
  clash: "اشتباك",
  seizure: "استيلاء",
  control: "سيطرة",
  casualties: "ضحايا",
  arrest: "اعتقال",
  abduction: "اختطاف",
  protest: "احتجاج",
  property: "ممتلكات",
  agreement: "اتفاق",
  group: "جماعة",
  affiliation: "انتماء",
  support: "دعم",
  statement: "تصريح",
  disaster: "كارثة",
  count: "تعداد",
};

/** The same as something known: "تسليم" of a base is "التسليم". */
export const KNOWN_TYPES: Record<ClaimType, string> = {
  transfer: "التسليم",
  withdrawal: "الانسحاب",
  deployment: "الانتشار",
  force_level: "القوام",
  attack: "الهجوم",
  clash: "الاشتباك",
  seizure: "الاستيلاء",
  control: "السيطرة",
  casualties: "سقوط الضحايا",
  arrest: "الاعتقال",
  abduction: "الاختطاف",
  protest: "الاحتجاج",
  property: "الإضرار بالممتلكات",
  agreement: "الاتفاق",
  group: "نشاط الجماعة",
  affiliation: "الانتماء",
  support: "الدعم",
  statement: "التصريح",
  disaster: "الكارثة",
  count: "التعداد",
};
