import { tokenAt } from "../../parse/en/tree.ts";
import type { Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import { isByGunmen, isBySomebody, isNoArrest, isOfCaptors, isOfPeople, isTakenFromHome } from "./abduction/captors.ts";
import { isNumberOf } from "./arrest/numbers.ts";

/** People are taken or made to disappear. */
export const abduction: Frame = {
  type: "abduction",
  allows: { actor: ["force", "body", "person", "people"], target: ["people", "person", "force"] },
  needs: [["target"]],
  parts: "target",
  counts: ["target"],
  unit: "person",
  patterns: [
    {
      rule: "take-hostages",
      verbs: phrases("take, capture, seize, hold, keep"),
      roles: { target: ["object"], actor: ["subject"] },
      fits: ({ roles }, reference) =>
        (roles.target ?? []).every(
          (group) => reference.noun(group) === "hostage" && tokenAt(group.tree, group.head).xpos === "NNS",
        ),
    },
    {
      rule: "abduct",
      verbs: phrases(
        "abduct, kidnap, take hostage, take as hostage, seize hostage, hold hostage, hold as hostage, keep hostage, take captive, hold captive, keep captive, seize for ransom, hold for ransom, take for ransom, hold in captivity, keep in captivity, snatch, take away, carry off, carry away, cart off, cart away, herd off, herd away, herd into bush, herd into forest, whisk away, whisk off, spirit away, lead away, lead into bush, lead into forest, march away, march into bush, march into forest, drag away, drag from, drag off, drag out of house, drag out of home, haul from, haul off bus, pull off bus, pull from bus, pull from car, bundle away, bundle into car, bundle into van, bundle into vehicle, bundle into boot, force into car, force into vehicle, force into van, march off, lead off, disappear, enslave",
      ),
      roles: { target: ["object"], actor: ["subject"] },
      fits: isNoArrest,
    },
    {
      rule: "put-number",
      verbs: phrases("put number, give number, estimate number, raise number, revise number, put, estimate, give"),
      roles: { target: ["at", "to", "as"] },
      fits: isNumberOf(/^(?:abducted|kidnapped|abductees|hostages|captives|abductions|kidnappings)$/),
    },
    {
      rule: "make-disappear",
      verbs: phrases("make disappear, make vanish"),
      roles: { target: ["object"], actor: ["subject"] },
      fits: isOfPeople,
    },
    {
      rule: "make-off",
      verbs: phrases("make off, drive off, drive away, ride off, run off, get away"),
      roles: { target: ["with", "object"], actor: ["subject"] },
      fits: isOfPeople,
    },
    {
      rule: "retreat-with",
      verbs: phrases("flee, retreat, withdraw, fall back, escape, vanish, leave, return, go, disappear, melt"),
      roles: { target: ["with"], actor: ["subject"] },
      fits: (draft, reference) => isByGunmen(draft, reference) && draft.predicate.objects.length === 0,
    },
    {
      rule: "in-captivity",
      verbs: phrases(
        "be in captivity, remain in captivity, spend in captivity, languish captivity, be in hand, fall into hand, fall prey, fall victim, remain in hand",
      ),
      roles: { target: ["subject"], actor: ["of", "to"] },
      fits: (draft, reference) =>
        isOfPeople(draft, reference) &&
        (/\bcaptivity\b/.test(
          draft.sentence.sentence.tokens
            .slice(draft.predicate.head)
            .map(({ text }) => text)
            .join(" "),
        ) ||
          isOfCaptors(draft, reference)),
    },
    {
      rule: "taken-from",
      verbs: ["take", "remove", "pull", "order"],
      roles: { target: ["object"], actor: ["subject"] },
      fits: isTakenFromHome,
    },
    {
      rule: "seize-person",
      verbs: phrases("seize, grab, herd, bundle, round up, capture, hold, detain illegally, lure"),
      roles: { target: ["object"], actor: ["subject"] },
      fits: (draft, reference) =>
        (isByGunmen(draft, reference) || isBySomebody(draft, reference)) &&
        (draft.roles.target ?? []).every((group) => reference.noun(group) !== "hostage"),
    },
    {
      rule: "abduction-of",
      nouns: phrases("abduction, kidnapping, kidnap, disappearance, hostage-taking, kidnaping"),
      roles: { target: ["object"], actor: ["subject", "by", "modifier"] },
    },
  ],
};
