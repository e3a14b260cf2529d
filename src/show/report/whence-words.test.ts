import { describe, expect, it } from "vitest";
import { localeWords } from "../language/locale-words.ts";
import { messagesIn } from "../language/messages.ts";
import { whenceWords } from "./whence-words.ts";

const inLanguage = (locale: "en" | "ar") => (kept: string) =>
  whenceWords({ t: messagesIn(locale), words: localeWords(locale) }, kept);
const [english, arabic] = [inLanguage("en"), inLanguage("ar")];

describe("where something comes from is told in the reader’s language", () => {
  it.each([
    ["the page's linked data gives headline", "تذكره البيانات المرتبطة في الصفحة (\u2068headline\u2069)"],
    ["the article's own lines", "سطور المقال نفسه"],
    ["the message's Date", "ترويسة الرسالة (\u2068Date\u2069)"],
    ["the message's Date gives it", "يذكره تاريخ الرسالة"],
    ["the server answers 410 for its address", "يجيب الخادم عن عنوانها بالرمز 410"],
    ["the page was read on 2020-04-03", "قُرئت الصفحة في ٣ نيسان ٢٠٢٠"],
  ])("%s", (kept, told) => expect(arabic(kept)).toBe(told));

  it("as it was kept, in English", () => {
    expect(english("the page's title")).toBe("the page’s title");
    expect(english("“in 2014” is past: not before 2014-01-01")).toBe("“in 2014” is past: not before 1 January 2014");
  });

  it("part by part where there are several, and a printed line stays whole", () => {
    expect(english('the page prints "3 May; the page of 4 May"')).toBe("the page prints “3 May; the page of 4 May”");
    expect(english("the page's time element; the page gives only the day of its last change")).toBe(
      "the page’s time element and the page gives only the day of its last change",
    );
    expect(english('the page prints "3 May"; the page prints "Updated 4 May"')).toBe(
      "the page prints “3 May” and the page prints “Updated 4 May”",
    );
    expect(english("the PDF file was made on this day; the page itself prints none")).toContain(
      "the PDF file was made",
    );
  });

  it("with printed words as they are, were they a day", () =>
    expect(english('the page prints "2020-03-29"')).toBe("the page prints “2020-03-29”"));

  it("in its own words where the desk does not know them", () => {
    expect(english("Layla telephoned; the page is wrong")).toBe("Layla telephoned; the page is wrong");
    expect(arabic("Layla telephoned")).toBe("\u2068Layla telephoned\u2069");
  });
});
