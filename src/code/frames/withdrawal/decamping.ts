import { dependents, tokenAt } from "../../../parse/en/tree.ts";
import { objectsOf, textOf } from "../../about.ts";
import { hasForces, isForce, isServing } from "../../forces.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";
import { isOnTheRun } from "./on-the-run.ts";
import { isSide } from "./who.ts";

/** Forces strike their camp, pack up or melt away; those who flee a scene are not meant, nor what they did before they left. */
export function isForceDecamping({ predicate }: Draft, reference: Reference): boolean {
  const { tree, head, subjects } = predicate;
  const goesOn = dependents(tree, head, "conj").some((at) => tokenAt(tree, at).upos === "VERB");
  if (goesOn && /^(?:pack|strike|break|lower)$/.test(predicate.lemma)) return false;
  return subjects.some((group) => isServing(group, reference) && !isOnTheRun(group, reference));
}

/** Forces climb into what takes them away; marines who board a tanker take it. */
export function isForceBoarding({ predicate }: Draft, reference: Reference): boolean {
  const { tree, head } = predicate;
  const leaves = dependents(tree, head, "conj").some((at) => /^(?:leave|fly|depart|go)$/.test(tokenAt(tree, at).lemma));
  return (
    !leaves &&
    predicate.subjects.some((group) => isServing(group, reference)) &&
    [...objectsOf(predicate), ...predicate.phrases.map(({ group }) => group)].some((group) =>
      CARRIERS.has(reference.noun(group)),
    )
  );
}

const CARRIERS = new Set(
  "plane aircraft flight jet transport helicopter bus coach lorry truck train convoy".split(" "),
);

/** A state's or a coalition's forces are made to go; fighters who are driven out have lost a place. */
export function isOusted({ predicate, roles }: Draft, reference: Reference): boolean {
  return (
    predicate.passive &&
    (roles.actor?.some((group) => {
      if (isSide(group, reference)) return true;
      const kind = reference.entity(group, "actor")?.kind;
      return kind === "state" || kind === "coalition" || (hasForces(group, reference) && kind === "armed-force");
    }) ??
      false)
  );
}

/** "The pullout involves 500 troops." */
export function isWithdrawalOf({ predicate, roles }: Draft, reference: Reference): boolean {
  return (
    predicate.subjects.some((group) =>
      /(?:withdrawal|pull ?-? ?out|departure|drawdown|redeployment|evacuation|reduction)$/i.test(textOf(group)),
    ) &&
    (roles.actor?.some((group) => isForce(group, reference)) ?? false)
  );
}
