import type { Group } from "../../../parse/en/groups.ts";
import type { Draft } from "../../frame.ts";
import type { Reference } from "../../reference.ts";

const CROWD =
  /^(?:people|crowd|hundred|thousand|ten|dozen|score|supporter|resident|relative|family|mother|widow|student|worker|teacher|activist|opponent|farmer|demonstrator|protester|youth|woman)$/;
const SEATS =
  /^(?:parliament|ministry|embassy|consulate|palace|office|headquarters|hq|court|courthouse|residence|assembly|station|prison|jail|zone|governorate|commission|council|hall|building|compound|base|gate)$/;
const OPEN = /^(?:avenue|square|street|boulevard|roundabout|plaza)$/;
const OTHERWISE =
  /^(?:funeral|mourn|mourner|mourning|burial|bury|pray|prayer|worship|mass|celebrate|celebration|festival|concert|match|watch|welcome|greet|queue|vote|aid|food|ration|wait|news|body|visa|passport|flee|displace|displaced|refugee|shelter|migrant)$/;

/** "Thousands have camped outside parliament": a crowd before a seat of power, or a great one in a square, that has not come to pray, mourn or queue. */
export function isCrowdOutside({ roles, predicate, sentence }: Draft, reference: Reference): boolean {
  const isCrowd = (roles.actor ?? []).every(
    (group) => CROWD.test(reference.noun(group)) && !reference.classes(group).has("force"),
  );
  if (!isCrowd || sentence.sentence.tokens.some(({ lemma }) => OTHERWISE.test(lemma.toLowerCase()))) return false;
  const isGreat = (roles.actor ?? []).some((group) => /^(?:hundred|thousand|ten|crowd)$/.test(reference.noun(group)));
  return predicate.phrases.some(({ prep, group }) => {
    const isBefore = /^(?:outside|in front of|around|before)$/.test(prep) && SEATS.test(seatOf(group, reference));
    return isBefore || (isGreat && /^(?:in|on|at)$/.test(prep) && OPEN.test(seatOf(group, reference)));
  });
}

function seatOf(group: Group, reference: Reference): string {
  return reference.noun(group).toLowerCase();
}

/** Residents who block a road or a convoy protest; soldiers and rebels who do besiege. */
export function isBlockedByResidents({ roles }: Draft, reference: Reference): boolean {
  const isCivil = (roles.actor ?? []).every((group) =>
    /^(?:resident|villager|local|farmer|driver|trucker|lorry|worker|miner|student|youth|crowd|people|inhabitant|woman|relative|teacher|fisherman)$/.test(
      reference.noun(group),
    ),
  );
  const isWay = (roles.target ?? []).some((group) =>
    /^(?:road|highway|street|motorway|bridge|convoy|crossing|railway|line|port|entrance|gate|junction|border|traffic|route|airport|patrol)$/.test(
      reference.noun(group),
    ),
  );
  return isCivil && isWay;
}

/** Workers who walk out strike; delegates who walk out leave a meeting. */
export function isByWorkers({ roles, predicate }: Draft, reference: Reference): boolean {
  const actors = roles.actor ?? [];
  if (predicate.lemma !== "walk") return actors.every((group) => !reference.classes(group).has("force"));
  const isFrom = predicate.phrases.some(
    ({ prep, group }) =>
      /^(?:of|from|into|through|on)$/.test(prep) &&
      /^(?:talk|meeting|session|chamber|house|prison|jail|summit|negotiation|room|hospital|conference)$/.test(
        reference.noun(group),
      ),
  );
  return (
    !isFrom &&
    actors.every((group) =>
      /^(?:worker|teacher|nurse|doctor|docker|miner|employee|staff|student|driver|pilot|labourer|pupil|civil|railwayman|postman)$/.test(
        reference.noun(group),
      ),
    )
  );
}
