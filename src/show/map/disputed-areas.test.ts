import { describe, expect, it } from "vitest";
import { createApp } from "../app.tsx";
import { fixtureAssets, fixtureDesk } from "../fixture.ts";
import { localeWords } from "../language/locale-words.ts";
import { messagesIn } from "../language/messages.ts";
import { disputedAreas, disputedKeys } from "./disputed-areas.tsx";

const desk = fixtureDesk();
const theatre = {
  ...desk.theatre,
  disputedAreas: [
    { id: "strip", name: "The strip", parties: ["iraq", "syria"], ring: [[41, 35] as [number, number]] },
    { id: "heights", name: "The heights", parties: ["syria", "cjtf-oir"], ring: [[36, 33] as [number, number]] },
  ],
  boundaryViews: [{ id: "baghdad", name: "Baghdad", ar: "بغداد", draws: { strip: "iraq" } }],
};
const app = createApp(fixtureDesk([], { theatre }), fixtureAssets);

describe("whose boundaries the map draws", () => {
  it("draws every disputed area as disputed until a view is chosen", () => {
    expect(disputedAreas({ ...desk, theatre }).map(({ drawnAs }) => drawnAs)).toEqual([undefined, undefined]);
  });

  it("draws in a party's view what it claims, and leaves disputed what it does not speak of", () => {
    const [boundaries] = theatre.boundaryViews;
    if (!boundaries) throw new Error("the theatre has a view");
    expect(
      disputedKeys({ ...desk, theatre, boundaries, t: messagesIn("en"), words: localeWords("en") }).map(
        ({ words }) => words,
      ),
    ).toEqual(["Drawn as part of Iraq", "Disputed between Syria and US-led coalition"]);
  });

  it("keeps the chosen view in every address of the page", { timeout: 30_000 }, async () => {
    const html = await (await app.request("/?boundaries=baghdad")).text();
    expect(html).toContain("Drawn as part of Iraq");
    expect(html).toContain('href="/reports?boundaries=baghdad"');
    expect(html).toContain('<input type="hidden" name="boundaries" value="baghdad"/>');
    const land = await (await app.request("/map/land?boundaries=baghdad")).json();
    expect(land).toMatchObject({
      disputed: { features: [{ properties: { side: expect.any(Number) } }, { properties: { side: null } }] },
    });
  });

  it("says which views there are when asked for another", async () => {
    const response = await app.request("/?boundaries=atlantis");
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("Write one of: baghdad");
  });
});
