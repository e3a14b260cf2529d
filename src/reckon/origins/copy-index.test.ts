import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCopyIndex } from "./copy-index.ts";

// Words without meaning, so that no text shares more than it is made to.
const words = (seed: string, count: number) => Array.from({ length: count }, (_, i) => `${seed}word${i}`);
const story = words("story", 150);
const copiesOf = (first: string, second: string) => {
  const index = createCopyIndex();
  index.add("first", first);
  return index.add("second", second);
};
const isCopy = (first: string[], second: string[]) => copiesOf(first.join(" "), second.join(" ")).length > 0;

describe("a text made from another is its near copy", () => {
  test("with three words in ten changed", () => {
    expect(
      isCopy(
        story,
        story.map((word, i) => ((i * 7) % 10 < 3 ? `changed${i}` : word)),
      ),
    ).toBe(true);
  });
  test("with two words in five cut", () => {
    expect(isCopy(story, [...story.slice(0, 50), ...story.slice(110)])).toBe(true);
  });
  test("with a new lead of two words in five", () => {
    expect(isCopy(story, [...words("lead", 60), ...story.slice(60)])).toBe(true);
  });
  test("with its paragraphs in another order", () => {
    expect(isCopy(story, [...story.slice(100), ...story.slice(40, 100), ...story.slice(0, 40)])).toBe(true);
  });
  test("in Arabic", () => {
    const arabic = Array.from(
      { length: 60 },
      (_, i) => `${"ابتثجحخدذر"[i % 10]}${"سشصضطظ"[i % 6]}لمنوي${"عغفقك"[i % 5]}`,
    );
    expect(
      isCopy(
        arabic,
        arabic.map((word, i) => (i % 6 === 0 ? "كلمة" : word)),
      ),
    ).toBe(true);
  });
});

describe("an independent text is no near copy", () => {
  test("though both quote the same long statement, in any marks", () => {
    const statement = words("statement", 80).join(" ");
    const reports = [
      `${words("one", 60).join(" ")} “${statement}”`,
      `${words("two", 60).join(" ")} "${statement}"`,
      `«${statement}» ${words("three", 60).join(" ")}`,
      `${words("four", 30).join(" ")} ‘${words("statement", 30).join(" ")}’ ${words("more", 30).join(" ")}`,
    ];
    const index = createCopyIndex();
    expect(reports.flatMap((report, i) => index.add(String(i), report))).toEqual([]);
  });
  test("though both end on the same background", () => {
    const background = words("background", 60);
    expect(isCopy([...words("one", 100), ...background], [...words("two", 100), ...background])).toBe(false);
  });
});

describe("texts that say little", () => {
  test("of no words are copies of nothing", () => {
    const index = createCopyIndex();
    expect(["", "", " … ", "—"].flatMap((text, i) => index.add(String(i), text))).toEqual([]);
  });
  test("of a few words are copies when they are the same words", () => {
    expect(copiesOf("Rockets hit Taji: army", "ROCKETS HIT TAJI – ARMY")).toEqual(["first"]);
    expect(copiesOf("Three rockets hit Taji, the army says", "Five rockets hit Taji, the army says")).toEqual([]);
  });
});

test("a text added again changes nothing and has the same copies", () => {
  const index = createCopyIndex();
  index.add("b", story.join(" "));
  const answer = index.add("c", story.slice(20).join(" "));
  expect(answer).toEqual(["b"]);
  expect(index.add("c", story.slice(20).join(" "))).toEqual(answer);
  expect(index.add("a", story.slice(10).join(" "))).toEqual(["b", "c"]);
});

test("ten thousand times the same text is taken in within seconds", () => {
  const index = createCopyIndex();
  const text = story.join(" ");
  const counts = Array.from({ length: 10_000 }, (_, i) => index.add(`id${i}`, text).length);
  expect(counts.every((count, i) => count === i)).toBe(true);
}, 20_000);

test("which texts are copies does not depend on the order in which they are added", () => {
  const edit = fc.record({
    of: fc.nat(3),
    cut: fc.tuple(fc.nat(99), fc.nat(80)),
    change: fc.integer({ min: 2, max: 9 }),
    quote: fc.boolean(),
  });
  const texts = fc.array(edit, { minLength: 2, maxLength: 14 }).map((edits) =>
    edits.map(({ of, cut: [from, size], change, quote }, n) => {
      const kept = words(`s${of}`, 100).filter((_, i) => i < from || i >= from + size);
      const text = kept.map((word, i) => (i % change === 0 ? `new${n}x${i}` : word)).join(" ");
      return { id: `t${n}`, text: quote ? `${words("own", 10).join(" ")} “${text}”` : text };
    }),
  );
  const pairs = (added: { id: string; text: string }[]) => {
    const index = createCopyIndex();
    return added.flatMap(({ id, text }) => index.add(id, text).map((other) => [id, other].sort().join(" "))).sort();
  };
  const both = texts.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(both, ([list, shuffled]) => {
      expect(pairs(shuffled)).toEqual(pairs(list));
    }),
  );
});
