import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { indexSituation } from "../../desk/situation-index.ts";
import type { Day } from "../../model/day.ts";
import type { Tenure } from "../../model/situation.ts";
import { createApp } from "../app.tsx";
import { fixtureAssets, fixtureDesk } from "../fixture.ts";
import { told } from "../testing.ts";

const on = (day: Day) => ({ from: day, to: day });

function tenures(installation: string, holders: string[]): Tenure[] {
  return holders.map((name, i) => ({
    installation,
    holder: { name },
    from: on(`2019-1${i}-01`),
    ...(i + 1 < holders.length && { to: on(`2019-1${i + 1}-01`) }),
    begunBy: "c-base-1",
    claims: [],
    contested: false,
  }));
}

/** The timeline of a desk where so many installations passed from hand to hand, and so many never did. */
async function timelineOf(passed: number, kept: number, lang = "en") {
  const desk = fixtureDesk();
  const empty = { ...(await desk.situation({ day: "2020-03-29", known: "2020-04-07" })), events: [], plans: [] };
  const many = (count: number, name: string, holders: string[]) =>
    Array.from({ length: count }, (_, i) => tenures(`${name} ${i}`, holders)).flat();
  const whole = { ...empty, tenures: [...many(passed, "Post", ["A", "B"]), ...many(kept, "Fort", ["A"])] };
  const app = createApp(
    fixtureDesk([], { situation: async () => whole, index: async () => indexSituation(whole) }),
    fixtureAssets,
  );
  const response = await app.request(`/?lang=${lang}`, { headers: { Accept: "text/html" } });
  return parseHTML(await response.text()).document;
}

describe("the rows that the timeline has no room for", () => {
  it("are told apart: where something changed, and where nothing is reported to have", async () => {
    const page = await timelineOf(30, 5);
    expect(told(page, ".further summary")).toBe(
      "6 more where something changed, happened or was announced and 5 more where nothing is reported to have changed",
    );
    expect(page.querySelectorAll('[data-part="quiet-names"] li').length).toBe(11);
    expect(told(page, '[data-part="quiet-names"] li')).toBe("Post 4");
    expect(page.querySelector("p.further")).toBeNull();
  });

  it("are told by the one thing that they have in common", async () => {
    expect(told(await timelineOf(25, 0), ".further summary")).toBe(
      "1 more where something changed, happened or was announced",
    );
    expect(told(await timelineOf(2, 3), ".further summary")).toBe("3 more where nothing is reported to have changed");
    expect((await timelineOf(24, 0)).querySelector(".further")).toBeNull();
  });

  it("lead to the register of installations where they are too many to draw", async () => {
    const page = await timelineOf(40, 10);
    const link = page.querySelector(".further a");
    expect([link?.textContent, link?.getAttribute("href")]).toEqual([
      "16 more where something changed, happened or was announced and 10 more where nothing is reported to have changed",
      "/installations?lang=en",
    ]);
    expect(page.querySelector('[data-part="quiet"]')).toBeNull();
  });

  it("are told in Arabic", async () => {
    const page = await timelineOf(26, 2, "ar");
    expect(told(page, ".further summary")).toBe(
      "منشأتان أخريان تغيّر فيهما شيء أو وقع فيهما حدث أو أُعلن عنه ومنشأتان أخريان لم يُذكر أن شيئاً تغيّر فيهما",
    );
  });
});
