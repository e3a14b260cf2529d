import { describe, expect, it } from "vitest";
import { createReadings } from "../code/reference/readings.ts";
import { loadPacks } from "../packs/load.ts";
import { createCoder } from "./coder.ts";
import { readLanguageModel } from "./language-model.ts";
import { meaningOf } from "./names.ts";

const ids = (name: string, as: "actor" | "place" | "installation") =>
  meaningOf(name, as).bearers.map(({ entity }) => entity.id);

const coder = createCoder(readLanguageModel(), loadPacks());

describe("what a name means", () => {
  it("is all that bear it, first the one that fits the part", () => {
    expect(ids("Qayyarah", "place")).toEqual(["qayyarah", "qayyarah-west"]);
    expect(ids("Qayyarah", "installation")).toEqual(["qayyarah-west", "qayyarah"]);
  });

  it.each([
    ["Qayyarah", "place"],
    ["Qayyarah", "installation"],
    ["al-Qaim", "installation"],
    ["Rafah", "place"],
    ["Kurdish authorities", "actor"],
  ] as const)("is first what the coder takes it for where a report says no more: %s as %s", (name, as) => {
    const report = coder.parse(name);
    const [found] = report.sentences.flatMap(({ names }) => names);
    const chosen = found && createReadings(report, coder.knowledge).choose(found, as);
    expect(ids(name, as)[0]).toBe(chosen?.entity.id ?? "none");
  });

  it("comes with what speaks for it and how much that weighs", () => {
    const [town, base] = meaningOf("Qayyarah", "place").bearers;
    expect(town.grounds).toEqual([
      { ground: "kind", weight: 6 },
      { ground: "theatre", weight: 1.5 },
      { ground: "name", weight: 1 },
      { ground: "place", weight: 1 },
    ]);
    expect([town.points, base?.points]).toEqual([9.5, 2.5]);
    expect(town.pack).toBe("syria-iraq");
  });

  it("differs with the part, which is told", () => {
    const { elsewhere } = meaningOf("Qayyarah", "place");
    expect(elsewhere.map(({ as, entity }) => `${as} ${entity.id}`)).toEqual(["installation qayyarah-west"]);
  });

  it.each([
    ["the Green Zone", "green-zone"],
    ["Kataib Hezbollah", "kataib-hezbollah"],
    ["al-Qayyarah", "qayyarah"],
    ["القيارة", "qayyarah"],
  ])("is found as reports spell it: %s", (name, id) => {
    expect(ids(name, "place")).toContain(id);
  });

  it("of a nationality is the state, named by its people only", () => {
    expect(meaningOf("American", "actor").bearers[0]).toMatchObject({
      entity: { id: "united-states" },
      via: "demonym",
    });
  });

  it.each([
    ["Kirkuck", /^No pack has the name “Kirkuck”: did you mean “Kirkuk”/],
    ["Kirkuk and Mosul", /^No pack has the name “Kirkuk and Mosul”: add it to a pack/],
  ])("that no pack has is asked back: %s", (name, line) => {
    expect(() => meaningOf(name, "place")).toThrow(line);
  });

  it("is weighed with the words around it, where it stands in a text", () => {
    const inText = (text: string) => meaningOf("Wana", "place", { text }).bearers[0].entity.id;
    expect(inText("Rockets fell on Wana in Pakistan.")).toBe("wana-pakistan");
    expect(inText("Rockets fell on Wana in Iraq.")).toBe("wana-nineveh");
    expect(() => inText("Rockets fell on Mosul.")).toThrow(/does not stand in the text/);
  });
});
