import type { ClaimType } from "../../../model/claim-types.ts";
import type { Knowledge } from "../../../packs/knowledge.ts";
import type { Told } from "../told.ts";
import { act, actOn, type Clause, happened, stood } from "./clause.ts";
import { arrestClause, attackClause, casualtiesClause, propertyClause } from "./harm-clauses.ts";
import { deploymentClause, transferClause, withdrawalClause } from "./movement-clauses.ts";
import { FIGHTERS, FORCES, namedBy, placeIn, SOMEBODY, unnamed, whereIn } from "./parties.ts";
import { agreementClause, statementClause } from "./speech-clauses.ts";
import { affiliationClause, controlClause, groupClause } from "./standing-clauses.ts";
import { victimsIn } from "./victims.ts";

/** What an event's sentence says, by its type and mode. */
export function clauseFor(told: Told, knowledge: Knowledge): Clause {
  const named = namedBy(told, knowledge);
  const makers: { [type in ClaimType]: () => Clause } = {
    transfer: () => transferClause(named),
    withdrawal: () => withdrawalClause(told, named),
    deployment: () => deploymentClause(told, named),
    attack: () => attackClause(told, named),
    casualties: () => casualtiesClause(told, victimsIn(told, knowledge), placeIn(named)),
    force_level: () =>
      stood(
        named("actor") ?? FORCES,
        { masculine: "يتمركز", feminine: "تتمركز", men: "يتمركزون" },
        "التمركز",
        placeIn(named),
      ),
    clash: () => {
      const opponent = named("opponent")?.oblique ?? "آخرين";
      return act(named("actor") ?? FIGHTERS, ["اشتبك", "اشتبكت"], "الاشتباك", `مع ${opponent}`, placeIn(named));
    },
    seizure: () =>
      act(named("actor") ?? FIGHTERS, ["استولى", "استولت"], "الاستيلاء", `على ${whereIn(named) ?? "أحد المواقع"}`),
    control: () => controlClause(told, named),
    arrest: () => arrestClause(told, named),
    abduction: () =>
      actOn(
        named("actor") ?? unnamed("مجهولون", "men", "مجهولين"),
        ["خطف", "خطفت"],
        "خطف",
        named("target") ?? SOMEBODY,
        placeIn(named),
      ),
    protest: () =>
      act(named("actor") ?? unnamed("محتجون", "men", "محتجين"), ["تظاهر", "تظاهرت"], "التظاهر", placeIn(named)),
    property: () => propertyClause(told, named),
    agreement: () => agreementClause(told, named),
    group: () => groupClause(told, named),
    affiliation: () => affiliationClause(told, named),
    support: () =>
      act(
        named("actor") ?? FORCES,
        ["قدّم", "قدّمت"],
        "تقديم",
        `الدعم إلى ${named("recipient")?.oblique ?? "آخرين"}`,
        placeIn(named),
      ),
    statement: () => statementClause(told, named),
    disaster: () => {
      const where = whereIn(named) ?? "المنطقة";
      return happened(`وقعت كارثة في ${where}`, `وقوع كارثة في ${where}`);
    },
    count: () => happened("قُدّم تعداد", "تقديم تعداد"),
  };
  return makers[told.type]();
}
