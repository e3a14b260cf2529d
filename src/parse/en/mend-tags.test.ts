import { expect, test } from "vitest";
import { parseFirst } from "./testing.ts";

function tagOf(text: string, word: string): string | undefined {
  return parseFirst(text).tree.sentence.tokens.find((token) => token.text === word)?.xpos;
}

test.each([
  ["The interior ministry denies that he was arrested.", "denies"],
  ["The camp was shelled, one local analyst argues, by the army.", "argues"],
  ["Fighters were shot in their beds, the monitor charges; the army says nothing.", "charges"],
  ["The ministry cautions that the figures are low.", "cautions"],
])("a verb of saying behind its speaker is a verb: %s", (text, word) => {
  expect(tagOf(text, word)).toBe("VBZ");
});

test.each([
  ["Police dismissed reports that rebels had entered the town.", "reports"],
  ["The group’s claims that it had won were false.", "claims"],
  ["The bank lowered its charges.", "charges"],
])("a noun stays one: %s", (text, word) => {
  expect(tagOf(text, word)).toBe("NNS");
});

test("the agency in capitals is a name", () => {
  expect(tagOf("Should the rains last, WHO expects cholera.", "WHO")).toBe("NNP");
});

test.each([
  ["A sniper shot and wounded a soldier.", "shot", "VBD"],
  ["A boat sank off Sfax.", "sank", "VBD"],
  ["The rebels launched a counter-attack near Makari.", "counter-attack", "NN"],
  ["A single shot and a scream were heard.", "shot", "NN"],
])("shots that wound, boats that sink and names that are none: %s", (text, word, tag) => {
  expect(tagOf(text, word)).toBe(tag);
});
