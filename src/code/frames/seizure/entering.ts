import { isForce, isNonState } from "../../forces.ts";
import type { Draft } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";

/** Verbs of movement that take a place where an army makes them, and not where gunmen raid it or troops cross a border. */
export const ENTERING = new Set(
  phrases(
    "enter, advance, push, roll, drive, ride, break, burst, pour, surge, swarm, thrust, cut, fight, battle, blast, punch, move",
  ),
);

/** "Rebels entered Palma", "advanced into the suburbs": a state's soldiers who enter, unopposed as told, are sent there. */
export function isEntered({ predicate, roles }: Draft, reference: Reference): boolean {
  const areIn = roles.area?.every((group) => {
    const { kind } = reference.entity(group, "place") ?? {};
    return kind === "place" || (kind === undefined && QUARTERS.has(reference.noun(group)));
  });
  const byArmy = roles.actor?.every(
    (group) =>
      (isForce(group, reference) || /^(?:tank|armour|armor)$/.test(reference.noun(group))) &&
      !RAIDERS.test(reference.noun(group)),
  );
  const isHard = /^(?:advance|push|roll|fight|battle|blast|punch|thrust)$/.test(predicate.lemma);
  const isMild = /^(?:enter|surge|pour)$/.test(predicate.lemma);
  const byRebels = roles.actor?.every((group) => isNonState(group, reference)) ?? false;
  return (areIn ?? false) && (byArmy ?? false) && (isHard || (isMild && byRebels));
}

const QUARTERS = new Set(
  "city town capital suburb district neighbourhood neighborhood quarter stronghold enclave".split(" "),
);
const RAIDERS =
  /^(?:gunman|gunmen|attacker|assailant|bandit|bomber|terrorist|police|policeman|officer|convoy|patrol|peacekeeper|contingent|column|observer|trainer|adviser|advisor|monitor|personnel|reinforcement|instructor|inspector|guard|pilot|crew|herder|gang|extremist|militant)$/;
