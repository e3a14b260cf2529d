import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../model/day.ts";
import { fixtureDesk } from "../fixture.ts";
import { sideNumber } from "../language/names.ts";
import { basemapOf } from "../map/basemap.ts";
import { lookOf } from "../map/diamond.tsx";
import { openView } from "../view.ts";
import { lookOn, markOn } from "./day-states.ts";
import { dayStatesOf } from "./make-day-states.tsx";

const desk = fixtureDesk();
const view = await openView(desk, {});
const states = dayStatesOf(view, basemapOf(desk, "en"));

describe("the states of all days", () => {
  it("are what the situation of each day is", async () => {
    const days = Array.from({ length: 27 }, (_, week) => addDays("2019-10-02", week * 7));
    for (const day of [...days, "2020-03-17", "2020-03-29", "2020-04-04"]) {
      const { installations } = await desk.situation({ day, known: view.at.known });
      for (const { installation, side, announced, contested } of installations) {
        const drawn = states.installations.find(({ id }) => id === installation);
        const isAnnounced = announced.length > 0 && day >= "2020-03-19";
        const look = lookOf({ side: sideNumber(view, side), announced: isAnnounced, contested });
        expect([day, installation, drawn && lookOn(drawn, daysBetween(states.first, day))]).toEqual([
          day,
          installation,
          look,
        ]);
      }
    }
  });

  it("have the drawing of each look that they name", () => {
    for (const { states: looks } of states.installations) {
      for (const [, look] of looks) if (look) expect(states.looks[look]?.wide).toContain(`data-look="${look}"`);
    }
  });

  it("hold only the events that the filter asks for", async () => {
    const filtered = await openView(desk, { type: "attack", place: "taji" });
    const { places } = dayStatesOf(filtered, basemapOf(desk, "en"));
    expect(places.map(({ days }) => days)).toEqual([[daysBetween(states.first, "2020-03-11")]]);
  });
});

it.each([
  [9, "none"],
  [10, "recent"],
  [40, "recent"],
  [41, "older"],
  [50, "recent"],
])("a mark for events on days 10 and 50 is on day %i: %s", (day, shown) => {
  expect(markOn({ days: [10, 50] }, day)).toBe(shown);
});
