import { objectsOf } from "../../about.ts";
import type { Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";

const FLAG = /^(?:flag|banner|tricolou?r|ensign|colou?rs)$/;

/** Whose flag flies over a place holds it. */
export const FLAGS: Pattern[] = [
  {
    rule: "raise-flag",
    verbs: phrases("raise, hoist, fly, plant, unfurl, put up, run up"),
    mode: "holds",
    roles: { actor: ["subject", "owner", "of"], thing: ["over", "above", "on", "atop", "in", "at", "outside"] },
    needs: ["installation", "area"],
    fits: ({ predicate }, reference) => objectsOf(predicate).some((g) => FLAG.test(reference.noun(g))),
  },
  {
    rule: "flag-flies",
    verbs: phrases("fly, flutter, wave, hang, go up"),
    mode: "holds",
    roles: { actor: ["of", "owner"], thing: ["over", "above", "atop", "from", "on"] },
    needs: ["installation", "area", "place"],
    fits: ({ predicate, roles }, reference) =>
      roles.actor !== undefined &&
      predicate.objects.length === 0 &&
      predicate.subjects.some((g) => FLAG.test(reference.noun(g))) &&
      predicate.phrases.some(({ prep }) => /^(?:over|above|atop|from|on)$/.test(prep)),
  },
];
