import { tokenAt } from "../../../parse/en/tree.ts";
import { objectsOf, textOf } from "../../about.ts";
import { hasForces } from "../../forces.ts";
import type { Draft, Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";

const STOPPING =
  /^(?:suspend|halt|stop|freeze|pause|cut|withhold|end|terminate|block|discontinue|cancel|scrap|sever|axe|slash)$/;

/** Help that stops is denied, help that goes on again is told. */
export const STOPPED: Pattern[] = [
  {
    rule: "stop-relief",
    verbs: phrases("suspend, halt, stop, freeze, pause, cut, end, discontinue, scale back"),
    denies: true,
    mode: "aid",
    roles: { recipient: ["to", "for"], actor: ["subject"] },
    needs: ["actor"],
    fits: isReliefWork,
  },
  {
    rule: "go-on-with-relief",
    verbs: phrases("resume, restart, step up, scale up, expand"),
    mode: "aid",
    roles: { recipient: ["to", "for"], actor: ["subject"] },
    needs: ["actor"],
    fits: isReliefWork,
  },
  {
    rule: "stop-aid",
    verbs: phrases(
      "suspend, halt, stop, freeze, pause, cut, cut off, withhold, end, terminate, discontinue, cancel, scrap, sever, axe, hold back, hold up, break off",
    ),
    denies: true,
    roles: { recipient: ["to", "for", "of"], actor: ["subject"] },
    needs: [],
    fits: isAidStopped,
  },
  {
    rule: "resume-aid",
    verbs: phrases("resume, restart, restore, step up, scale up, expand, increase"),
    roles: { recipient: ["to", "for", "of"], actor: ["subject"] },
    needs: ["actor", "recipient"],
    fits: isAidStopped,
  },
];

/** Whether a noun of help is what a verb stops: then it is no help given. */
export function isStopped({ predicate: { tree, head } }: Draft): boolean {
  const above = tokenAt(tree, head).head;
  const top = above >= 0 && tokenAt(tree, head).rel === "nmod" ? tokenAt(tree, above).head : above;
  return [above, top].some((at) => at >= 0 && STOPPING.test(tokenAt(tree, at).lemma));
}

const HELP = /^(?:aid|assistance|training|delivery|shipment|airdrop|funding|export|sale)$/;
const RELIEF_WORK =
  /^(?:operation|work|activity|programme|program|response|distribution|delivery|flight|convoy|ration)$/;

/** Aid or training; the training of a football team is no matter of sides. */
function isAidStopped({ predicate, roles }: Draft, reference: Reference): boolean {
  const worth = predicate.phrases.filter(({ prep, depth }) => prep === "in" && depth === 1).map(({ group }) => group);
  const done = [...objectsOf(predicate), ...worth];
  const bySide =
    (roles.actor === undefined && predicate.subjects.length === 0) ||
    (roles.actor?.some((group) => hasForces(group, reference) || isReliefBody(group, reference)) ?? false) ||
    roles.actor?.some((group) => tokenAt(group.tree, group.head).text === "It");
  return (
    (bySide ?? false) &&
    done.some((group) => isHelp(reference.noun(group), textOf(group).toLowerCase().split(" "), predicate, reference))
  );
}

/** A relief agency's own work. */
function isReliefWork({ predicate, roles }: Draft, reference: Reference): boolean {
  const byAgency = roles.actor?.some((group) => isReliefBody(group, reference)) ?? false;
  return byAgency && objectsOf(predicate).some((group) => RELIEF_WORK.test(reference.noun(group)));
}

/** "military aid", "training"; arms shipments, not those of grain to a market. */
function isHelp(noun: string, words: string[], { phrases: found }: Draft["predicate"], reference: Reference): boolean {
  if (!HELP.test(noun) && !words.includes("training")) return false;
  if (!/^(?:delivery|shipment|funding|export|sale)$/.test(noun)) return true;
  const about = [...words, ...found.flatMap(({ group }) => [reference.noun(group)])];
  return about.some((word) =>
    /^(?:arms?|weapons?|aid|food|humanitarian|relief|military|munition|missile|fuel)$/.test(word),
  );
}

function isReliefBody(group: Parameters<Reference["entity"]>[0], reference: Reference): boolean {
  return (
    reference.entity(group, "actor")?.kind === "organisation" || /^(?:agency|charity|ngo)$/.test(reference.noun(group))
  );
}
