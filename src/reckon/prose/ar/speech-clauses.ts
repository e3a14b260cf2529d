import type { Told } from "../told.ts";
import { act, actOn, type Clause } from "./clause.ts";
import { type Named, placeIn, SIDES, SPEAKER, unnamed } from "./parties.ts";

/** "توصّلت الأطراف إلى اتفاق". */
export function agreementClause(told: Told, named: Named): Clause {
  const partner = named("opponent") ? `مع ${named("opponent")?.oblique}` : "";
  const who = named("actor") ?? SIDES;
  if (told.mode === "talks") return act(who, ["أجرى", "أجرت"], "إجراء", "محادثات", partner, placeIn(named));
  const what = told.mode === "ceasefire" ? "إلى اتفاق لوقف إطلاق النار" : "إلى اتفاق";
  return act(who, ["توصّل", "توصّلت"], "التوصل", what, partner, placeIn(named));
}

const SPEECH: { [mode: string]: Omit<Clause, "who"> } = {
  announce: { verb: ["أصدر", "أصدرت"], rest: "إعلاناً", deed: "إصدار", ofDeed: "إعلان" },
  deny: { verb: ["نفى", "نفت"], rest: "تقريراً", deed: "نفي", ofDeed: "تقرير" },
  demand: { verb: ["تقدّم", "تقدّمت"], rest: "بمطلب", deed: "التقدم" },
  "claim-responsibility": { verb: ["تبنّى", "تبنّت"], rest: "المسؤولية", deed: "تبنّي" },
};

/** "أصدر متحدث إعلاناً". */
export function statementClause(told: Told, named: Named): Clause {
  const who = named("actor") ?? SPEAKER;
  const target = named("target") ?? unnamed("آخرون", "men", "آخرين");
  switch (told.mode) {
    case "blame":
      return act(who, ["ألقى", "ألقت"], "الإلقاء", `باللوم على ${target.oblique}`);
    case "condemn":
      return actOn(who, ["أدان", "أدانت"], "إدانة", target);
    case "threaten":
      return actOn(who, ["هدّد", "هدّدت"], "تهديد", target);
    default:
      return { who, ...(SPEECH[told.mode ?? ""] ?? { verb: ["أدلى", "أدلت"], rest: "بتصريح", deed: "الإدلاء" }) };
  }
}
