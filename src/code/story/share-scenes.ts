import { fillers } from "../../model/claim.ts";
import { hasRel, pathUp, tokenAt } from "../../parse/en/tree.ts";
import type { Told } from "./told.ts";

/**
 * People are killed where the attack is: victims without a place take that of the attack or the fight told in their sentence, and those of a clause
 * that hangs on the attack's its doer. `bySentence` holds the claims of each sentence in order.
 */
export function shareScenes(bySentence: Told[][]): Told[][] {
  return bySentence.map((told) => {
    const scenes = told.filter(isScene);
    return told.map((one) => (isOfVictims(one) ? withScene(one, scenes) : one));
  });
}

function isOfVictims({ claim: { type, mode, modality } }: Told): boolean {
  return type === "casualties" && mode !== "displaced" && modality !== "planned";
}

function isScene({ claim: { type, modality } }: Told): boolean {
  return (type === "attack" || type === "clash") && modality !== "planned" && modality !== "denied";
}

function isPlaced({ claim }: Told): boolean {
  return fillers(claim, "place").length + fillers(claim, "installation").length > 0;
}

function withScene(victims: Told, scenes: Told[]): Told {
  const cause = scenes.find((scene) => scene.claim.type === "attack" && hangsOn(victims, scene));
  const scene = cause && isPlaced(cause) ? cause : scenes.find(isPlaced);
  const { actor } = cause?.claim.roles ?? {};
  const { place, installation } = isPlaced(victims) || !scene ? {} : scene.claim.roles;
  const added = { ...(actor && { actor }), ...(place && { place }), ...(installation && { installation }) };
  return { ...victims, claim: { ...victims.claim, roles: { ...added, ...victims.claim.roles } } };
}

/** "… shelled Gao, killing three"; what a relative clause tells ("a raid in which three died") may be another's deed. */
function hangsOn({ draft: below }: Told, { draft: above }: Told): boolean {
  if (!below || !above || below.predicate.tree !== above.predicate.tree) return false;
  const { tree, head } = below.predicate;
  const path = pathUp(tree, head);
  const at = path.indexOf(above.predicate.head);
  return at > 0 && path.slice(0, at).every((i) => hasRel(tokenAt(tree, i), "advcl", "conj", "xcomp"));
}
