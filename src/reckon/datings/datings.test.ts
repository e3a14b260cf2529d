import { describe, expect, test } from "vitest";
import { addDays } from "../../model/day.ts";
import {
  handover,
  k1,
  k1Herald,
  knowledge,
  on,
  ordinal,
  qaim17,
  qayyarah,
  recordOf,
  rockets,
  type Said,
  taji,
  told,
  undated,
} from "../fixture.ts";
import { canonical } from "../record/record.ts";
import { datingsOf } from "./datings.ts";

const datingOf = (id: string, ...reports: Parameters<typeof recordOf>) =>
  datingsOf(canonical(recordOf(...reports)), knowledge).find(({ report }) => report === id)?.narrowed;

test("“on Sunday” of an event that others date is within the week after it, and within what the page itself allows", () => {
  const narrowed = datingOf("undated", undated, k1, k1Herald, qayyarah);
  expect(narrowed).toMatchObject({ from: "2020-03-29", to: "2020-03-31", basis: "record" });
  expect(narrowed?.reasons).toEqual([
    "“this month”: March 2020",
    expect.stringMatching(/^“on Sunday”: Herald and Wire date the transfer at K1 Air Base to 29 March 2020/),
  ]);
});

test("a handover that it tells of gives the earliest day", () => {
  expect(datingOf("undated", undated, qayyarah)).toMatchObject({ from: "2020-03-26", to: "2020-03-31" });
});

test("without other reports the words stand", () => {
  expect(datingOf("undated", undated)).toMatchObject({ from: "2020-03-08", to: "2020-03-31", basis: "text" });
});

test("undated reports neither date one another nor themselves", () => {
  const other = told("other", "Herald", undefined, [handover("k1", { when: on("2020-03-29", "on Sunday") })]);
  expect(datingOf("undated", undated, other)).toMatchObject({ from: "2020-03-08", to: "2020-03-31", basis: "text" });
  expect(datingOf("other", undated, other)).toEqual({ basis: "text", reasons: [] });
});

test("a report that nothing dates is dated by the record alone", () => {
  const dateless = told("dateless", "Herald", undefined, [handover("k1", { when: { text: "on Sunday" } })]);
  expect(datingOf("dateless", dateless, k1)).toMatchObject({ from: "2020-03-29", to: "2020-04-04", basis: "record" });
});

test("a headline's news of the days before dates it too: there is one Sunday among them", () => {
  const headline = told("headline", "Herald", "2020-03-30", [handover("k1", { paragraph: 0 })]);
  const narrowed = datingOf("undated", undated, headline);
  expect(narrowed).toMatchObject({ from: "2020-03-29", to: "2020-03-31", basis: "record" });
});

test("another day of the week, another kind of event or another place says nothing", () => {
  const friday = handover("k1", { when: { text: "on Friday" } });
  const elsewhere = handover("taji", { when: { text: "on Sunday" } });
  const attack = rockets("k1", "2020-03-29", 3, { when: { text: "on Sunday" } });
  const dateless = told("dateless", "Herald", undefined, [friday, elsewhere, attack]);
  expect(datingOf("dateless", dateless, k1)).toEqual({ basis: "text", reasons: [] });
});

test("an attack recalled without a day may be an earlier one: it gives no earliest day", () => {
  const dateless = told("dateless", "Herald", undefined, [rockets("taji", "", 3, { when: undefined })]);
  expect(datingOf("dateless", dateless, ...taji)).toEqual({ basis: "text", reasons: [] });
});

test("what would leave no day is not used", () => {
  const early = told("early", "Herald", { from: "2020-03-01", to: "2020-03-20", basis: "text" }, [handover("k1")]);
  expect(datingOf("early", early, k1)).toMatchObject({ from: "2020-03-01", to: "2020-03-20", basis: "text" });
});

const dateless = (said: Said[], more: Parameters<typeof told>[4] = {}) =>
  told("dateless", "Herald", undefined, said, more);
const march = { from: "2020-03-01", to: "2020-03-31", basis: "text" as const };

