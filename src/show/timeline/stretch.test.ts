import { describe, expect, it } from "vitest";
import { BadRequest } from "../bad-request.ts";
import { fixtureDesk } from "../fixture.ts";
import { openView } from "../view.ts";
import { beside, situationHref, stretchAround, stretchOf } from "./stretch.ts";

const view = await openView(fixtureDesk(), { day: "2020-03-29" });

describe("the stretch that the timeline shows", () => {
  it("is all of the record where the address asks for none", () => {
    expect(stretchOf(view, {})).toBeUndefined();
  });

  it("moves just so far that the day is in it", () => {
    expect(stretchOf(view, { from: "2020-03-01", to: "2020-03-07" })).toEqual({ from: "2020-03-23", to: "2020-03-29" });
    expect(stretchOf(view, { from: "2020-04-01", to: "2020-04-07" })).toEqual({ from: "2020-03-29", to: "2020-04-04" });
  });

  it("is told how to be written where it is no day", () => {
    expect(() => stretchOf(view, { from: "spring" })).toThrow(BadRequest);
  });

  it("of a length has the day in its middle, and stays within the record", () => {
    expect(stretchAround(view, 7)).toEqual({ from: "2020-03-26", to: "2020-04-01" });
    expect(stretchAround(view, 31)).toEqual({ from: "2020-03-08", to: "2020-04-07" });
    expect(beside(view, { from: "2019-10-01", to: "2019-10-07" }, -1)).toBeUndefined();
  });

  it("is kept by the links of the page", () => {
    const href = situationHref(view, { from: "2020-03-01", to: "2020-03-31" }, { since: "2020-03-22" });
    expect(href).toBe("/?day=2020-03-29&since=2020-03-22&from=2020-03-01&to=2020-03-31");
  });
});
