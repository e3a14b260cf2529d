import type { Told } from "../told.ts";
import { became, type Clause, happened, stood } from "./clause.ts";
import { FORCES, GROUP, type Named, placeIn, whereIn } from "./parties.ts";

/** "كان الجيش يسيطر على المدينة". */
export function controlClause(told: Told, named: Named): Clause {
  const what = whereIn(named) ?? "إحدى المناطق";
  const who = named("actor") ?? FORCES;
  switch (told.mode) {
    case "disputed": {
      const against = named("opponent") ? ` مع ${named("opponent")?.oblique}` : "";
      const over = `على ${what}${against}`;
      return { who, verb: ["خاض", "خاضت"], rest: `نزاعاً ${over}`, deed: "خوض", ofDeed: `نزاع ${over}` };
    }
    case "besieged":
      return stood(who, { masculine: "يحاصر", feminine: "تحاصر", men: "يحاصرون" }, "محاصرة", what);
    case "active-in":
      return stood(who, { masculine: "ينشط", feminine: "تنشط", men: "ينشطون" }, "النشاط", `في ${what}`);
    default:
      return stood(who, { masculine: "يسيطر", feminine: "تسيطر", men: "يسيطرون" }, "السيطرة", `على ${what}`);
  }
}

/** "تشكّلت الجماعة". */
export function groupClause(told: Told, named: Named): Clause {
  const who = named("actor") ?? GROUP;
  const place = placeIn(named);
  switch (told.mode) {
    case "formed":
      return became(who, ["تشكّل", "تشكّلت"], "تشكّل", false, place);
    case "merged":
      return became(who, ["اندمج", "اندمجت"], "اندماج", false, place);
    case "split":
      return became(who, ["انقسم", "انقسمت"], "انقسام", false, place);
    case "defeated":
      return became(who, ["هُزم", "هُزمت"], "هزيمة", true, place);
    default:
      return became(who, ["نشط", "نشطت"], "نشاط", false, place);
  }
}

/** "كانت الجماعة تنتمي إلى التحالف". */
export function affiliationClause(told: Told, named: Named): Clause {
  const parent = named("parent")?.oblique ?? "جماعة أخرى";
  const who = named("actor") ?? GROUP;
  switch (told.mode) {
    case "backed-by":
      return stood(who, { masculine: "يتلقّى", feminine: "تتلقّى", men: "يتلقّون" }, "تلقّي", `الدعم من ${parent}`);
    case "leads":
      return stood(who, { masculine: "يقود", feminine: "تقود", men: "يقودون" }, "قيادة", parent);
    case "alias":
      return happened(`أُطلق على ${parent} أيضاً اسم ${who.oblique}`, `إطلاق اسم ${who.oblique} على ${parent}`);
    default:
      return stood(who, { masculine: "ينتمي", feminine: "تنتمي", men: "ينتمون" }, "الانتماء", `إلى ${parent}`);
  }
}