describe("what leaves no day, or tells too little, is not used", () => {
  test("of two that exclude each other the first by its sentence is used, and the other is listed", () => {
    const torn = dateless([
      handover("k1", { when: { text: "yesterday" } }),
      handover("qayyarah-west", { when: { text: "yesterday" } }),
    ]);
    expect(datingOf("dateless", torn, k1, qayyarah)).toEqual({
      from: "2020-03-27",
      to: "2020-03-27",
      basis: "record",
      reasons: [
        "“yesterday”: Gazette dates the transfer at Qayyarah West airfield to 26 March 2020, so published on 27 March 2020",
        "not used: “yesterday”: Wire dates the transfer at K1 Air Base to 29 March 2020, so published on 30 March 2020",
      ],
    });
  });

  const attacks = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const day = addDays("2019-01-06", 7 * index);
      return told(`attack-${index}`, "Wire", day, [rockets("taji", day, 3)]);
    });
  const sunday = dateless([rockets("taji", "", 3, { when: { text: "on Sunday" } })]);

  test("what happens at a place too often dates nothing", () => {
    expect(datingOf("dateless", sunday, ...attacks(36))).toMatchObject({ from: "2019-01-06", to: "2019-09-14" });
    expect(datingOf("dateless", sunday, ...attacks(37))).toEqual({ basis: "text", reasons: [] });
  });

  test("within the bounds of its own words the days that happened elsewhen do not count", () => {
    const bounded = told("bounded", "Herald", { from: "2019-03-01", to: "2019-03-07", basis: "text" }, [
      rockets("taji", "", 3, { when: { text: "on Sunday" } }),
    ]);
    expect(datingOf("bounded", bounded, ...attacks(60))).toMatchObject({ from: "2019-03-01", to: "2019-03-07" });
    expect(datingOf("bounded", bounded, ...attacks(60))?.reasons).toEqual([]);
  });

  test("how things stand is of no day", () => {
    const holds: Said = { type: "control", mode: "holds", roles: { actor: "iraqi-army", installation: "k1" } };
    const held = told("held", "Wire", "2020-03-29", [{ ...holds, when: on("2020-03-29") }]);
    const page = dateless([{ ...holds, when: { text: "on Sunday" } }]);
    expect(datingOf("dateless", page, held)).toEqual({ basis: "text", reasons: [] });
  });
});

test("a plan for Sunday is told before the Sunday on which it was done", () => {
  const plan = dateless([handover("k1", { modality: "planned", when: { text: "on Sunday" } })]);
  expect(datingOf("dateless", plan, k1)).toMatchObject({ from: "2020-03-23", to: "2020-03-29", basis: "record" });
  const noDay = dateless([handover("k1", { modality: "planned", when: undefined })]);
  expect(datingOf("dateless", noDay, k1)).toEqual({ basis: "text", reasons: [] });
});

test("a place around the base, or a part of it, is the same place; the state is not", () => {
  const at = (roles: Said["roles"]) => dateless([{ ...handover("k1", { when: { text: "yesterday" } }), roles }]);
  expect(datingOf("dateless", at({ place: "kirkuk" }), k1)).toMatchObject({ from: "2020-03-30" });
  expect(datingOf("dateless", at({ installation: "k1-west-compound" }), k1)).toMatchObject({ from: "2020-03-30" });
  expect(datingOf("dateless", at({ place: "iraq" }), k1)).toEqual({ basis: "text", reasons: [] });
});

describe("a report that credits an outlet", () => {
  const attack = rockets("taji", "2020-03-11", 18, {
    when: { text: "in March", from: "2020-03-01", to: "2020-03-31" },
  });
  const page = (credit: string) => told("copy", "Blog", march, [attack], { credit });

  test("is not before that outlet's own report of the same thing", () => {
    const original = told("original", "The Gazette", "2020-03-12", [rockets("taji", "2020-03-11", 18)]);
    const dating = datingOf("copy", page("Gazette"), original);
    expect(dating).toMatchObject({ from: "2020-03-12", to: "2020-03-31", basis: "record" });
    expect(dating?.reasons).toEqual([
      "credits Gazette, which told of the attack at Camp Taji on 12 March 2020: not before that",
    ]);
    expect(datingOf("copy", page("Wire"), original)).toMatchObject(march);
  });

  test("may be before what that outlet recalls weeks later", () => {
    const later = told("later", "Gazette", "2020-03-28", [rockets("taji", "2020-03-11", 18)]);
    expect(datingOf("copy", page("Gazette"), later)).toMatchObject(march);
  });
});

