import type { Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import { isNumberOf } from "./numbers.ts";
import { isByAuthority, isHeld, isInTheHandsOfAuthority, isOfPersons, isOfSuspects } from "./persons.ts";

/** People are detained, or are in detention. */
export const detained: Pattern[] = [
  {
    rule: "place-under-arrest",
    verbs: phrases(
      "place under arrest, put under arrest, keep under arrest, hold under arrest, place under detention, place in custody, remand, send to prison, send to jail, commit to prison, take into custody, take prisoner, hold in custody, hold on suspicion, hold for questioning, hold without charge, hold incommunicado, keep in detention, keep in custody, keep behind bar, place in detention, put behind bar, throw behind bar, put in jail, put in prison, put in handcuff, throw into prison, throw in prison, throw in jail, throw into jail, clap in iron, haul in, haul off, haul away, haul before court, bring in for questioning, take in for questioning, take for questioning, take in, pull in for questioning, lead away in handcuff, take away in handcuff, sentence prison, sentence jail, put in cuff",
    ),
    mode: "arrest",
    roles: { target: ["object"], actor: ["subject"] },
    fits: isOfPersons,
  },
  {
    rule: "put-number",
    verbs: phrases("put number, give number, estimate number, raise number, revise number, put, estimate, give"),
    mode: "arrest",
    roles: { target: ["at", "to", "as"] },
    fits: isNumberOf(/^(?:arrested|arrests|detained|detainees|detentions)$/),
  },
  {
    rule: "be-under-arrest",
    verbs: phrases(
      "be under arrest, remain under arrest, remain in detention, remain in custody, remain behind bar, remain in jail, remain in prison, remain confined, be in custody, be in detention, be in jail, be in prison, be behind bar, sit in jail, sit in prison, languish prison, languish jail, languish cell, languish detention, languish custody, spend in jail, spend in prison, spend in detention, spend behind bar, spend in custody, land in jail, end up in jail, end up behind bar",
    ),
    mode: "arrest",
    roles: { target: ["subject"] },
    fits: isOfPersons,
  },
  {
    rule: "surrender-to-police",
    verbs: phrases("give up, turn in, hand in, surrender, turn over"),
    mode: "arrest",
    roles: { target: ["subject"] },
    fits: ({ predicate, sentence }) =>
      /^(?:himself|herself|themselves)$/.test(sentence.sentence.tokens[predicate.head + 1]?.text ?? ""),
  },
  {
    rule: "lead-away",
    verbs: phrases(
      "lead away, lead off, take away, drag away, drag off, march away, march off, bundle into, bundle off, cart off, whisk away, frogmarch",
    ),
    mode: "arrest",
    roles: { target: ["object"], actor: ["subject"] },
    fits: isByAuthority,
  },
  {
    rule: "in-the-hands-of",
    verbs: phrases("fall into hand, be in hand, end up in hand"),
    mode: "arrest",
    roles: { target: ["subject"], actor: ["of"] },
    fits: isInTheHandsOfAuthority,
  },
  {
    rule: "hold-suspects",
    verbs: ["hold", "question", "interrogate", "catch"],
    mode: "arrest",
    roles: { target: ["object"], actor: ["subject"] },
    fits: isHeld,
  },
  {
    rule: "detain",
    verbs: phrases(
      "arrest, detain, round up, sweep up, apprehend, imprison, jail, capture, nab, incarcerate, collar, intern, handcuff, cuff, pick up, rearrest, re-arrest, lock up, nick",
    ),
    mode: "arrest",
    roles: { target: ["object"], actor: ["subject"] },
    fits: isOfSuspects,
  },
  {
    rule: "seize-person",
    verbs: phrases("seize, catch, hold, take, grab, snatch, confine"),
    mode: "arrest",
    roles: { target: ["object"], actor: ["subject"] },
    fits: isByAuthority,
  },
  {
    rule: "counted-arrests",
    nouns: ["arrest"],
    mode: "arrest",
    roles: { actor: ["subject", "by"] },
    needs: [],
    fits: ({ amount, predicate }) => amount !== undefined && predicate.objects.length === 0,
  },
  {
    rule: "arrest-of",
    nouns: phrases(
      "arrest, detention, capture, imprisonment, jailing, incarceration, apprehension, internment, rearrest, roundup, round-up",
    ),
    mode: "arrest",
    roles: { target: ["object"], actor: ["subject", "by"] },
    fits: isOfSuspects,
  },
];
