import { describe, expect, it } from "vitest";
import { fixtureDesk } from "../fixture.ts";
import { openView } from "../view.ts";
import { axisOf } from "./axis.ts";
import { plansOf } from "./plans.ts";
import { timelineRows } from "./timeline-rows.ts";

const rows = async (day: string) => timelineRows(await openView(fixtureDesk(), { day }));

describe("the timeline's rows", () => {
  it("come in the order in which installations changed hands, then those attacked; the rest apart", async () => {
    const { eventful, quiet } = await rows("2020-03-29");
    expect(eventful.map(({ installation }) => installation)).toEqual([
      "al-qaim",
      "qayyarah-west",
      "k1",
      "al-taqaddum",
      "taji",
    ]);
    expect(quiet.map(({ installation }) => installation)).toEqual(["ain-al-asad", "al-tanf", "t4", "union-iii"]);
  });

  it("stand in the same place whatever the day", async () => {
    const order = async (day: string) => (await rows(day)).eventful.map(({ installation }) => installation);
    expect(await order("2019-10-05")).toEqual(await order("2020-04-06"));
  });

  it("have a bar for each holder, one ending on the day on which the next begins", async () => {
    const { eventful } = await rows("2020-03-29");
    expect(eventful[0]?.bars.map(({ from, to, holder }) => [from, to, holder])).toEqual([
      ["2019-10-01", "2020-03-17", "US-led coalition"],
      ["2020-03-17", "2020-04-08", "Iraqi army"],
    ]);
  });

  it("show as announced what is still awaited on the day, and filled once it is done", async () => {
    const plans = async (day: string) => {
      const view = await openView(fixtureDesk(), { day });
      const row = timelineRows(view).eventful.find(({ installation }) => installation === "al-taqaddum");
      return row && plansOf(view, row).map(({ status, done }) => [status, done]);
    };
    expect(await plans("2020-03-18")).toEqual([]);
    expect(await plans("2020-03-29")).toEqual([["waiting", undefined]]);
    expect(await plans("2020-04-05")).toEqual([["fulfilled", "2020-04-04"]]);
  });

  it("hold only the events that the filter asks for", async () => {
    const view = await openView(fixtureDesk(), { type: "attack", place: "taji" });
    const told = timelineRows(view).eventful.flatMap(({ events }) => events.map(({ event }) => event.id));
    expect(told).toEqual(["c-taji-a"]);
  });
});

it("lays days on the axis in even steps and keeps others at its ends", () => {
  const axis = axisOf({ first: "2020-01-01", last: "2020-03-20" });
  expect(axis.end).toBe("2020-04-10");
  expect([axis.at("2020-01-01"), axis.at("2020-02-20"), axis.at("2020-04-10")]).toEqual([0, 50, 100]);
  expect([axis.at("2019-01-01"), axis.at("2021-01-01")]).toEqual([0, 100]);
});
