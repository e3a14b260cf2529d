import { describe, expect, it } from "vitest";
import { createApp } from "../app.tsx";
import { BadRequest } from "../bad-request.ts";
import { fixtureAssets, fixtureDesk } from "../fixture.ts";
import { messagesIn } from "../language/messages.ts";
import { liveArea } from "./live-area.ts";

const t = messagesIn("en");

describe("the part of the map that an address asks for", () => {
  it("is its corners, with cells that halve with each zoom", () => {
    const [far, near] = [liveArea("41,33,45,36", "5", t), liveArea("41,33,45,36", "6", t)];
    expect(far.bounds).toEqual([41, 33, 45, 36]);
    expect(far.cell / near.cell).toBeCloseTo(2);
  });

  it.each([undefined, "", "41,33,45", "45,33,41,36", "a,b,c,d", "41,33,45,", "-999,0,999,1"])(
    "is refused with how to write it: %s",
    (bbox) => {
      expect(() => liveArea(bbox, "5", t)).toThrow(BadRequest);
    },
  );

  it.each(["", "-1", "23", "near"])("is refused with a zoom that is none: %s", (zoom) => {
    expect(() => liveArea("41,33,45,36", zoom, t)).toThrow(BadRequest);
  });

  it("answers as wrong, not as broken", async () => {
    const app = createApp(fixtureDesk(), fixtureAssets);
    expect((await app.request("/map/events?bbox=<b>&zoom=5")).status).toBe(400);
    expect((await app.request("/map/list?bbox=41,33,45,36&zoom=x")).status).toBe(400);
  });
});
