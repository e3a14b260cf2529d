import fc from "fast-check";
import { expect, it } from "vitest";
import type { Labelled } from "./label-placement.ts";
import { placeLabels } from "./label-placement.ts";

const FRAME = { x: 0, y: 0, width: 400, height: 300 };
const SIZE = 12;

const labels = fc.array(
  fc.record({
    x: fc.integer({ min: 10, max: 390 }),
    y: fc.integer({ min: 10, max: 290 }),
    reach: fc.constant(6),
    bold: fc.constantFrom("K1", "Al Qaim", "Qayyarah West"),
  }),
  { maxLength: 25 },
);

/** The label's lines on the page, narrower than the room that placement keeps for it. */
function box({ bold }: Labelled, { x, y, anchor }: { x: number; y: number; anchor: string }) {
  const width = bold.length * SIZE * 0.3;
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - SIZE / 2, bottom: y + SIZE / 2 };
}

it("never sets a label over another one, nor outside the map", () => {
  fc.assert(
    fc.property(labels, (wanted) => {
      const boxes = placeLabels(wanted, SIZE, FRAME, []).flatMap((placed, i) =>
        placed ? [box(wanted[i] as Labelled, placed)] : [],
      );
      for (const [i, a] of boxes.entries()) {
        expect(a.left >= 0 && a.right <= FRAME.width && a.top >= 0 && a.bottom <= FRAME.height).toBe(true);
        for (const b of boxes.slice(i + 1)) {
          expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
        }
      }
    }),
  );
});

it("keeps the label of the first mark where two want the same room, and leaves the other out where none is left", () => {
  const at = { x: 200, y: 150, reach: 6 };
  const tight = { x: 190, y: 140, width: 80, height: 20 };
  const [first, second] = placeLabels(
    [
      { ...at, bold: "Taji" },
      { ...at, bold: "Union III" },
    ],
    SIZE,
    tight,
    [],
  );
  expect(first?.anchor).toBe("start");
  expect(second).toBeUndefined();
});
