import { expect, it } from "vitest";
import { app, open, told } from "../testing.ts";

const text = async (path: string) => (await app.request(path)).text();

it("tells what happened on a day, and numbers what each sentence rests on", async () => {
  const { document } = await open("/brief");
  expect(told(document, "h1")).toBe("Brief on Syria and Iraq");
  expect(told(document, ".brief-top section")).toContain("What happened on 29 March 2020");
  expect(told(document, ".brief-top section li")).toMatch(/^The coalition handed K1 Air Base to the Iraqi army.*1$/);
  const numbers = [...document.querySelectorAll(".notes .number")].map(({ textContent }) => textContent);
  expect(numbers).toEqual(numbers.map((_, i) => String(i + 1)));
});

it("tells of a stretch what happened in all its days", async () => {
  const { document } = await open("/brief?from=2020-03-10");
  const news = told(document, ".brief-top section");
  for (const base of ["K1", "Qayyarah", "Al Qaim"]) expect(news).toContain(base);
});

it("keeps text within 80 columns but for addresses, and leads each number to a source", async () => {
  const lines = (await text("/brief.txt?from=2020-03-10")).split("\n");
  expect(lines.filter((line) => line.length > 80 && !line.startsWith("http"))).toEqual([]);
  const numbers = new Set(lines.join(" ").match(/\[\d+\]/g));
  expect(numbers.size).toBeGreaterThan(3);
  for (const number of numbers) expect(lines.some((line) => line.startsWith(`${number} `))).toBe(true);
});

it("gives each footnote of the Markdown its source", async () => {
  const markdown = await text("/brief.md");
  const used = new Set([...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number));
  const given = [...markdown.matchAll(/^\[\^(\d+)\]: \S/gm)].map(([, number]) => number);
  expect(given).toEqual([...used].sort((a, b) => Number(a) - Number(b)));
});

it("speaks Arabic where it is asked to", async () => {
  const { document } = await open("/brief?lang=ar");
  expect(told(document, "h1")).toBe("موجز الوضع في سوريا والعراق");
  expect(await text("/brief.txt?lang=ar")).toContain("المصادر");
});

it.each(["/brief?from=2020-04-02", "/brief?from=soon", "/brief.txt?from=2020-04-02"])(
  "answers %s by saying what can be asked",
  async (path) => {
    const response = await app.request(path);
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/runs from a day to a later one|is not a day/);
  },
);
