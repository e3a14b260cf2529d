import { describe, expect, it } from "vitest";
import { localeWords } from "./locale-words.ts";
import { messagesIn } from "./messages.ts";

const english = localeWords("en");
const arabic = localeWords("ar");

describe("days as a reader says them", () => {
  it.each([
    [{ from: "2020-03-29", to: "2020-03-29" }, "29 March 2020", "٢٩ آذار ٢٠٢٠"],
    [{ from: "2020-03-29", to: "2020-03-31" }, "29–31 March 2020", "٢٩–٣١ آذار ٢٠٢٠"],
    [{ from: "2020-03-01", to: "2020-03-31" }, "March 2020", "آذار ٢٠٢٠"],
    [{ from: "2020-03-29", to: "2020-04-02" }, "29 March – 2 April 2020", "٢٩ آذار – ٢ نيسان ٢٠٢٠"],
    [{ to: "2020-12-31" }, "by 31 December 2020", "بحلول ٣١ كانون الأول ٢٠٢٠"],
    [{ from: "2020-05-01" }, "from 1 May 2020", "ابتداءً من ١ أيار ٢٠٢٠"],
    [{}, "no date", "بلا تاريخ"],
  ])("%o is “%s”, %s", (interval, inEnglish, inArabic) => {
    expect(english.days(interval)).toBe(inEnglish);
    expect(arabic.days(interval)).toBe(inArabic);
  });

  it("names the weekday of a long day, and shortens a day on the map", () => {
    expect(english.longDay("2020-03-29")).toBe("Sunday 29 March 2020");
    expect(arabic.longDay("2020-03-29")).toBe("الأحد ٢٩ آذار ٢٠٢٠");
    expect(english.shortDay("2020-09-09")).toBe("9 Sep");
  });

  it("gives the year on the axis at its beginning and in January", () => {
    const ticks = ["2019-10-01", "2019-11-01", "2020-01-01"].map((day, i) => english.monthTick(day, i === 0));
    expect(ticks).toEqual(["Oct 2019", "Nov", "Jan 2020"]);
  });
});

it("joins lists and writes numbers as the language does", () => {
  expect(english.list(["K1", "Taji", "Al Qaim"])).toBe("K1, Taji and Al Qaim");
  expect(arabic.list(["كيوان", "التاجي"])).toBe("كيوان والتاجي");
  expect([english.number(5200), arabic.number(5200)]).toEqual(["5,200", "٥٬٢٠٠"]);
});

it("counts things in the forms of the language", () => {
  expect([0, 1, 2].map(messagesIn("en").common.reports)).toEqual(["no reports", "1 report", "2 reports"]);
  expect([1, 2, 3, 11, 100].map(messagesIn("ar").common.reports)).toEqual([
    "تقرير واحد",
    "تقريران",
    "٣ تقارير",
    "١١ تقريراً",
    "١٠٠ تقرير",
  ]);
});
