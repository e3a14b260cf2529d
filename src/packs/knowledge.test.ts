import { describe, expect, it, test } from "vitest";
import type { Pack } from "../model/pack.ts";
import { createKnowledge } from "./knowledge.ts";

const side = (id: string, ...members: string[]) => ({ id, name: id, ar: id, members });
const theatre = (id: string, ...sides: ReturnType<typeof side>[]): NonNullable<Pack["theatre"]> => ({
  id,
  name: id,
  ar: id,
  timeZone: "UTC",
  countries: ["aland"],
  bounds: [0, 0, 1, 1],
  firstDay: "2019-10-01",
  day: "2020-03-29",
  sides,
});

const VALLEY: Pack = {
  id: "valley",
  theatre: theatre("valley", side("government", "aland"), side("rebels", "front")),
  sources: [
    {
      id: "courier",
      name: "The Courier",
      names: ["Courier Online"],
      kind: "newspaper",
      domains: ["www.courier.example"],
      grade: "B",
      reason: "a test",
    },
  ],
  entities: [
    { id: "aland", kind: "state", name: "Aland", lat: 10, lon: 20, radiusKm: 300 },
    { id: "north", kind: "place", name: "North", in: "aland", lat: 11, lon: 21 },
    { id: "milltown", kind: "place", name: "Milltown", in: "north" },
    { id: "mill-base", kind: "installation", name: "Mill Base", in: "milltown" },
    { id: "army", kind: "armed-force", name: "Army", state: "aland" },
    {
      id: "brigade",
      kind: "armed-force",
      name: "Brigade",
      affiliations: [
        { kind: "member-of", of: "front", to: "2019-12-31" },
        { kind: "member-of", of: "army", from: "2020-01-01" },
      ],
    },
    { id: "front", kind: "armed-group", name: "Front", affiliations: [{ kind: "backed-by", of: "aland" }] },
    { id: "speaker", kind: "person", name: "Speaker", affiliations: [{ kind: "speaks-for", of: "brigade" }] },
    { id: "ring-a", kind: "armed-group", name: "Ring A", affiliations: [{ kind: "member-of", of: "ring-b" }] },
    { id: "ring-b", kind: "armed-group", name: "Ring B", affiliations: [{ kind: "member-of", of: "ring-a" }] },
  ],
};
const known = createKnowledge([VALLEY]);

describe("belonging", () => {
  it("is to oneself, to the body one is a member of or speaks for, and to the state whose force one is", () => {
    expect(known.belongsTo("army", "army")).toBe(true);
    expect(known.belongsTo("army", "aland")).toBe(true);
    expect(known.belongsTo("speaker", "brigade")).toBe(true);
    expect(known.belongsTo("speaker", "aland")).toBe(true);
  });

  it("is not to a backer, nor down to one's members", () => {
    expect(known.belongsTo("front", "aland")).toBe(false);
    expect(known.belongsTo("army", "brigade")).toBe(false);
  });

  it("holds on the days of the membership, both ends included, and without a day if it ever did", () => {
    const on = (day: string) => [known.belongsTo("brigade", "front", day), known.belongsTo("brigade", "army", day)];
    expect(on("2019-12-31")).toEqual([true, false]);
    expect(on("2020-01-01")).toEqual([false, true]);
    expect([known.belongsTo("brigade", "front"), known.belongsTo("brigade", "army")]).toEqual([true, true]);
  });

  it("ends where members belong to each other in a ring", () => {
    expect(known.belongsTo("ring-a", "aland")).toBe(false);
  });

  it("is nobody's who is not known", () => {
    expect(known.belongsTo("nobody", "aland")).toBe(false);
  });
});

describe("lying in a place", () => {
  it("goes through all that lies around it", () => {
    expect(["mill-base", "milltown", "north", "aland"].map((id) => known.liesIn("mill-base", id))).toEqual(
      Array(4).fill(true),
    );
    expect(known.liesIn("north", "mill-base")).toBe(false);
  });

  it("gives the country, a state's own being itself", () => {
    expect([known.country("mill-base"), known.country("aland"), known.country("front")]).toEqual([
      "aland",
      "aland",
      undefined,
    ]);
  });

  it("gives the nearest point around, 25 km rough where the pack says no radius", () => {
    expect(known.point("mill-base")).toEqual({ lat: 11, lon: 21, radiusKm: 25 });
    expect(known.point("aland")).toEqual({ lat: 10, lon: 20, radiusKm: 300 });
    expect(known.point("front")).toBeUndefined();
  });
});

describe("the side of the conflict", () => {
  it("is that of the nearest body above, on that day", () => {
    expect([known.side("army"), known.side("front")]).toEqual(["government", "rebels"]);
    expect([known.side("speaker", "2019-11-05"), known.side("speaker", "2020-02-01")]).toEqual([
      "rebels",
      "government",
    ]);
  });

  it("is none for who belongs to none", () => {
    expect(known.side("ring-a")).toBeUndefined();
  });

  it("follows the theatre that is asked about", () => {
    const coast: Pack = { id: "coast", theatre: theatre("coast", side("ring", "ring-b")), entities: [], sources: [] };
    expect(createKnowledge([VALLEY, coast], "coast").side("ring-a")).toBe("ring");
    expect(createKnowledge([VALLEY, coast]).theatre?.id).toBe("valley");
  });
});

test("an outlet is known by its name, with or without article or capitals, by another name, by its web address", () => {
  const found = [
    "The Courier",
    "courier",
    "Courier Online",
    "https://www.courier.example/a/b",
    "http://courier.example",
  ];
  expect(found.map((name) => known.source(name)?.id)).toEqual(Array(5).fill("courier"));
  expect(known.source("https://other.example/courier.example")).toBeUndefined();
});
