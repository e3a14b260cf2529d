import { describe, expect, test } from "vitest";
import { handover, knowledge, on, recordOf, told } from "../fixture.ts";
import { reckon } from "../reckon.ts";

const url = "https://herald.example/k1";
const first = told("first", "Herald", "2020-03-29", [handover("taji", { when: on("2020-03-29") })], { url });
const changed = told("changed", "Herald", "2020-03-29", [handover("k1", { when: on("2020-03-29") })], {
  url,
  modified: "2020-03-31",
});
const elsewhere = told("elsewhere", "Wire", "2020-03-29", [handover("al-qaim", { when: on("2020-03-29") })]);

function handed(known: string, ...reports: Parameters<typeof recordOf>) {
  const { events, superseded, reports: heard } = reckon(recordOf(...reports), knowledge, { day: "2020-04-10", known });
  const bases = events.flatMap(({ roles }) => roles.installation?.map(({ entity }) => entity) ?? []);
  return { bases: bases.sort(), superseded, heard };
}

describe("a page that changed later", () => {
  test("is heard as it was first published until the change was known", () => {
    expect(handed("2020-03-30", first, changed, elsewhere)).toMatchObject({
      bases: ["al-qaim", "taji"],
      superseded: [],
    });
  });

  test("is heard only as changed from then on, and the earlier version is still among the reports", () => {
    const { bases, superseded, heard } = handed("2020-03-31", changed, elsewhere, first);
    expect(bases).toEqual(["al-qaim", "k1"]);
    expect(superseded).toEqual([{ report: "first", by: "changed" }]);
    expect(heard).toContain("first");
  });

  test("changed on the day of publication, still comes after the version without a change", () => {
    const sameDay = told("a-same-day", "Herald", "2020-03-29", [handover("k1")], { url, modified: "2020-03-29" });
    expect(handed("2020-03-29", sameDay, first).superseded).toEqual([{ report: "first", by: "a-same-day" }]);
  });

  test("twice on one day, is heard as it was changed last, whichever has the lower id", () => {
    const at = (id: string, modifiedAt: string) =>
      told(id, "Herald", "2020-03-29", [handover("k1")], { url, modified: "2020-03-31", modifiedAt });
    const morning = at("z-morning", "2020-03-31T09:00:00.000Z");
    const noon = at("a-noon", "2020-03-31T13:00:00+03:00");
    expect(handed("2020-03-31", noon, first, morning).superseded).toEqual([
      { report: "first", by: "z-morning" },
      { report: "z-morning", by: "a-noon" },
    ]);
  });

  test("is one page at its mobile, print and shared address", () => {
    const mobile = told("mobile", "Herald", "2020-03-29", [handover("k1")], {
      url: "http://m.herald.example/k1/?utm_source=rss&print=1#top",
      modified: "2020-03-30",
    });
    expect(handed("2020-03-31", mobile, first, changed).superseded).toEqual([
      { report: "first", by: "mobile" },
      { report: "mobile", by: "changed" },
    ]);
  });

  test("is another page when its number is another", () => {
    const second = told("second", "Herald", "2020-03-30", [handover("k1")], { url: `${url}?page=2` });
    expect(handed("2020-03-31", second, first).superseded).toEqual([]);
  });

  test("reports without an address are never versions of one another", () => {
    expect(handed("2020-04-01", elsewhere, told("other", "Wire", "2020-03-30", [handover("k1")])).superseded).toEqual(
      [],
    );
  });
});
