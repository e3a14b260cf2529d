import { describe, expect, it } from "vitest";
import { localeWords } from "../language/locale-words.ts";
import { messagesIn } from "../language/messages.ts";
import { datingWords } from "./dating.ts";

const english = { t: messagesIn("en"), words: localeWords("en") };
const arabic = { t: messagesIn("ar"), words: localeWords("ar") };

describe("when a report was published", () => {
  it("is told with how it is known", () => {
    const published = { from: "2020-03-29", to: "2020-03-29", basis: "url" as const, reasons: ["/2020/03/29/"] };
    expect(datingWords(english, published)).toBe("Dated 29 March 2020, by its address: /2020/03/29/");
    expect(datingWords(arabic, published)).toBe("مؤرخ ٢٩ آذار ٢٠٢٠، بحسب عنوانه: /2020/03/29/");
  });

  it.each([undefined, { basis: "text" as const, reasons: [] }])("is not known: %o", (published) => {
    expect(datingWords(english, published)).toBe("No date: neither its page nor its words say when it was published.");
  });
});
