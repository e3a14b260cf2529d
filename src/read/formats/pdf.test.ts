import { describe, expect, it } from "vitest";
import { column, type Placed, pdfFrom, pdfOf } from "./pdf/testing.ts";
import { readPdf } from "./pdf.ts";

/** Lines of about the same width, as a text set in a column has them. */
const FIRST = [
  "The coalition handed the northern airfield to",
  "the army on Sunday, a spokesman said, the",
  "second such transfer within a fortnight, and the",
  "last of its engineers left the place before noon.",
];
const SECOND = [
  "Residents of three villages nearby said that",
  "they had heard explosions during the night and",
  "that a convoy had left for the border, which an",
  "officer of the operations command confirmed.",
];
const THIRD = [
  "The provincial governor thanked the engineers",
  "and said that the road to the north was open to",
  "lorries again. Nobody was hurt when a shell that",
  "had been left behind went off beside the runway.",
];
const text = (lines: string[]) => lines.join(" ");
const HEADLINE: Placed = { text: "Coalition hands airfield to army", x: 60, y: 780, size: 20 };

async function reportIn(pages: Placed[][], info?: string) {
  const outcome = await readPdf(pdfOf(pages, info ? { info } : {}));
  if (!("report" in outcome)) throw new Error(outcome.message);
  return outcome;
}

describe("the text of a PDF", () => {
  it("is its paragraphs, whatever the order in the file", async () => {
    const page = [...column(SECOND, 60, 640), HEADLINE, ...column(FIRST, 60, 720)];
    const { report, basis } = await reportIn([page]);
    expect(report.text).toBe(`Coalition hands airfield to army\n\n${text(FIRST)}\n\n${text(SECOND)}`);
    expect(report.headline).toBe("Coalition hands airfield to army");
    expect(basis?.headline).toBe("the largest type on page one");
  });

  it("parts paragraphs that begin further in, and those after a line that ends early", async () => {
    const indented = [
      ...column(FIRST, 60, 720),
      { text: "The ministry did not comment on the matter", x: 75, y: 662.8 },
    ];
    expect((await reportIn([indented])).report.text.split("\n\n")).toHaveLength(2);
    const early = column([...FIRST, "It was quiet.", ...SECOND], 60, 720);
    expect((await reportIn([early])).report.text).toBe(`${text(FIRST)} It was quiet.\n\n${text(SECOND)}`);
  });

  it("goes down one column and then down the next, and over what spans both", async () => {
    const banner: Placed = {
      text: "What is known of the transfers of this spring and what is still unclear",
      x: 60,
      y: 600,
    };
    const page = [
      HEADLINE,
      ...column(FIRST, 60, 720),
      ...column(SECOND, 320, 720),
      banner,
      ...column(SECOND, 60, 560),
      ...column(FIRST, 320, 560),
    ];
    const { report } = await reportIn([page]);
    const blocks = [HEADLINE.text, text(FIRST), text(SECOND), banner.text, text(SECOND), text(FIRST)];
    expect(report.text).toBe(blocks.join("\n\n"));
  });

  it("goes along the lines of a table", async () => {
    const page = [
      ...column(FIRST, 60, 760),
      ...column(["1 March", "2 March", "3 March", "4 March", "5 March"], 60, 640),
      ...column(
        ["rockets hit a field near the base", "a convoy left", "a patrol was hit", "a quiet day", "rain"],
        200,
        640,
      ),
    ];
    expect((await reportIn([page])).report.text).toContain("3 March a patrol was hit");
  });

  it("goes on over the end of a page in the middle of a sentence", async () => {
    const { report } = await reportIn([column(FIRST.slice(0, 2), 60, 100), column(FIRST.slice(2), 60, 780)]);
    expect(report.text).toBe(text(FIRST));
  });

  it("has no running heads, feet and page numbers", async () => {
    const page = (number: number): Placed[] => [
      { text: "Operations Command - Weekly Note", x: 60, y: 820, size: 9 },
      ...column([FIRST, SECOND, THIRD][number - 1] as string[], 60, 760),
      { text: `Page ${number} of 3`, x: 280, y: 20, size: 9 },
    ];
    const { report } = await reportIn([page(1), page(2), page(3)]);
    expect(report.text).toBe([FIRST, SECOND, THIRD].map(text).join("\n\n"));
  });

  it("keeps what is said on several pages at different heights", async () => {
    const said = "The ministry did not comment on any of it when it was asked on the telephone.";
    const page = (y: number): Placed[] => [
      ...column(FIRST, 60, 780),
      { text: said, x: 60, y },
      ...column(SECOND, 60, y - 40),
    ];
    const { report } = await reportIn([page(600), page(500)]);
    expect(report.text.split(said)).toHaveLength(3);
  });

  it("has words whole that a line's end parted, as they are written elsewhere", async () => {
    const lines = [
      "An anti-government group said that the govern-",
      "ment had lost the place. The anti-govern-",
      "ment group gave no proof of it, and the anti-",
      "government side of the town was calm on Mon-",
      "day, as were the camps of the US-",
      "led force.",
    ];
    const { report } = await reportIn([column(lines, 60, 700)]);
    expect(report.text).toContain("said that the government had lost");
    expect(report.text).toContain("and the anti-government side");
    expect(report.text).toContain("calm on Monday, as");
    expect(report.text).toContain("the US-led force");
  });

  it("has no marks of footnotes behind its words", async () => {
    const page = [...column(FIRST, 60, 720), { text: "12", x: 300, y: 724, size: 6 }];
    expect((await reportIn([page])).report.text).toBe(text(FIRST));
  });
});

