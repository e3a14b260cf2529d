import { describe, expect, it } from "vitest";
import { app, open, told } from "../testing.ts";

describe("a page that changed", () => {
  it("tells how often, with each version, and which is shown", async () => {
    const { document } = await open("/reports/r-convoy-2");
    expect(told(document, ".versions summary")).toBe("This page changed once");
    const lines = [...document.querySelectorAll(".versions li")].map((line) => line.textContent);
    expect(lines).toEqual([
      "First version: published 2 April 2020, fetched 2 April 2020",
      "Version 2, shown here: published 2 April 2020, changed 3 April 2020, fetched 3 April 2020 · what changed",
    ]);
  });

  it("keeps its earlier version readable with its claims, marked as replaced", async () => {
    const { document } = await open("/reports/r-convoy-1");
    expect(told(document, ".report-head")).toContain("what it said here no longer counts: read the latest version");
    expect(document.querySelector('.warning a[href="/reports/r-convoy-2"]')).not.toBeNull();
    expect(told(document, ".margin li")).toContain("The page says this no longer.");
    expect(told((await open("/reports")).document, "tbody")).toContain("changed later");
  });

  it("names its versions as data, the earliest first", async () => {
    const data = (await (await app.request("/reports/r-convoy-1.json")).json()) as { versions: string[] };
    expect(data.versions).toEqual(["r-convoy-1", "r-convoy-2"]);
  });

  it("shows its changes: words struck out and put in, and claims that came and went", async () => {
    const { document } = await open("/reports/r-convoy-2/changes");
    const all = (selector: string) => [...document.querySelectorAll(selector)].map((element) => element.textContent);
    expect(all(".changed-text del")).toEqual(["20", "a witness", "The road to Baghdad was closed for an hour."]);
    expect(all(".changed-text ins")).toEqual(["35", "two witnesses", "The army did not comment."]);
    expect(all("h3")).toEqual(["No longer stated", "Newly stated"]);
    expect(all(".plain a").length).toBe(2);
  });

  it("can be compared with any other of its versions, and with nothing else", async () => {
    const back = await open("/reports/r-convoy-1/changes?against=r-convoy-2");
    expect(told(back.document, ".changed-text ins")).toBe("20");
    const other = await open("/reports/r-convoy-1/changes?against=r-k1");
    expect(other.response.status).toBe(400);
    expect(other.html).toContain("r-convoy-2");
  });

  it.each(["/reports/r-convoy-1/changes", "/reports/r-k1/changes", "/reports/none/changes"])(
    "has no changes where there is nothing earlier: %s",
    async (path) => expect((await open(path)).response.status).toBe(404),
  );
});

it("a page that was withdrawn is marked so in the reading room, in the list and as data", async () => {
  const words =
    "The page was withdrawn by its publisher: seen gone on 5 April 2020 (the server answers 410 for its address).";
  for (const id of ["r-convoy-1", "r-convoy-2"]) {
    expect(told((await open(`/reports/${id}`)).document, ".report-head")).toContain(words);
  }
  expect(told((await open("/reports")).document, "tbody")).toContain("withdrawn, seen gone on 5 April 2020");
  const data = (await (await app.request("/reports/r-convoy-2.json")).json()) as { withdrawn: unknown };
  expect(data.withdrawn).toEqual({ seen: "2020-04-05T06:00:00Z", reason: "the server answers 410 for its address" });
});

it("the line under the headline and that under the lead picture stand apart from the text", async () => {
  const { document } = await open("/reports/r-convoy-2");
  expect(told(document, ".row + .standfirst")).toBe("Trucks were seen on the road to Baghdad.");
  expect(told(document, ".report-foot")).toContain("Under its lead picture: A truck at the gate in March.");
});

it("the reading room tells where each field comes from, and where the page was fetched", async () => {
  const { document } = await open("/reports/r-convoy-2");
  const facts = [...document.querySelectorAll(".whence > div")].map((fact) =>
    (fact.textContent ?? "").replace(/\s+/g, " "),
  );
  expect(facts[0]).toBe("Headlinethe page’s linked data gives headline");
  expect(facts).toContain("Fetched3 April 2020 at 08:09 UTC, from https://desert-courier.example/2020/04/convoy");
  expect(facts.at(-1)).toMatch(/Its SHA-256: [0-9a-f]{64}$/);
});

describe("a preserved page", () => {
  it("is a file to save, which no browser shows or runs", async () => {
    const { headers } = await app.request("/reports/r-convoy-2/original");
    expect(headers.get("content-type")).toBe("application/octet-stream");
    expect(headers.get("content-disposition")).toMatch(/^attachment; filename="[0-9a-f]{16}\.html"$/);
    expect(headers.get("content-security-policy")).toBe("sandbox; default-src 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("has every byte as it came", async () => {
    const response = await app.request("/reports/r-convoy-2/original");
    expect(await response.text()).toContain("<script>alert(1)</script>");
  });

  it("is never given as a page, at whatever address and for whatever is asked", async () => {
    const ids = ["r-convoy-1", "r-convoy-2"];
    const paths = ids.flatMap((id) =>
      ["", "/original", "/changes", ".json", "/original.json"].map((end) => `/reports/${id}${end}`),
    );
    for (const path of [...paths, "/reports", "/reports.json", "/search?q=convoy", "/search.json?q=convoy"]) {
      for (const Accept of ["text/html", "application/json", "*/*"]) {
        const response = await app.request(path, { headers: { Accept } });
        if (response.headers.get("content-type")?.includes("html"))
          expect(await response.text()).not.toContain("<script>alert");
      }
    }
  });

  it("that the desk does not keep is said to be missing", async () => {
    for (const id of ["r-farsi", "r-k1", "none"])
      expect((await app.request(`/reports/${id}/original`)).status).toBe(404);
  });
});

describe("a report in a language that is not coded yet", () => {
  it("is marked so with its language’s name, in the list and in the reading room", async () => {
    expect(told((await open("/reports")).document, "tbody")).toContain("Persiannot coded yet");
    expect(told((await open("/reports/r-farsi")).document, ".report-head")).toContain(
      "Not coded yet: the desk keeps reports in Persian",
    );
  });

  it("runs from right to left, also where a paragraph begins with a Latin word", async () => {
    const { document } = await open("/reports/r-farsi");
    const words = [...document.querySelectorAll("[data-start]")];
    expect(words.map((each) => `${each.localName} ${each.getAttribute("lang")} ${each.getAttribute("dir")}`)).toEqual([
      "h1 fa rtl",
      "p fa rtl",
    ]);
    expect((await open("/reports")).document.querySelector('bdi[lang="fa"]')?.getAttribute("dir")).toBe("rtl");
  });
});

describe("who published a report", () => {
  it.each([
    ["r-convoy-1", ["By Our Correspondent"]],
    ["r-taji-b", ["Desert Courier", "Northern Wire"]],
  ])("%s: each name keeps its own direction, apart from what parts the names", async (id, names) => {
    const { document } = await open(`/reports/${id}`);
    const alone = [...document.querySelectorAll(".report-head .label bdi")].map((name) => name.textContent);
    expect(alone).toEqual(expect.arrayContaining(names));
    expect(alone.join("")).not.toMatch(/·|republished/i);
    expect(told(document, ".report-head .label")).toContain(" · ");
  });
});
