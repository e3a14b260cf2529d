import { expect, it } from "vitest";
import { createCoder } from "../src/desk/coder.ts";
import { readLanguageModel } from "../src/desk/language-model.ts";
import { loadPacks } from "../src/packs/load.ts";
import { mainClaim } from "./main-claim.ts";

const coder = createCoder(readLanguageModel(), loadPacks());
const mainType = (text: string) => mainClaim(coder.code({ text }).claims, coder.parse(text))?.type;

it("an attack goes before those whom it killed", () => {
  expect(mainType("Four farmers were killed. Gunmen had attacked the village of Tarmiyah.")).toBe("attack");
});

it("what is said goes before the saying", () => {
  expect(mainType("The army said that rebels had attacked the village of Tarmiyah.")).toBe("attack");
});

it("victims alone, then an utterance alone", () => {
  expect(mainType("The ministry said that four farmers were killed.")).toBe("casualties");
  expect(mainType("The ministry said that the harvest was good.")).toBe("statement");
  expect(mainType("The harvest was good.")).toBeUndefined();
});
