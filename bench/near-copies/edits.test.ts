import { describe, expect, test } from "vitest";
import { EDITS } from "./edits.ts";
import { copies } from "./pairs.ts";
import { Random } from "./random.ts";
import { printed, report, wordCount } from "./texts.ts";

/** How many words of one text are not in the other, as they are counted with their repeats. */
function changed(from: string, to: string): number {
  const left = new Map<string, number>();
  for (const word of to.split(/\s+/)) left.set(word, (left.get(word) ?? 0) + 1);
  return from.split(/\s+/).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  }).length;
}

describe.each(Object.entries(EDITS))("copies made by %s", (kind, edit) => {
  test.each([0.05, 0.2, 0.4])("keep all but the share %s of the words", (share) => {
    let same = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const random = new Random(seed);
      const draft = report(random);
      const [text, copy] = [printed(draft), printed(edit(draft, share, random))];
      if (copy === text) same++;
      expect(changed(text, copy) / wordCount(text)).toBeLessThan(share + 0.03);
      if (kind === "cuts") expect(wordCount(copy) / wordCount(text)).toBeCloseTo(1 - share, 1);
    }
    // Of two paragraphs, a second move undoes the first.
    expect(same).toBeLessThan(3);
  });
});

test("the same seed makes the same texts", () => {
  expect(copies(2, 7)).toEqual(copies(2, 7));
  expect(copies(2, 7)).not.toEqual(copies(2, 8));
});
