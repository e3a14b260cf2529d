import { describe, expect, it } from "vitest";
import type { Act } from "../../desk/desk.ts";
import { fixtureDesk } from "../fixture.ts";
import { basemapOf } from "../map/basemap.ts";
import { app, open, told } from "../testing.ts";
import { openView } from "../view.ts";
import { EventPage } from "./event-page.tsx";

const section = (document: Awaited<ReturnType<typeof open>>["document"], title: string) => {
  const found = [...document.querySelectorAll("section")].find((each) =>
    each.querySelector("h2")?.textContent?.startsWith(title),
  );
  return (found?.textContent ?? "").replace(/\s+/g, " ");
};
const linksIn = (document: Awaited<ReturnType<typeof open>>["document"], selector: string) =>
  [...document.querySelectorAll(`${selector} a`)].map((link) => link.getAttribute("href"));

describe("an event’s page", () => {
  it("says in sentences who differs on what, and when the reports began to", async () => {
    const { document } = await open("/events/c-taji-a");
    expect(section(document, "In dispute")).toContain(
      "They differ on how many: The Tigris Post says 15 rockets; Iraqi army (Desert Courier) says 10 rockets.",
    );
    expect(section(document, "How it became known")).toContain(
      "12 March 2020 The reports begin to differ on how many: 15 rockets and 10 rockets.".replace("2020 ", "2020"),
    );
  });

  it("leads to where it was, to its reports’ outlets, to its review, and from what counts it", async () => {
    const { document } = await open("/events/c-k1");
    expect(linksIn(document, ".facts")).toContain("/installations/k1");
    expect(linksIn(document, ".facts")).toContain("/actors/iraqi-army");
    expect(linksIn(document, ".side-by-side")).toContain("/sources/desert-courier");
    expect(linksIn(document, ".leaf-head")).toContain("/review/events/c-k1");
    expect(section(document, "Counted in")).toContain("“the third installation passed on this month”");
  });

  it("leads from a deed to what announced it, and says of the announcement what came of it", async () => {
    expect(section((await open("/events/c-taqaddum")).document, "Announced before")).toContain("plans to hand");
    expect(told((await open("/events/c-plan-taqaddum")).document, ".facts")).toContain("Outcome");
  });

  it("hangs each origin’s reports under it, with why they are one voice", async () => {
    const desk = fixtureDesk();
    const view = await openView(desk, {});
    const event = view.events.get("c-taji-a");
    if (!event) throw new Error("The fixture has this event.");
    const origins = [
      { id: "r-taji-a", name: "an agency text", reports: event.reports, reason: "two reports credit it" },
    ];
    const page = String(
      <EventPage view={view} basemap={basemapOf(desk, "en")} event={{ ...event, origins }} log={[]} />,
    );
    expect(page).toContain("1 independent origin");
    expect(page).toMatch(/An agency text.*two reports credit it.*\/reports\/r-taji-a.*\/reports\/r-taji-b/s);
  });

  it("tells what people decided about it, and of no other", async () => {
    const act = (claim: string, by: string): Act => ({
      id: by,
      recorded: "2020-04-06T10:00:00Z",
      review: { decision: "accepted", claim, by, note: "seen" },
    });
    const desk = fixtureDesk();
    const view = await openView(desk, {});
    const event = view.events.get("c-taji-a");
    if (!event) throw new Error("The fixture has this event.");
    const log = [act("c-taji-b", "Rana"), act("c-k1", "Omar")];
    const page = String(<EventPage view={view} basemap={basemapOf(desk, "en")} event={event} log={log} />);
    expect(page).toContain("Rana accepted a claim of it: seen.");
    expect(page).not.toContain("Omar");
  });
});

describe("an installation’s page", () => {
  it("is its life in order of time, with what each turn meant for who holds it", async () => {
    const { document } = await open("/installations/qayyarah-west");
    const life = section(document, "What happened there");
    expect(life.indexOf("8 November 2019")).toBeLessThan(life.indexOf("26 March 2020"));
    expect(life).toContain("Iraqi army holds it from then on.");
    expect(told(document, ".leaf-head")).toContain("Holder on Sunday 29 March 2020: Iraqi army");
    expect(document.querySelector("svg.locator")).not.toBeNull();
  });

  it("gives each reported strength in its own words, with who says it", async () => {
    const { document } = await open("/installations/qayyarah-west");
    expect(section(document, "Reported strength")).toContain(
      "“Some 750 foreign soldiers are still there” The Tigris Post",
    );
  });
});

describe("an actor’s page", () => {
  it("tells what it holds, held and did", async () => {
    const { document } = await open("/actors/cjtf-oir?day=2020-03-20");
    expect(told(document, ".leaf-head")).toContain("On Friday 20 March 2020 it holds");
    expect(told(document, "caption")).toBe("What it held");
    expect(section(document, "What it did")).toContain("handed K1 Air Base");
  });

  it("has what the packs know where the record tells nothing", async () => {
    const { document } = await open("/actors/kataib-hezbollah");
    expect(told(document, "main")).toContain("Also called Hezbollah Brigades");
    expect(told(document, ".tree")).toBe("Part of Iraqi army from 26 November 2016");
    expect(told(document, "main")).toContain("Nothing in the record tells of it yet");
    expect(section((await open("/actors/iraqi-army")).document, "What it belongs to")).toContain("Kataib Hezbollah");
  });
});

it("a place’s page lists what lies in it, and what happened within", async () => {
  const { document } = await open("/places/iraq");
  expect(section(document, "What lies in it")).toContain("Mosul");
  expect(linksIn(document, ".leaf-head")).toContain("/actors/iraq");
});

describe("a source’s page", () => {
  it("says how reliable it is held to be, what is another’s, whom it quotes, how its counts stood up", async () => {
    const { document } = await open("/sources/desert-courier");
    expect(told(document, ".lead")).toBe("Grade D: not usually reliable.");
    expect(section(document, "From whom it copies")).toContain("The Tigris Post");
    expect(section(document, "Its counts")).toContain("1 agrees, 0 differ, 0 cannot be told.");
    expect(section(document, "Whom it quotes")).toContain("Iraqi army once");
    expect(section(document, "Watched")).toContain("Desert Courier: all news");
  });

  it("is there in Arabic too", async () => {
    expect(told((await open("/sources/desert-courier?lang=ar")).document, ".lead")).toContain("غير موثوق عادةً");
  });

  it("quotes and counts degrees as the language of the page does", async () => {
    const { document } = await open("/installations/k1?lang=ar");
    expect(told(document, ".leaf-head")).toContain("٣٥٫٥٢° شمالاً، ٤٤٫٣° شرقاً");
    const event = await open("/events/c-taji-a?lang=ar");
    expect(told(event.document, "blockquote")).toMatch(/^«.+»$/);
  });
});

describe("an address of another kind of thing", () => {
  it.each([
    ["/actors/k1?day=2020-04-05", "/installations/k1?day=2020-04-05"],
    ["/places/cjtf-oir", "/actors/cjtf-oir"],
    ["/installations/mosul", "/places/mosul"],
  ])("%s leads to %s", async (path, to) => {
    expect((await app.request(path)).headers.get("location")).toBe(to);
  });

  it.each(["/actors/none", "/places/none", "/sources/none"])("%s says so", async (path) => {
    expect((await app.request(path)).status).toBe(404);
  });
});
