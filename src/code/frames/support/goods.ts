import type { Mode } from "../../../model/claim-types.ts";
import { type Group, groupAt } from "../../../parse/en/groups.ts";
import { dependents, tokenAt } from "../../../parse/en/tree.ts";
import { wordsOf } from "../../about.ts";
import type { Reference } from "../../reference.ts";

const ARMS =
  /^(?:weapon|weaponry|arm|ammunition|munition|shell|missile|rocket|drone|tank|howitzer|artillery|rifle|gun|launcher|vehicle|aircraft|jet|helicopter|equipment|hardware|armour|armor|radar|battery|interceptor|uniform|intelligence|fuel|body-armour|explosive|boat|warship|military|materiel|materiél|arsenal|system|kit|bomb|mine|grenade|mortar|lorry|truck|warplane|fighter-jet|uav|carrier|pickup|humvee|imagery|technology|explosives|cartridge|gunship|frigate)$/;
const RELIEF =
  /^(?:food|water|medicine|blanket|tent|shelter|aid|relief|ration|meal|flour|rice|wheat|grain|cash|clothing|clothes|medical|humanitarian|parcel|vaccine|drug|oxygen|generator|mattress|tarpaulin|plasma|blood|assistance|kitchen|bread|milk|hygiene|soap|sheeting|tablet|seed|foodstuff|essential)$/;
/** What goods are counted in: "40 tonnes of food", "$50m worth of armoured vehicles", "$400m in military aid". */
const MEASURE =
  /^(?:tonne|ton|kilo|kilogram|truckload|lorryload|planeload|shipload|box|pack|package|crate|consignment|shipment|batch|delivery|load|worth|million|billion|dollar|euro|pound|\$|thousand|hundred|dozen|number|pair|supply|stock|convoy)$/;

/** What kind of goods a group names: arms and what forces use, or relief. */
export function goodsOf(group: Group, reference: Reference): Mode | undefined {
  const noun = reference.noun(group);
  if (reference.classes(group).has("installation")) return undefined;
  const words = wordsOf(group);
  if (ARMS.test(noun) || words.includes("military")) return "supply";
  if (RELIEF.test(noun) || words.some((word) => /^(?:humanitarian|medical|relief)$/.test(word))) return "aid";
  if (words.some((word) => ARMS.test(word))) return "supply";
  return MEASURE.test(noun) || tokenAt(group.tree, group.head).upos === "NUM" ? measured(group, reference) : undefined;
}

/** What stands behind the measure. */
function measured({ tree, head, names }: Group, reference: Reference): Mode | undefined {
  return dependents(tree, head, "nmod")
    .filter((at) => dependents(tree, at, "case").some((word) => /^(?:of|in)$/i.test(tokenAt(tree, word).text)))
    .map((at) => goodsOf(groupAt(tree, at, names), reference))
    .find((mode) => mode !== undefined);
}
