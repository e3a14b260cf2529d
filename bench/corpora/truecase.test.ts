import { expect, it } from "vitest";
import { createTruecase } from "./truecase.ts";

const truecase = createTruecase([
  { id: "norland", kind: "state", name: "Norland", demonyms: ["Norlandic"] },
  { id: "san-arda", kind: "place", name: "San Arda" },
  { id: "reading", kind: "place", name: "Reading" },
]);

it("restores known names and the starts of sentences, and changes no other character", () => {
  const text = 'norlandic troops left san arda. "they went," he said.';
  expect(truecase(text)).toBe('Norlandic troops left San Arda. "They went," he said.');
});

it("a common word is no name", () => {
  expect(truecase("he was reading in norland")).toBe("He was reading in Norland");
});
