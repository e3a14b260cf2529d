import type { Told } from "../told.ts";
import { act, actOn, type Clause, happened } from "./clause.ts";
import { FORCES, type Named, unnamed } from "./parties.ts";

/** "سلّم التحالف قاعدة كي وان إلى الجيش العراقي". */
export function transferClause(named: Named): Clause {
  const thing = named("installation", "area") ?? (named("equipment") ? unnamed("معدات", "feminine") : named("place"));
  const what = thing?.oblique ?? "قاعدة";
  const to = named("recipient") ? `إلى ${named("recipient")?.oblique}` : "";
  const giver = named("actor");
  if (!giver) return happened(`جرى تسليم ${what} ${to}`.trim(), `تسليم ${what} ${to}`.trim());
  if (!to) return act(giver, ["تخلّى", "تخلّت"], "التخلي", `عن ${what}`);
  return actOn(giver, ["سلّم", "سلّمت"], "تسليم", thing ?? unnamed("قاعدة", "feminine"), to);
}

/** "انسحبت القوات من القاعدة". */
export function withdrawalClause(told: Told, named: Named): Clause {
  const where = named("installation", "origin", "place")?.oblique;
  const from = where ? `من ${where}` : "";
  const to = named("destination") ? `إلى ${named("destination")?.oblique}` : "";
  const who = named("actor") ?? FORCES;
  if (told.mode === "reduce") return act(who, ["خفّض", "خفّضت"], "خفض", "عدد القوات", where ? `في ${where}` : "");
  if (told.mode === "redeploy" && who.subject !== FORCES.subject)
    return act(who, ["نقل", "نقلت"], "نقل", "قوات", from, to);
  if (told.mode === "redeploy") return act(who, ["انتقل", "انتقلت"], "الانتقال", from, to);
  return act(who, ["انسحب", "انسحبت"], "الانسحاب", from, to);
}

/** "أرسلت القوات إلى القاعدة". */
export function deploymentClause(told: Told, named: Named): Clause {
  const who = named("actor") ?? FORCES;
  const where = named("installation", "destination", "place")?.oblique ?? "المنطقة";
  if (told.mode === "establish-base") return act(who, ["أقام", "أقامت"], "إقامة", `قاعدة في ${where}`);
  return act(who, ["أرسل", "أرسلت"], "إرسال", `قوات إلى ${where}`);
}
