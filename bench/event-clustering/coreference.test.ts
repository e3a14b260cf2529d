import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coreference, type Measure, type Partition } from "./coreference.ts";

/** Groups as words, a letter a mention: "ab cd". */
const groups = (words: string): Partition => words.split(" ").map((word) => [...word]);

const against = (key: string, response: string) => coreference(groups(key), groups(response));

function expectMeasure({ precision, recall }: Measure, wanted: { precision: number; recall: number }) {
  expect(precision).toBeCloseTo(wanted.precision, 10);
  expect(recall).toBeCloseTo(wanted.recall, 10);
}

describe("Vilain et al. 1995", () => {
  it("a chain of four that is cut once keeps two links of three", () => {
    expectMeasure(against("abcd", "ab cd").muc, { precision: 1, recall: 2 / 3 });
  });

  it("two chains that are run together have one link too many", () => {
    expectMeasure(against("ab cd", "abcd").muc, { precision: 2 / 3, recall: 1 });
  });
});

describe("Bagga and Baldwin 1998", () => {
  const key = "12345 67 89ABC";

  it("a small group joined to a large one costs less than two large ones joined", () => {
    expectMeasure(against(key, "12345 6789ABC").bCubed, { precision: 16 / 21, recall: 1 });
    expectMeasure(against(key, "1234589ABC 67").bCubed, { precision: 7 / 12, recall: 1 });
  });

  it("which MUC does not see", () => {
    expectMeasure(against(key, "12345 6789ABC").muc, { precision: 0.9, recall: 1 });
    expectMeasure(against(key, "1234589ABC 67").muc, { precision: 0.9, recall: 1 });
  });
});

describe("Luo 2005", () => {
  it.each([
    ["12345 6789ABC", 0.733, 0.865],
    ["1234589ABC 67", 0.667, 0.737],
    ["123456789ABC", 0.294, 0.545],
    ["1 2 3 4 5 6 7 8 9 A B C", 0.178, 0.4],
  ])("%s", (response, ceafE, bCubed) => {
    const found = against("12345 67 89ABC", response);
    expect(found.ceafE.f1).toBeCloseTo(ceafE, 3);
    expect(found.bCubed.f1).toBeCloseTo(bCubed, 3);
  });
});

describe("Pradhan et al. 2014", () => {
  const found = against("abc defg", "ab cd fghi");

  it("mentions that one side alone has are left as they are", () => {
    expectMeasure(found.muc, { precision: 2 / 5, recall: 2 / 5 });
    expectMeasure(found.bCubed, { precision: 4 / 8, recall: 35 / 12 / 7 });
    expectMeasure(found.ceafE, { precision: 1.3 / 3, recall: 1.3 / 2 });
  });

  it("the CoNLL score is the mean of the three", () => {
    expect(found.conll).toBeCloseTo((0.4 + 5 / 11 + 0.52) / 3, 10);
  });
});

it("is 1 only for the same groups in any order, and never leaves 0 to 1", () => {
  const labels = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 12 });
  const partition = (of: number[]): Partition => {
    const named = of.map((label, mention): [number, string] => [label, `${mention}`]);
    return [...new Set(of)].map((label) => named.filter(([l]) => l === label).map(([, mention]) => mention));
  };
  fc.assert(
    fc.property(labels, labels, (one, other) => {
      const [key, response] = [partition(one), partition(other.slice(0, one.length))];
      const { bCubed, ceafE, muc } = coreference(key, response);
      for (const { f1 } of [bCubed, ceafE, muc]) {
        expect(f1).toBeGreaterThanOrEqual(0);
        expect(f1).toBeLessThanOrEqual(1 + 1e-9);
      }
      const reversed = coreference(key, key.map((group) => [...group].reverse()).reverse());
      expect(reversed.bCubed.f1).toBeCloseTo(1, 10);
      expect(reversed.ceafE.f1).toBeCloseTo(1, 10);
      if (Math.abs(bCubed.f1 - 1) < 1e-9) expect(ceafE.f1).toBeCloseTo(1, 10);
    }),
  );
});
