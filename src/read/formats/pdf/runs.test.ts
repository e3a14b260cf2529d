import { describe, expect, it } from "vitest";
import { runsOf, type TextItem } from "./runs.ts";

const item = (str: string, x: number, width: number, over: Partial<TextItem> = {}): TextItem => ({
  str,
  dir: "ltr",
  width,
  transform: [10, 0, 0, 10, x, 700],
  ...over,
});
const arabic = { dir: "rtl" };

describe("the runs of a page", () => {
  it("join what stands close together, with a space where there is a gap", () => {
    const items = [item("The ar", 50, 30), item("my", 80, 12), item("left", 95, 18), item("Monday", 300, 35)];
    expect(runsOf(items, 842)).toMatchObject([
      { text: "The army left", left: 50, right: 113, baseline: 142, size: 10 },
      { text: "Monday", left: 300 },
    ]);
  });

  it("take letters for the shapes that they have on paper", () => {
    expect(runsOf([item("\ufb01re", 50, 20)], 842)[0]?.text).toBe("fire");
    expect(runsOf([item("\ufedf\ufe8e", 50, 20, arabic)], 842)[0]?.text).toBe("لا");
  });

  it("begin at the right where most is written from right to left", () => {
    const items = [
      item("كركوك", 50, 30, arabic),
      item(" ", 80, 4),
      item("في", 84, 10, arabic),
      item("الجيش", 98, 30, arabic),
    ];
    expect(runsOf(items, 842)[0]?.text).toBe("الجيش في كركوك");
  });

  it("keep the order of foreign words in such a line", () => {
    const items = [
      item("قاعدة الجيش الكبيرة", 150, 90, arabic),
      item("Camp", 60, 25),
      item(" ", 85, 4),
      item("Taji", 89, 18),
      item("في العراق", 10, 45, arabic),
    ];
    expect(runsOf(items, 842)).toHaveLength(2);
    const close = items.map((one) => (one.width === 90 ? { ...one, transform: [10, 0, 0, 10, 111, 700] } : one));
    expect(runsOf(close, 842)[0]?.text).toBe("قاعدة الجيش الكبيرة Camp Taji في العراق");
  });

  it("leave out what is rotated", () => {
    expect(runsOf([item("DRAFT", 50, 90, { transform: [7, 7, -7, 7, 50, 700] })], 842)).toEqual([]);
  });

  it("show a soft hyphen at the end of a line", () => {
    expect(runsOf([item("govern\u00ad", 50, 40)], 842)[0]?.text).toBe("govern-");
    expect(runsOf([item("gov\u00adern", 50, 40)], 842)[0]?.text).toBe("govern");
  });
});
