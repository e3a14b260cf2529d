import type { Draft, Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import type { Reference } from "../reference.ts";

/** A side holds, disputes or moves freely in a place; presence and guarding count as holding. */
export const control: Frame = {
  type: "control",
  allows: {
    actor: ["force", "body", "people"],
    opponent: ["force", "body"],
    installation: ["installation"],
    area: ["place", "installation"],
  },
  needs: [
    ["actor", "opponent"],
    ["installation", "area", "place"],
  ],
  splits: ["installation"],
  patterns: [
    {
      rule: "besiege",
      verbs: phrases("besiege, lay siege, surround, encircle, blockade"),
      mode: "besieged",
      roles: { thing: ["object", "to"], actor: ["subject"] },
    },
    {
      rule: "dispute",
      verbs: ["dispute", "contest", "claim"],
      mode: "disputed",
      roles: { thing: ["object"], actor: ["between", "subject"], opponent: ["with"] },
      fits: (draft) => draft.predicate.lemma !== "claim" || draft.roles.area !== undefined,
    },
    {
      rule: "hold",
      verbs: phrases(
        "hold, control, occupy, guard, administer, govern, rule, secure, keep control, retain control, have control, be in control, patrol",
      ),
      mode: "holds",
      roles: { thing: ["object", "of", "over"], actor: ["subject"] },
    },
    {
      rule: "under-control",
      verbs: phrases(
        "be under control, remain under control, come under control, stay under control, be in hand, remain in hand, be under authority, remain under authority, remain in hands, pass hand, be hand, be control",
      ),
      mode: "holds",
      roles: { thing: ["subject"], actor: ["of", "modifier"] },
    },
    {
      rule: "run-by",
      verbs: ["run", "operate", "man"],
      mode: "holds",
      roles: { installation: ["object"], actor: ["subject"] },
      needs: ["installation"],
      fits: (draft, reference) => draft.predicate.objects.some((group) => reference.classes(group).has("installation")),
    },
    {
      rule: "host",
      verbs: phrases("host, house, accommodate, shelter"),
      mode: "holds",
      roles: { installation: ["subject"], actor: ["object"] },
      needs: ["installation"],
      fits: (draft, reference) =>
        draft.roles.installation?.some((group) => reference.entity(group, "installation")) ?? false,
    },
    {
      rule: "stationed-at",
      verbs: phrases("station, base, garrison, entrench, deploy"),
      mode: "holds",
      roles: { actor: ["object"], installation: ["at", "in", "inside", "on"], area: ["in"] },
      needs: ["installation"],
      fits: (draft) => draft.predicate.passive,
    },
    {
      rule: "present-at",
      verbs: phrases(
        "be present, be at, remain at, be stationed, stay at, remain in, maintain presence, have presence, have fighter, have force",
      ),
      mode: "holds",
      roles: { actor: ["subject"], installation: ["at", "on", "inside"], area: ["in"] },
      fits: isForceThere,
    },
    {
      rule: "active-in",
      verbs: phrases(
        "be active, remain active, operate, roam, be hotbed, remain hotbed, be stronghold, remain stronghold, remain bed, be bed",
      ),
      mode: "active-in",
      roles: { place: ["in", "across", "around"], actor: ["of", "for", "modifier", "subject"] },
      fits: isForceThere,
    },
    {
      rule: "serve-as-base",
      verbs: ["serve as"],
      mode: "active-in",
      roles: { installation: ["subject"], actor: ["for"] },
      needs: ["installation"],
    },
    {
      rule: "control-of",
      nouns: ["presence", "siege"],
      roles: { actor: ["subject", "modifier"], thing: ["in", "at", "of"] },
      mode: "holds",
      fits: (draft) => draft.predicate.lemma === "siege",
    },
  ],
};

function isForceThere(draft: Draft, reference: Reference): boolean {
  return (
    draft.roles.actor?.some(
      (group) =>
        reference.classes(group).has("force") ||
        ["armed-group", "armed-force", "coalition"].includes(reference.entity(group, "actor")?.kind ?? ""),
    ) ?? false
  );
}
