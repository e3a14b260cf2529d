import { describe, expect, it } from "vitest";
import { localeWords } from "../language/locale-words.ts";
import { messagesIn } from "../language/messages.ts";
import { datingWords, isDatedOnPage } from "./dating.ts";

const english = { t: messagesIn("en"), words: localeWords("en") };
const arabic = { t: messagesIn("ar"), words: localeWords("ar") };

describe("when a report was published", () => {
  it("is told with how it is known", () => {
    const published = { from: "2020-03-29", to: "2020-03-29", basis: "url" as const, reasons: ["/2020/03/29/"] };
    expect(datingWords(english, published)).toBe("Dated 29 March 2020, by its address: /2020/03/29/");
    expect(datingWords(arabic, published)).toBe("تاريخه: ٢٩ آذار ٢٠٢٠، بحسب عنوانه: /2020/03/29/");
  });

  it("is told with the days of its reasons as a reader writes them, but not those that the page prints or that are in an address", () => {
    const reasons = [
      "“this month” is past: not before 2020-03-01",
      "“this month” and “since March”: 2020-03 is the only such month",
    ];
    const told = datingWords(english, { from: "2020-03-01", to: "2020-03-31", basis: "text", reasons });
    expect(told).toContain("not before 1 March 2020 and");
    expect(told).toMatch(/: March 2020 is the only such month$/);
    for (const kept of [
      "/2020/03-29/2020-03-29/",

      "the feed gives 2020-03-29T10:00Z",
    ]) {
      expect(datingWords(english, { from: "2020-03-29", basis: "url", reasons: [kept] })).toContain(kept);
    }
  });

  it("is on the page where the page prints it, and not where only its words bound it", () => {
    const day = { from: "2020-04-02", to: "2020-04-02", basis: "text" as const };
    expect(isDatedOnPage({ ...day, reasons: ['the page prints "2 April 2020"'] })).toBe(true);
    expect(isDatedOnPage({ ...day, reasons: ["“in March” is past: not before 2020-04-01"] })).toBe(false);
    expect(isDatedOnPage(undefined)).toBe(false);
  });

  it.each([undefined, { basis: "text" as const, reasons: [] }])("is not known: %o", (published) => {
    expect(datingWords(english, published)).toBe("No date: neither its page nor its words say when it was published.");
  });
});
