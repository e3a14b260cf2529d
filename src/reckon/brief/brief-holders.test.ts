import { expect, test } from "vitest";
import type { Situation } from "../../model/situation.ts";

import { arabicKnowledge, knowledge } from "../fixture.ts";
import { holderSentences } from "./brief-holders.ts";

/** A day on which the army holds so many forts, each since a month later than the one before. */
function fortsHeld(count: number): Situation {
  const installations = Array.from({ length: count }, (_, i) => ({
    installation: `Fort ${i + 1}`,
    holder: { entity: "iraqi-army", name: "Iraqi Army" },
    side: "iraq",
    since: { from: `${2000 + i}-03-01`, to: `${2000 + i}-03-01` },
    contested: false,
    announced: [],
  }));
  return { installations } as unknown as Situation;
}

const textOf = (count: number, told = knowledge) =>
  holderSentences(fortsHeld(count), told)
    .flatMap(({ parts }) => parts)
    .map((part) => (typeof part === "string" ? part : part.text.replace(/ \(.*\)/, "")))
    .join("");

test("it names all installations of a holder, in their order", () => {
  expect(textOf(3)).toBe("The Iraqi Army holds Fort 1, Fort 2 and Fort 3.");
});

test("of many it names those that the holder came to last, and says how many more there are", () => {
  expect(textOf(12)).toContain("Fort 1, ");
  expect(textOf(14)).toBe(
    "The Iraqi Army holds Fort 14, Fort 13, Fort 12, Fort 11, Fort 10, Fort 9, Fort 8, Fort 7, Fort 6, Fort 5, Fort 4, Fort 3 and two more.",
  );
  expect(textOf(14, arabicKnowledge)).toContain(" ومنشأتين أخريين.");
});
