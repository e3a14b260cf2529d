import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createAnalyse } from "./analyse.ts";
import { clausesOf } from "./clauses.ts";
import { findTimes } from "./find-times.ts";
import { treeOf } from "./tree.ts";

const analyse = createAnalyse(readFileSync(new URL("../../../models/en/model.bin", import.meta.url)));

/** How the clause of a word hangs on its sentence. */
function linkAt(text: string, word: string): string | undefined {
  const [sentence] = analyse(text, []);
  if (!sentence) return undefined;
  const { clauses, of } = clausesOf(treeOf(sentence), findTimes(text));
  return clauses[of[sentence.tokens.findIndex((token) => token.text === word)] ?? -1]?.link;
}

test.each([
  ["Rebels shelled the camp and looted it.", "looted", "joined"],
  ["Rebels shelled the camp, killing two guards.", "killing", "joined"],
  ["Rebels shelled the camp and the guards fled.", "fled", "beside"],
  ["The rebels, who took Balad, shelled the camp.", "took", "relative"],
  ["The rebels, who took Balad, shelled the camp.", "shelled", "main"],
  ["Troops who entered Balad left Taji.", "left", "main"],
  ["Two men died when rockets hit Taji.", "hit", "while"],
  ["The camp was shelled after rebels took Balad.", "took", "apart"],
  ["After rebels took Balad, the camp was shelled.", "shelled", "main"],
  ["The camp was shelled two days after rebels took Balad.", "took", "relation"],
  ["The army said that rebels took Balad.", "took", "content"],
  ["Rebels took Balad, the army said.", "said", "source"],
  ["A truce agreed on Friday was holding.", "agreed", "reduced"],
  ["A truce agreed on Friday was holding.", "holding", "main"],
  ["Rebels took Balad; the army fled.", "fled", "afresh"],
  ["Rebels took Balad, looted it and left.", "looted", "joined"],
  ["In March, it says, rebels took Balad.", "says", "source"],
  ["In March, it says, rebels took Balad.", "took", "main"],
  ["Many have fled since its capital, Singa, fell to the rebels.", "fell", "since"],
  ["Hours before the announcement a missile struck Balad.", "struck", "main"],
  ["Many have died since rebels took Balad.", "took", "since"],
])("%s: %s is %s", (text, word, link) => {
  expect(linkAt(text, word)).toBe(link);
});
