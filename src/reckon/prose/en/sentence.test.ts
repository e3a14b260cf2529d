import { expect, test } from "vitest";
import { CLAIM_TYPES, MODES_OF } from "../../../model/claim-types.ts";
import { knowledge } from "../../fixture.ts";
import { sentenceFor } from "./sentence.ts";

const party = (id: string) => [{ entity: id, name: knowledge.entity(id)?.name ?? id }];
const when = { from: "2020-03-29", to: "2020-03-29" };
const roles = { actor: party("cjtf-oir"), recipient: party("iraqi-army"), installation: party("k1") };

test.each([
  [
    { type: "transfer", modality: "asserted", roles, when },
    "The coalition handed K1 Air Base to the Iraqi Army on 29 March 2020.",
  ],
  [{ type: "transfer", modality: "asserted", roles: { installation: party("k1") } }, "K1 Air Base was handed over."],
  [
    { type: "transfer", modality: "planned", roles, when: { to: "2020-04-30" } },
    "It was announced that the coalition would hand over K1 Air Base to the Iraqi Army by 30 April 2020.",
  ],
  [
    {
      type: "withdrawal",
      mode: "reduce",
      modality: "denied",
      roles: { actor: party("united-states"), place: party("iraq") },
    },
    "It is denied that the United States cut forces in Iraq.",
  ],
  [
    { type: "attack", mode: "rocket", modality: "asserted", roles: { installation: party("taji") }, when },
    "Rockets hit Camp Taji on 29 March 2020.",
  ],
  [
    {
      type: "attack",
      mode: "ied",
      modality: "possible",
      roles: { actor: [{ name: "The gunmen" }], place: party("baghdad") },
    },
    "It is possible that the gunmen bombed Baghdad.",
  ],
  [
    {
      type: "casualties",
      mode: "killed",
      modality: "asserted",
      roles: { victim: [{ name: "a contractor" }], installation: party("k1") },
      quantity: 1,
      victims: "a contractor",
    },
    "A contractor was killed at K1 Air Base.",
  ],
  [
    {
      type: "transfer",
      modality: "asserted",
      roles: { actor: party("cjtf-oir"), installation: [{ name: "base" }] },
    },
    "The coalition gave up a base.",
  ],
  [
    {
      type: "casualties",
      mode: "wounded",
      modality: "asserted",
      roles: { victim: party("cjtf-oir"), installation: party("taji") },
      victims: "Members",
    },
    "Members of the coalition were wounded at Camp Taji.",
  ],
  [
    { type: "casualties", mode: "wounded", modality: "asserted", roles: { victim: [{ name: "members" }] } },
    "Several people were wounded.",
  ],
  [
    {
      type: "statement",
      mode: "claim-responsibility",
      modality: "denied",
      roles: { actor: [{ name: "No group" }] },
    },
    "It is denied that any group claimed responsibility.",
  ],
  [
    { type: "casualties", mode: "wounded", modality: "denied", roles: { place: party("baghdad") }, quantity: 0 },
    "It is denied that anybody was wounded in Baghdad.",
  ],
] satisfies [Parameters<typeof sentenceFor>[0], string][])("%o", (told, sentence) => {
  expect(sentenceFor(told, knowledge)).toBe(sentence);
});

test("every type and mode gives one whole sentence, whoever is named or not", () => {
  for (const type of CLAIM_TYPES) {
    for (const mode of [undefined, ...MODES_OF[type]]) {
      for (const named of [
        {},
        roles,
        { ...roles, target: party("taji"), opponent: party("iran"), place: party("kirkuk") },
      ]) {
        const sentence = sentenceFor({ type, modality: "asserted", roles: named, ...(mode && { mode }) }, knowledge);
        expect(sentence).toMatch(/^\p{Lu}[^.]{6,}\.$/u);
        expect(sentence).not.toMatch(/undefined| {2}/);
      }
    }
  }
});
