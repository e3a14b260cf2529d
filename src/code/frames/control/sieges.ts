import { tokenAt } from "../../../parse/en/tree.ts";
import { isOpen } from "../../about.ts";
import { hasForces } from "../../forces.ts";
import type { Draft, Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";

/** A place is cut off by those around it. */
export const SIEGES: Pattern[] = [
  {
    rule: "besiege",
    verbs: phrases(
      "besiege, lay siege, surround, encircle, blockade, besieged, ring, cut off, impose siege, impose blockade, hem in, seal off, choke off, envelop, tighten siege, tighten blockade, tighten noose, tighten ring, maintain siege, maintain blockade, enforce blockade, keep siege, mount blockade, box in, bottle up",
    ),
    mode: "besieged",
    roles: { site: ["object", "to", "on", "of", "around", "described"], actor: ["subject"], opponent: ["object"] },
    needs: ["installation", "area", "opponent"],
    fits: isByForces,
  },
  {
    rule: "close-on",
    verbs: phrases("close on, close in, close around, tighten grip around, move in on, converge on, bear down on"),
    mode: "besieged",
    roles: { site: ["on", "in on", "around"], actor: ["subject"] },
    needs: ["installation", "area"],
    fits: isByForces,
  },
  {
    rule: "under-siege",
    verbs: phrases(
      "be under siege, remain under siege, be under blockade, come under siege, stay under siege, lie under siege, be in siege, live under siege, be under encirclement",
    ),
    mode: "besieged",
    roles: { site: ["subject", "object"], actor: ["by", "from", "of"] },
    needs: ["installation", "area"],
  },
  {
    rule: "town-under-siege",
    nouns: ["siege", "blockade", "encirclement"],
    mode: "besieged",
    roles: { site: ["before"], actor: ["by", "from", "modifier", "subject"] },
    needs: ["installation", "area"],
  },
  {
    rule: "siege-of",
    nouns: ["siege", "encirclement", "blockade"],
    roles: { site: ["object"], actor: ["subject", "by", "modifier"] },
    mode: "besieged",
    needs: ["area", "installation"],
    fits: (draft) =>
      isStanding(draft) &&
      draft.predicate.objects.some((g) => draft.roles.area?.includes(g) || draft.roles.installation?.includes(g)),
  },
];

/** A force, or somebody whose name is not known here; fans surround a stadium and trees a village. */
function isByForces({ predicate, roles }: Draft, reference: Reference): boolean {
  const { passive, subjects, lemma } = predicate;
  if (roles.area === undefined && roles.installation === undefined) {
    const beset = roles.opponent?.some((group) => hasForces(group, reference)) ?? false;
    if (!beset || !passive || !/^(?:besiege|encircle|surround|cut)$/.test(lemma)) return false;
  }
  if (subjects.length === 0 && isParticiple(predicate))
    return (
      /^(?:besiege|encircle|blockade)$/.test(lemma) &&
      (roles.area ?? roles.installation ?? roles.opponent) !== undefined
    );
  return subjects.some((group) => hasForces(group, reference) || isOpen(group, reference));
}

/** "was besieged", "the besieged town". */
function isParticiple({ tree, head }: Draft["predicate"]): boolean {
  return tokenAt(tree, head).xpos === "VBN";
}

/** A siege that is lifted no longer stands. */
function isStanding({ predicate: { tree, head } }: Draft): boolean {
  const above = tokenAt(tree, head).head;
  return above < 0 || !/^(?:end|lift|break|raise)$/.test(tokenAt(tree, above).lemma);
}
