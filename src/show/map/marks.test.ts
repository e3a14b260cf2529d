import { describe, expect, it } from "vitest";
import type { At, Desk } from "../../desk/desk.ts";
import { indexSituation } from "../../desk/situation-index.ts";
import { LAST_DAY } from "../../model/day.ts";
import type { SituationEvent } from "../../model/situation.ts";
import { fixtureDesk } from "../fixture.ts";
import { type Asked, openView } from "../view.ts";
import { basemapOf } from "./basemap.ts";
import { drawnArea } from "./map-frame.ts";
import { byImportance, type Marks, marksOf } from "./marks.ts";

async function marksOn(day: string, desk: Desk = fixtureDesk(), more: Asked = {}) {
  return marksOf(await openView(desk, { day, ...more }), drawnArea(basemapOf(desk, "en")));
}

const eventOn = (marks: Marks, site: string) => marks.events.find((mark) => mark.site === site);

/** A desk whose events are changed, at every moment. */
function deskWith(change: (event: SituationEvent) => SituationEvent): Desk {
  const desk = fixtureDesk();
  const changed = async (at: At) => {
    const situation = await desk.situation(at);
    return { ...situation, events: situation.events.map(change) };
  };
  return fixtureDesk([], {
    situation: changed,
    index: async (known) => indexSituation(await changed({ day: LAST_DAY, known })),
  });
}

describe("events on the map", () => {
  it("are strong for a month, pale after it, and not there before their day", async () => {
    const recent = async (day: string) => eventOn(await marksOn(day), "qayyarah-west")?.recent ?? "not there";
    expect([await recent("2019-11-07"), await recent("2019-11-20"), await recent("2020-03-29")]).toEqual([
      "not there",
      true,
      false,
    ]);
  });

  it("whose place is only a country are counted, not drawn", async () => {
    const rough = deskWith((event) => (event.place ? { ...event, place: { ...event.place, radiusKm: 400 } } : event));
    expect(await marksOn("2020-03-29", rough)).toMatchObject({ events: [], unplaced: 2 });
  });

  it("whose place is rough stand on the rim of their circle, not at a false point", async () => {
    const rough = deskWith((event) => (event.place ? { ...event, place: { ...event.place, radiusKm: 50 } } : event));
    const taji = eventOn(await marksOn("2020-03-29", rough), "taji");
    expect(taji?.circle).toMatchObject({ lat: 33.53, radiusKm: 50 });
    expect(taji?.lat).toBeCloseTo(33.53 + 50 / 111.195, 4);
  });

  it("of every family have its mark; what an installation's mark tells has none of its own", async () => {
    const clashes = deskWith((event) => (event.id === "c-taji-a" ? { ...event, type: "clash" } : event));
    const families = (await marksOn("2020-04-05", clashes)).events.map(({ family }) => family);
    expect(families.sort()).toEqual(["attack", "clash"]);
  });

  it("are those that the filter asks for", async () => {
    const marks = await marksOn("2020-03-29", fixtureDesk(), { place: "taji" });
    expect(marks.events.map(({ site }) => site)).toEqual(["taji"]);
    expect((await marksOn("2020-03-29", fixtureDesk(), { type: "clash" })).events).toEqual([]);
  });

  it("lead to the event, where there are several to the register of them", async () => {
    expect(eventOn(await marksOn("2020-03-29"), "taji")?.href).toContain("/events/c-taji-a");
    const both = deskWith((event) =>
      event.place ? { ...event, place: { ...event.place, entity: "taji", lat: 33.53, lon: 44.26 } } : event,
    );
    const taji = eventOn(await marksOn("2020-03-29", both), "taji");
    expect(taji).toMatchObject({ count: 2, title: expect.stringContaining("2 attacks, the last on 11 March 2020") });
    expect(taji?.href).toMatch(/^\/events\?.*type=attack&place=taji/);
  });

  it("are told to be new since the day that the reader asks about", async () => {
    const { events, installations } = await marksOn("2020-03-29", fixtureDesk(), { since: "2020-03-01" });
    expect(events.map(({ site, fresh }) => [site, fresh])).toEqual([
      ["qayyarah-west", false],
      ["taji", true],
    ]);
    expect(installations.find(({ id }) => id === "k1")?.words).toContain("new since 1 March 2020");
    expect(installations.find(({ id }) => id === "t4")?.fresh).toBe(false);
  });
});

describe("installations on the map", () => {
  it("say in words who holds them since when, and what is announced", async () => {
    const { installations } = await marksOn("2020-03-29");
    const words = (id: string) => installations.find((mark) => mark.id === id)?.words;
    expect(words("k1")).toBe("Iraqi army since 29 March 2020");
    expect(words("al-taqaddum")).toBe("US-led coalition, transfer announced");
    expect(words("t4")).toBe("Syrian army");
  });

  it("are labelled first where something changed, was announced or was attacked of late", async () => {
    const marks = await marksOn("2020-03-29");
    const order = [...marks.installations].sort(byImportance(marks)).map(({ id }) => id);
    expect(order.slice(0, 5)).toEqual(["k1", "qayyarah-west", "al-qaim", "al-taqaddum", "taji"]);
  });
});
