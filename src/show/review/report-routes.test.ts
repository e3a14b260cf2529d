import { beforeEach, describe, expect, it } from "vitest";
import type { Act } from "../../desk/desk.ts";
import { formIn, reviewedDesk } from "./testing.ts";

let { open, post, json } = reviewedDesk();
beforeEach(() => {
  ({ open, post, json } = reviewedDesk());
});

const WORDS = "In November the Qayyarah base had been hit by a barrage of 17 rockets";
const kept = async (): Promise<Act["review"][]> => {
  const { body } = await json("/log.json");
  return (body as { acts: Act[] }).acts.map(({ review }) => review);
};
/** The form of a page that words of the report lead to. */
const formFor = async (page: "add" | "name", words: string, form = "form[action='/review/acts']") => {
  const { location } = await open(`/review/reports/r-k1/${page}?words=${encodeURIComponent(words)}`);
  return formIn((await open(location)).document, form);
};

describe("a claim that was missed", () => {
  it("is added with its words, its parts, its days and its number", async () => {
    const fields = await formFor("add", WORDS);
    const { location } = await post({
      ...fields,
      type: "attack",
      mode: "rocket",
      "part.0": "installation",
      "words.0": "the Qayyarah base",
      "means.0": "Qayyarah Airfield West",
      "when.from": "2019-11-01",
      "when.to": "2019-11-30",
      "quantity.value": "17",
      "quantity.unit": "rocket",
    });
    expect(await kept()).toMatchObject([
      {
        decision: "added",
        report: "r-k1",
        by: "Layla",
        as: {
          type: "attack",
          mode: "rocket",
          modality: "asserted",
          roles: { installation: { text: "the Qayyarah base", entity: "qayyarah-west" } },
          when: { from: "2019-11-01", to: "2019-11-30" },
          quantity: { text: "17 rocket", value: 17, unit: "rocket" },
          quote: { text: WORDS },
        },
      },
    ]);
    expect((await open(location)).told("#told")).toContain("Added a claim: “In November");
  });

  it.each([
    ["", "Which words of the report are they?"],
    ["rockets of Mars", "does not stand in the text here"],
    ["the", "stands there more than once"],
  ])("asks which words state it until they are found once: %s", async (words, told) => {
    expect((await open(`/review/reports/r-k1/add?words=${words}`)).told("main")).toContain(told);
  });

  it("names somebody or something at least", async () => {
    const asked = await post(await formFor("add", WORDS));
    expect([asked.status, asked.told("[role=alert]")]).toEqual([422, "Name at least one: who, what or where."]);
  });
});

describe("a name in a report", () => {
  const [KNOWN, NEW] = ["form[data-draft=name]", "form[data-draft=entity]"];

  it("becomes a name of what the desk knows", async () => {
    await post({ ...(await formFor("name", "Kurdish region", KNOWN)), known: "iraq" });
    expect(await kept()).toMatchObject([{ decision: "name-added", entity: "iraq", name: "Kurdish region" }]);
  });

  it("becomes somebody or something new", async () => {
    const fields = await formFor("name", "Kurdish region", NEW);
    await post({
      ...fields,
      kind: "place",
      name: "Kurdistan Region",
      ar: "إقليم كردستان",
      in: "Iraq",
      lat: "36.2",
      lon: "44",
    });
    expect(await kept()).toMatchObject([
      {
        decision: "entity-added",
        entity: {
          id: "kurdistan-region",
          kind: "place",
          names: ["Kurdish region"],
          ar: "إقليم كردستان",
          in: "iraq",
          lat: 36.2,
          lon: 44,
        },
      },
    ]);
  });

  it.each<[Record<string, string>, string]>([
    [{ name: "" }, "Write its usual name."],
    [{ name: "K1" }, "The desk knows “K1” already"],
    [{ kind: "planet" }, "Choose what it is."],
    [{ lat: "36.2" }, "Give both degrees north and degrees east"],
    [{ lat: "136.2", lon: "44" }, "Degrees north run from"],
    [{ in: "Atlantis" }, "The desk knows nothing of the name “Atlantis”"],
  ])("that cannot be says why: %o", async (wrong, told) => {
    const asked = await post({ ...(await formFor("name", "Kurdish region", NEW)), ...wrong });
    expect([asked.status, await kept()]).toEqual([422, []]);
    expect(asked.told("[role=alert]")).toContain(told);
    expect(formIn(asked.document, NEW)).toMatchObject(wrong.kind ? {} : wrong);
  });

  it("is suggested by what is typed, letter for letter first", async () => {
    const { body } = await json("/review/entities?q=k1 air base");
    expect(body).toEqual([{ value: "K1 Air Base", id: "k1", kind: "installation", exact: true }]);
    expect((await json("/review/entities?q=army")).body).toMatchObject([{ id: "iraqi-army" }, { id: "syrian-army" }]);
    expect((await json("/review/entities?q=")).body).toEqual([]);
  });
});

describe("a report", () => {
  const form = async () => formIn((await open("/review/reports/r-k1/correct")).document, ".report-form");

  it("is put right in what differs from what was read, and in nothing else", async () => {
    await post({ ...(await form()), from: "2020-03-29", to: "2020-03-29", credit: "" });
    const [review] = await kept();
    expect(review).toMatchObject({ decision: "report-corrected", report: "r-k1" });
    expect(review && "fields" in review && review.fields).toEqual({
      published: expect.objectContaining({ from: "2020-03-29", to: "2020-03-29" }),
      credit: "",
    });
  });

  it("stays as it is where nothing differs, and the form says so", async () => {
    const asked = await post(await form());
    expect(asked.told("[role=alert]")).toContain("Nothing is different from what was read");
  });
});
