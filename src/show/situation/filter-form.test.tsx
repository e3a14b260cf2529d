import { describe, expect, it } from "vitest";
import { app, open, told } from "../testing.ts";

describe("the filter", () => {
  it("takes the boxes, the names and the empty fields of its form to a short address with ids", async () => {
    const response = await app.request("/?type=attack&type=transfer&actor=us-led+COALITION&place=&grade=&review=");
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe("/?type=attack%2Ctransfer&actor=cjtf-oir");
  });

  it("is said in words with the number of events, and each part can be dropped", async () => {
    const { document } = await open("/?type=attack,transfer&place=taji");
    expect(told(document, ".filter-line")).toBe(
      "Only Attack × Transfer × at Camp Taji × 1 event matches. Show everything",
    );
    const drops = [...document.querySelectorAll(".filter-line .drop")].map((link) => link.getAttribute("href"));
    expect(drops).toEqual(["/?type=transfer&place=taji", "/?type=attack&place=taji", "/?type=attack%2Ctransfer"]);
  });

  it("leaves only what it asks for in the list and on the timeline", async () => {
    const { document } = await open("/?type=attack");
    expect(told(document, ".happened ol")).toContain("Rockets were fired at Camp Taji");
    expect(told(document, ".happened ol")).not.toContain("handed");
    expect(document.querySelectorAll(".timeline a.occurrence").length).toBe(2);
  });

  it("offers near names for one that nobody has", async () => {
    const { response, document } = await open("/?place=taj");
    expect(response.status).toBe(400);
    expect(told(document, "main")).toContain("Did you mean one of these: Camp Taji?");
  });
});

it("what changed since a day is told, and can be taken off", async () => {
  const { document } = await open("/?since=2020-03-22&from=2020-03-01&to=2020-04-07");
  expect(told(document, ".changed-since")).toContain("Changed since 22 March 2020");
  expect(told(document, ".row-names .changed + a")).toBe("Qayyarah Airfield West");
  expect(document.querySelector(".since-choice .off")?.getAttribute("href")).toBe("/?from=2020-03-01&to=2020-04-07");
});

it("what was known steps from report to report", async () => {
  const { document } = await open("/?known=2020-03-26");
  const steps = [...document.querySelectorAll(".known-steps button")].map((button) => button.getAttribute("value"));
  expect(steps).toEqual(["2020-03-19", "2020-03-31"]);
});

it("the page speaks Arabic", async () => {
  const { document } = await open("/?lang=ar&since=2020-03-22&type=attack");
  expect(told(document, ".filter-line")).toContain("هجوم");
  expect(told(document, "#timeline-title")).toBe("من سيطر على ماذا، ومتى");
  expect(told(document, ".happened .label")).toBe("ماذا حدث");
});
