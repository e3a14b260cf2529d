import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../model/day.ts";
import { announcingDesk } from "../announced-fixture.ts";
import { fixtureDesk } from "../fixture.ts";
import { sideNumber } from "../language/names.ts";
import { basemapOf } from "../map/basemap.ts";
import { lookOf } from "../map/diamond.tsx";
import { glyphLook, offsetOf } from "../map/glyph.tsx";
import { drawnArea } from "../map/map-frame.ts";
import { marksOf } from "../map/marks.ts";
import { openView } from "../view.ts";
import { lookOn, markOn, marksOn } from "./day-states.ts";
import { dayStatesOf } from "./make-day-states.tsx";
import { drawnPoint } from "./place-days.ts";

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

describe("the marks of events, and of what is announced", () => {
  const announcing = announcingDesk();
  const basemap = basemapOf(announcing, "en");
  const states = openView(announcing, {}).then((announcingView) => dayStatesOf(announcingView, basemap));
  const told = (at: { x: number; y: number }, look: string, how: string, by: readonly number[]) =>
    `${look} ${how} at ${at.x} ${at.y} by ${by}`;

  it("are on each day those that the server draws", async () => {
    const all = await states;
    const days = Array.from({ length: 64 }, (_, i) => addDays("2019-10-02", i * 3));
    let awaited = 0;
    for (const day of [...days, "2020-02-11", "2020-02-12", "2020-04-01", "2020-04-02"]) {
      const painted = marksOn(all, daysBetween(all.first, day)).map(({ mark, shown, isBeside }) =>
        told(mark, mark.look, shown, (isBeside && all.glyphs[mark.look]?.beside) || [0, 0]),
      );
      const { events } = marksOf(await openView(announcing, { day }), drawnArea(basemap));
      const drawn = events.map((mark) => {
        const how = mark.announced ? "awaited" : mark.recent ? "recent" : "older";
        return told(drawnPoint(mark, basemap), glyphLook(mark), how, offsetOf(mark));
      });
      expect([day, painted.sort()]).toEqual([day, drawn.sort()]);
      awaited += painted.filter((mark) => mark.includes("awaited")).length;
    }
    expect(awaited).toBeGreaterThan(20);
  });

  it("have a drawing for each look", async () => {
    const { glyphs, places, announced } = await states;
    for (const { look } of [...places, ...announced]) expect(glyphs[look]?.drawing).toContain(`data-look="${look}"`);
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
