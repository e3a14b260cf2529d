import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { announcingDesk } from "../announced-fixture.ts";
import { createApp } from "../app.tsx";
import { fixtureAssets } from "../fixture.ts";
import { told } from "../testing.ts";
import { type Asked, openView } from "../view.ts";
import { announcedMarks, unplacedAnnounced } from "./announced-marks.ts";
import { basemapOf } from "./basemap.ts";
import { drawnArea } from "./map-frame.ts";
import { marksOf } from "./marks.ts";

const desk = announcingDesk();
const area = drawnArea(basemapOf(desk, "en"));
const app = createApp(desk, fixtureAssets);

const viewOn = (day: string, more: Asked = {}) => openView(desk, { day, ...more });
const awaited = async (day: string, more?: Asked) =>
  announcedMarks(await viewOn(day, more), area).map(({ href }) => /\/events\/([\w-]+)/.exec(href)?.[1]);

async function pageOn(day: string, lang = "en") {
  const response = await app.request(`/?day=${day}&lang=${lang}`, { headers: { Accept: "text/html" } });
  return parseHTML(await response.text()).document;
}

describe("what is announced", () => {
  it("has a mark from its announcement until it is done, denied or lapsed, whatever its type", async () => {
    expect(await awaited("2020-01-04")).toEqual([]);
    expect(await awaited("2020-02-11")).toEqual(["c-plan-protest"]);
    expect(await awaited("2020-02-12")).toEqual([]);
    expect((await awaited("2020-03-29")).sort()).toEqual(["c-plan-mosul", "c-plan-taji"]);
    expect(await awaited("2020-04-03")).toEqual(["c-plan-taji"]);
  });

  it("gives way to the mark of the deed", async () => {
    const moves = marksOf(await viewOn("2020-04-03"), area).events.filter(({ family }) => family === "move");
    expect(moves.map(({ announced, title }) => [announced, title])).toEqual([
      [false, "The Iraqi army sent a brigade to Mosul on 2 April 2020."],
    ]);
  });

  it("says when it was announced, and that it is new since the day that the reader asks about", async () => {
    const [mosul] = announcedMarks(await viewOn("2020-03-12", { since: "2020-03-01" }), area);
    expect(mosul).toMatchObject({
      title: "Announced on 10 March 2020: The Iraqi army will send a brigade to Mosul in late March.",
      fresh: true,
      circle: { radiusKm: 8 },
    });
  });

  it("is left to the installation's own mark where that is to be handed over", async () => {
    const view = await viewOn("2020-03-29");
    expect(view.whole.plans.map(({ event }) => event)).toContain("c-plan-taqaddum");
    expect(await awaited("2020-03-29")).not.toContain("c-plan-taqaddum");
  });

  it("of a whole country is counted, not drawn", async () => {
    expect(unplacedAnnounced(await viewOn("2020-03-25"))).toBe(0);
    expect(unplacedAnnounced(await viewOn("2020-03-29"))).toBe(1);
    expect(told(await pageOn("2020-03-29"), "[data-part=unplaced]")).toContain("1 announced event");
  });

  it("is what the filter asks for", async () => {
    expect(await awaited("2020-03-29", { type: "attack" })).toEqual(["c-plan-taji"]);
  });
});

describe("the page", () => {
  it("draws it as a dashed outline, and says so in the legend and in the list", async () => {
    const page = await pageOn("2020-03-29");
    const mark = page.querySelector('.marks a.announced[href*="c-plan-mosul"]');
    expect(mark?.querySelector('[data-look="event-move-announced"] .outline')).not.toBeNull();
    expect(told(page, ".legend")).toContain("Announced, not done yetTransfer or leaving of an installation");
    expect(told(page, ".map-list-items p")).toBe("9 installations, 2 events and 2 announced events in view");
    expect(told(page, ".map-list-items")).toContain("Announced on 13 March 2020: The group threatened");
  });

  it("says it in Arabic", async () => {
    const page = await pageOn("2020-03-29", "ar");
    expect(told(page, ".legend")).toContain("ما أُعلن عنه ولم يتم بعد");
    expect(told(page, ".map-list-items p")).toContain("حدثان معلنان في الجزء المعروض");
  });

  it("gives it to the live map with the look that its legend has", async () => {
    const response = await app.request("/map/events?day=2020-03-29&bbox=35,29,49,38&zoom=6");
    const { features } = (await response.json()) as {
      features: { properties: { look: string; announced: boolean } }[];
    };
    const looks = features.filter(({ properties }) => properties.announced).map(({ properties }) => properties.look);
    expect(looks.sort()).toEqual(["event-attack-announced", "event-move-announced"]);
    const legend = (await pageOn("2020-03-29")).querySelectorAll(".legend [data-look]");
    expect([...legend].map((mark) => mark.getAttribute("data-look"))).toEqual(expect.arrayContaining(looks));
  });
});
