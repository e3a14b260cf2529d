import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { announcingDesk } from "../announced-fixture.ts";
import { createApp } from "../app.tsx";
import { fixtureAssets } from "../fixture.ts";
import { told } from "../testing.ts";
import { openView } from "../view.ts";
import { axisOf } from "./axis.ts";
import { plansOf } from "./plans.ts";
import { plansElsewhere } from "./plans-elsewhere.ts";

const desk = announcingDesk();
const app = createApp(desk, fixtureAssets);

async function elsewhereOn(day: string) {
  const view = await openView(desk, { day });
  const { lanes } = plansElsewhere(view, axisOf(view.span));
  return plansOf(view, { planned: lanes.flat() }).map(({ event, status }) => `${event} ${status}`);
}

async function pageOn(day: string, more = "") {
  const response = await app.request(`/?day=${day}${more}`, { headers: { Accept: "text/html" } });
  return parseHTML(await response.text()).document;
}

describe("what is announced of a town or a country", () => {
  it("stands in lanes of its own, as it stands on the day", async () => {
    expect(await elsewhereOn("2020-01-04")).toEqual([]);
    expect(await elsewhereOn("2020-01-06")).toEqual(["c-plan-protest waiting"]);
    expect(await elsewhereOn("2020-01-20")).toEqual(["c-plan-protest overdue"]);
    expect((await elsewhereOn("2020-03-29")).sort()).toEqual([
      "c-plan-iraq waiting",
      "c-plan-mosul waiting",
      "c-plan-protest lapsed",
    ]);
    expect(await elsewhereOn("2020-04-05")).toEqual(
      expect.arrayContaining(["c-plan-mosul fulfilled", "c-plan-iraq overdue"]),
    );
  });

  it("is an outline while it is awaited, filled once done, crossed out once lapsed, each with its words", async () => {
    const page = await pageOn("2020-04-05");
    const mark = (event: string) => page.querySelector(`[data-part=eventful] a.plan[href*="${event}"]`);
    expect(mark("c-plan-mosul")?.getAttribute("class")).toBe("plan is-done");
    expect(mark("c-plan-mosul")?.textContent).toContain("Done on 2 April 2020.Deployment, done");
    expect(mark("c-plan-protest")?.getAttribute("class")).toBe("plan is-crossed");
    expect(mark("c-plan-iraq")?.getAttribute("class")).toBe("plan is-announced");
    expect(mark("c-plan-iraq")?.textContent).toContain("It was due by 2 April 2020.Withdrawal, overdue");
    expect(told(page, ".row-names .elsewhere")).toBe("Announced elsewhere");
  });

  it("is told in Arabic", async () => {
    expect(told(await pageOn("2020-04-05", "&lang=ar"), ".row-names .elsewhere")).toBe("إعلانات أخرى");
  });

  it("leaves no lane in a stretch of time without any", async () => {
    expect((await pageOn("2019-10-10", "&from=2019-10-05&to=2019-10-20")).querySelector(".elsewhere")).toBeNull();
  });

  it("is told by its number where there is no room", async () => {
    const view = await openView(desk, { day: "2020-03-29" });
    const plans = view.whole.plans.filter(({ event }) => event === "c-plan-iraq");
    const [iraq] = plans.flatMap(({ event }) => view.events.get(event) ?? []);
    const many = Array.from({ length: 9 }, (_, i) => ({ ...iraq, id: `c-more-${i}` }));
    const crowded = {
      ...view,
      whole: { ...view.whole, plans: many.map(({ id }) => ({ event: id, status: "waiting" as const })) },
      events: new Map(many.map((event) => [event.id, event])),
    } as typeof view;
    const { lanes, left } = plansElsewhere(crowded, axisOf(view.span));
    expect([lanes.length, left]).toEqual([4, 5]);
  });
});
