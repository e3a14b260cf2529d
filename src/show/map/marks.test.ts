import { describe, expect, it } from "vitest";
import type { Desk } from "../../desk/desk.ts";
import { fixtureDesk } from "../fixture.ts";
import { openView } from "../view.ts";
import { byImportance, marksOf } from "./marks.ts";

const marksOn = async (day: string, desk: Desk = fixtureDesk()) => marksOf(await openView(desk, { day }));

describe("attacks on the map", () => {
  it("are strong for a month, pale after it, and not there before their day", async () => {
    const recent = async (day: string) =>
      (await marksOn(day)).attacks.find(({ event }) => event === "c-nov")?.recent ?? "not there";
    expect([await recent("2019-11-07"), await recent("2019-11-20"), await recent("2020-03-29")]).toEqual([
      "not there",
      true,
      false,
    ]);
  });

  it("whose place is only a country are counted, not drawn", async () => {
    const desk = fixtureDesk();
    const rough = fixtureDesk([], {
      situation: async (at) => {
        const situation = await desk.situation(at);
        const events = situation.events.map((event) =>
          event.place ? { ...event, place: { ...event.place, radiusKm: 400 } } : event,
        );
        return { ...situation, events };
      },
    });
    expect(await marksOn("2020-03-29", rough)).toMatchObject({ attacks: [], unplaced: 2 });
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