describe("what a PDF says of itself", () => {
  const page = [{ ...HEADLINE, size: 11 }, ...column(FIRST, 60, 720)];

  it("gives the headline where page one has the same words", async () => {
    const info = "<< /Title (Coalition hands airfield to army) /CreationDate (D:20200329140500+03'00') >>";
    const { report, basis } = await reportIn([page], info);
    expect(report.headline).toBe("Coalition hands airfield to army");
    expect(basis?.headline).toContain("title");
  });

  it("gives no headline that page one does not have", async () => {
    const info = "<< /Title (Template for the weekly note) >>";
    expect((await reportIn([[HEADLINE, ...page.slice(1)]], info)).report.headline).toBe(HEADLINE.text);
  });

  it("gives the day of the file, where the page prints none", async () => {
    const info = "<< /CreationDate (D:20200329140500+03'00') >>";
    const { report } = await reportIn([page], info);
    expect(report.published).toMatchObject({ from: "2020-03-29", to: "2020-03-29", basis: "metadata" });
    expect(report.published?.reasons?.[0]).toContain("file");
    const printed = await reportIn(
      [[HEADLINE, { text: "27 March 2020", x: 60, y: 750 }, ...column(FIRST, 60, 720)]],
      info,
    );
    expect(printed.report.published).toMatchObject({ from: "2020-03-27", basis: "text" });
  });

  it.each(["(D:20201350)", "(yesterday)", "()"])("gives no day that is none: %s", async (date) => {
    expect((await reportIn([page], `<< /CreationDate ${date} >>`)).report.published).toBeUndefined();
  });
});

describe("a PDF that gives no report", () => {
  it("says that it holds pictures of text", async () => {
    expect(await readPdf(pdfOf([[], []]))).toEqual({
      code: "pictures-of-text",
      message: expect.stringContaining("OCR"),
    });
  });

  it("says that it is locked", async () => {
    const secret = "(01234567890123456789012345678901)";
    const trailer = `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${secret} /U ${secret} /P -4 >>`;
    expect(await readPdf(pdfOf([column(FIRST, 60, 700)], { trailer }))).toMatchObject({ code: "encrypted" });
  });

  it.each([
    ["cut short", pdfOf([column(FIRST, 60, 700)]).subarray(0, 60)],
    ["without pages", pdfFrom(["<< /Type /Catalog >>"])],
    [
      "of pages that hold each other",
      pdfFrom(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 9 /Kids [2 0 R] >>"]),
    ],
  ])("says that it is damaged: %s", async (_, bytes) => {
    expect(await readPdf(bytes)).toMatchObject({ code: "unreadable-pdf" });
  });
});

describe("a PDF of which a part is read", () => {
  it("has a note on pages without text", async () => {
    expect((await reportIn([column(FIRST, 60, 700), [], []])).notes).toEqual([expect.stringContaining("2 of 3 pages")]);
  });

  it("has a note on pages beyond the limit", async () => {
    const pages = Array.from({ length: 301 }, (_, i) =>
      column([`On day ${i} the army took another village.`], 60, 700 - i),
    );
    const { report, notes } = await reportIn(pages);
    expect(report.text).toContain("On day 299 ");
    expect(report.text).not.toContain("On day 300 ");
    expect(notes).toEqual([expect.stringContaining("first 300 of 301 pages")]);
  });
});