describe("an ordinal against the record", () => {
  const third = (text: string, installation: string) =>
    dateless([ordinal(3, { window: { text } }), handover(installation, { when: { text } })]);

  test("“third this month” is not before the day when the record reaches the third, nor after that month", () => {
    const dating = datingOf("dateless", third("this month", "k1"), qaim17, qayyarah, k1);
    expect(dating).toMatchObject({ from: "2020-03-29", to: "2020-03-31", basis: "record" });
    const page = dateless([ordinal(3, { window: { text: "this month" } }), handover("k1", { modality: "denied" })]);
    expect(datingOf("dateless", page, qaim17, qayyarah, k1)).toEqual({ basis: "text", reasons: [] });
  });

  test("it says which of two days in one month is meant", () => {
    const again = told("again", "Wire", "2020-03-27", [handover("k1", { when: on("2020-03-02") })]);
    const page = dateless([ordinal(3, { window: { text: "this month" } }), handover("al-qaim")]);
    const dating = datingOf(
      "dateless",
      page,
      again,
      qaim17,
      qayyarah,
      told("late", "Wire", "2020-02-01", [handover("al-qaim", { when: on("2020-02-01") })]),
    );
    expect(dating).toMatchObject({ from: "2020-02-01" });
    const narrowed = datingOf(
      "dateless",
      page,
      again,
      qayyarah,
      told("last", "Wire", "2020-03-28", [handover("al-qaim", { when: on("2020-03-28") })]),
      told("before", "Wire", "2020-02-01", [handover("al-qaim", { when: on("2020-02-01") })]),
    );
    expect(narrowed).toMatchObject({ from: "2020-03-28", to: "2020-03-31" });
    expect(narrowed?.reasons).toContainEqual(
      "“ordinal”, “this month”: the record’s third transfer is that of Al Qaim base on 28 March 2020, so published between 28 and 31 March 2020",
    );
  });

  test("where the base that it tells of is not the record's third, it says nothing", () => {
    const page = dateless([ordinal(3, { window: { text: "this month" } }), handover("al-qaim")]);
    expect(datingOf("dateless", page, qaim17, qayyarah, k1)).toMatchObject({ from: "2020-03-17" });
    expect(datingOf("dateless", page, qaim17, qayyarah, k1)).not.toHaveProperty("to");
  });
});

test("what can be told for a year gives no last day to a report that nothing else ends", () => {
  const page = (text: string, published?: { from: string; to: string; basis: "text" }) =>
    told("page", "Herald", published, [handover("k1", { when: { text } })]);
  const narrowed = datingOf("page", page("on March 29"), k1);
  expect(narrowed).toMatchObject({ from: "2020-03-29", basis: "record" });
  expect(narrowed).not.toHaveProperty("to");
  expect(datingOf("page", page("this year"), k1)).not.toHaveProperty("to");
  const bounded = page("on March 29", { from: "2019-01-01", to: "2021-12-31", basis: "text" });
  expect(datingOf("page", bounded, k1)).toMatchObject({ from: "2020-03-29", to: "2021-03-28" });
});

describe("a date without a year, beside its day of the week", () => {
  const years = { from: "2018-06-01", to: "2021-12-31", basis: "text" as const };
  const page = (text: string, more: Partial<Said> = {}) =>
    told("dateless", "Herald", years, [handover("k1", { when: { text }, ...more })]);

  test("narrows the years that the page leaves open, without any record", () => {
    const dating = datingOf("dateless", page("on Sunday, March 29"));
    expect(dating).toMatchObject({ from: "2020-03-29", to: "2021-03-28", basis: "text" });
    expect(dating?.reasons).toEqual([
      "“on Sunday, March 29” can only be on 29 March 2020, so published between 29 March 2020 and 28 March 2021",
    ]);
  });

  test("says nothing where no such year is left, or the year is told", () => {
    expect(datingOf("dateless", page("on Wednesday, March 29"))).toMatchObject(years);
    const told2015 = page("on Sunday, March 29", { when: { text: "on Sunday, March 29", ...on("2015-03-29") } });
    expect(datingOf("dateless", told2015)).toMatchObject({ from: "2018-06-01", to: "2021-12-31" });
  });
});

test("impossible and reversed days date nothing and end nothing", () => {
  for (const day of ["0001-01-01", "9999-12-31"]) {
    const odd = told("odd", "Wire", day, [handover("k1", { when: on(day) }), handover("k1", { paragraph: 0 })]);
    const open = told("open", "Herald", { from: day, basis: "text" }, [
      handover("k1", { when: { text: "yesterday" } }),
    ]);
    expect(datingOf("open", open, odd)).toMatchObject({ from: day });
  }
  const reversed = told("reversed", "Herald", { from: "2020-05-01", to: "2020-03-01", basis: "text" }, [
    handover("k1", { when: { text: "on Sunday", from: "2020-04-01", to: "2020-03-01" } }),
  ]);
  expect(datingOf("reversed", reversed, k1)).toMatchObject({ from: "2020-03-29", to: "2020-04-04" });
});
