import { beforeEach, describe, expect, it } from "vitest";
import { reviewedDesk } from "./testing.ts";

let { app, open, post, json } = reviewedDesk();
beforeEach(async () => {
  ({ app, open, post, json } = reviewedDesk());
  await post({ act: "accept", claim: "c-k1", note: '=1+1, "two"' });
  await post({ act: "reject", claim: "c-nov" }, "Omar");
});

describe("the log", () => {
  it("tells every act, the latest first, with its claim and note", async () => {
    const { document, told } = await open("/log");
    expect([...document.querySelectorAll("tbody th")].map((by) => by.textContent)).toEqual(["Omar", "Layla"]);
    expect(told("tbody tr:last-child td:nth-child(4)")).toBe('=1+1, "two"');
    expect(document.querySelector("tbody a")?.getAttribute("href")).toBe("/review/claims/c-nov");
  });

  it("is filtered by person and kind", async () => {
    expect((await open("/log?who=Layla")).told("tbody")).not.toContain("Omar");
    expect((await open("/log?kind=rejected")).told("tbody")).not.toContain("Layla");
    expect((await open("/log?who=Layla&kind=rejected")).told("main")).toContain("No act is like this.");
  });

  it("is paged", async () => {
    for (let i = 0; i < 49; i++) await post({ act: "accept", claim: "c-k1" });
    expect((await open("/log")).document.querySelectorAll("tbody tr").length).toBe(50);
    expect((await open("/log?page=2")).document.querySelectorAll("tbody tr").length).toBe(1);
    expect((await open("/log?page=x")).status).toBe(400);
  });

  it("is a table for other programs, in which nothing is taken for a formula", async () => {
    const response = await app.request("/log.csv");
    expect(response.headers.get("content-type")).toContain("text/csv");
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await response.arrayBuffer());
    expect(text).toMatch(/^\ufeffrecorded,by,/);
    const lines = text.trim().split("\r\n");
    expect(lines.length).toBe(3);
    expect(lines[2]).toContain(",Layla,accepted,");
    expect(lines[2]).toContain(`"'=1+1, ""two"""`);
  });
});

describe("news", () => {
  it("tell what came after an act, and how much is left", async () => {
    const { body, response } = await json("/review/news?after=act-1");
    expect(body).toMatchObject({ last: "act-2", left: "3 left", news: [{ about: ["c-nov"] }] });
    expect((body as { news: { sentence: string }[] }).news[0]?.sentence).toMatch(
      /^Omar rejected this \d seconds? ago\.$/,
    );
    const again = await json("/review/news?after=act-2", { "If-None-Match": response.headers.get("etag") ?? "" });
    expect(again.response.status).toBe(304);
  });
});
