import { expect, it } from "vitest";
import type { Failure } from "../../desk/desk.ts";
import { createApp } from "../app.tsx";
import { fixtureAssets, fixtureDesk } from "../fixture.ts";

const failure = (file: string, code: string, message: string): Failure => ({
  file,
  code,
  message: `${file}: ${message}`,
  recorded: "2026-01-05T09:31:00Z",
});

async function page(failures: Failure[]): Promise<string> {
  const site = createApp(fixtureDesk([], { failures: async () => failures }), fixtureAssets);
  return (await site.request("/reports")).text();
}

it("what could not be read is told apart from what was read without a claim, each with its name once", async () => {
  const html = await page([
    failure("scan.pdf", "no-text", "it holds pictures of text"),
    failure("weather.md", "no-claims", "nothing in it can be coded"),
  ]);
  const [read, coded] = html.split("Read, but nothing in it could be coded");
  expect(read).toContain("it holds pictures of text");
  expect(read).not.toContain("scan.pdf: it");
  expect(coded).toContain("weather.md");
});

it("a report in a language not coded yet is no failure of reading", async () => {
  expect(await page([failure("fa.html", "language", "its language is not coded yet")])).not.toContain(
    "Could not be read",
  );
});

it("of very many failures the latest are told, and the number of the others", async () => {
  const html = await page(Array.from({ length: 103 }, (_, i) => failure(`scan-${i}.pdf`, "no-text", "no text")));
  expect(html).toContain("scan-102.pdf");
  expect(html).not.toContain("scan-2.pdf");
  expect(html).toContain("and 3 earlier ones");
});
