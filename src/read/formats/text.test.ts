import { describe, expect, it } from "vitest";
import { readText } from "./text.ts";

const FIRST = "The coalition handed the base to the army on Monday, a spokesman said in a statement.";
const SECOND = "It was the last base in the province that foreign troops had used since 2015.";

function report(text: string) {
  const outcome = readText(text);
  if ("code" in outcome) throw new Error(outcome.message);
  return outcome.report;
}

describe("a plain text", () => {
  it("is a headline and paragraphs, with what surrounds them as fields", () => {
    const page = [
      "World > Middle East",
      "Army takes over base in the north",
      "By Jane Roe and John Doe",
      "Published: March 29, 2020 10:15 am",
      `BAGHDAD (AP) — ${FIRST}`,
      "Advertisement",
      SECOND,
      "Source: The Example Times",
      "Related Articles",
      "Talks go on in the capital",
    ];
    expect(report(page.join("\n\n"))).toEqual({
      section: "World > Middle East",
      headline: "Army takes over base in the north",
      byline: "Jane Roe and John Doe",
      dateline: "BAGHDAD",
      credit: "The Example Times",
      language: "en",
      published: {
        from: "2020-03-29",
        to: "2020-03-29",
        basis: "text",
        reasons: ['the page prints "Published: March 29, 2020 10:15 am"'],
      },
      text: `Army takes over base in the north\n\n${FIRST}\n\n${SECOND}`,
    });
  });

  it("may have neither headline nor anything around it", () => {
    expect(report(`${FIRST}\n\n${SECOND}`)).toEqual({ language: "en", text: `${FIRST}\n\n${SECOND}` });
  });

  it.each(["Baghdad, 12 March 2020", "BAGHDAD, Iraq – March 12, 2020", "New York, March 12, 2020"])(
    "is dated by a line that says where and when it was filed: %s",
    (line) => {
      expect(report(`Army takes over base\n\n${line}\n\n${FIRST}\n\n${SECOND}`).published).toMatchObject({
        from: "2020-03-12",
        to: "2020-03-12",
        reasons: [`the page prints "${line}"`],
      });
    },
  );

  it.each([
    `Battle of Mosul, 17 October 2016\n\n${FIRST}`,
    `Army takes over base\n\nThe base was closed on 12 March 2020\n\n${FIRST}`,
    `Army takes over base\n\nBaghdad, 12 March 2020, and what came of it\n\n${FIRST}`,
  ])("is not dated by a headline or a sentence that names a day: %s", (text) => {
    expect(report(`${text}\n\n${SECOND}`).published).toBeUndefined();
  });

  it("has no date when the page prints none", () => {
    expect(report(`Army takes over base\n\n${FIRST}`).published).toBeUndefined();
  });

  it.each(["Rockets Hit Taji Camp", "Troops Will Leave Iraq", "Troops leave K1"])(
    "has its headline first, not a section: %s",
    (line) => {
      const next = "No casualties reported in the second such attack this week";
      expect(report(`${line}\n\n${next}\n\n${FIRST}`)).toMatchObject({ headline: line });
    },
  );

  it.each(["Middle East", "World News", "The War in Syria", "Home / World / Asia"])(
    "has its section first: %s",
    (line) => {
      expect(report(`${line}\n\nTroops leave their part of the base\n\n${FIRST}`)).toMatchObject({
        section: line,
        headline: "Troops leave their part of the base",
      });
    },
  );

  it("is read in Arabic, with its language", () => {
    const arabic = report(
      "الجيش يتسلم القاعدة\n\nتسلم الجيش العراقي القاعدة من قوات التحالف يوم الأحد، وفق بيان صدر في بغداد.",
    );
    expect(arabic).toMatchObject({ headline: "الجيش يتسلم القاعدة", language: "ar" });
  });

  it("is no article when only furniture is on the page", () => {
    expect(readText("Show More\n\nRelated Articles\n\nLeave a Reply")).toMatchObject({ code: "no-article" });
  });
});
