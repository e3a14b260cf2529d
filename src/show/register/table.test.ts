import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messagesIn } from "../language/messages.ts";
import { type Asked, askedOf } from "./asked.ts";
import { choose, rowsAt } from "./choose.ts";
import { csvCell } from "./csv.ts";
import { FORMATS, jsonPieces } from "./export.ts";
import type { Register } from "./table.ts";

interface Place {
  name?: string;
  people?: number;
  day?: string;
}

const PLACES: Place[] = [
  { name: "Taji", people: 3, day: "2020-03-11" },
  { name: "القائم", people: 12 },
  { name: "Âlam", day: "2020-03-29" },
  { people: 5, day: "2020-04-04" },
];
const t = messagesIn("en");

const register = (rows: Place[], own: Partial<Register<Place>> = {}): Register<Place> => ({
  path: "/places",
  name: "places",
  source: rows,
  rows: () => rows,
  usual: { column: "name", descending: false },
  days: ({ day }) => (day ? { from: day, to: day } : undefined),
  point: ({ people }) => (people ? { lat: 1, lon: people } : undefined),
  columns: [
    { id: "name", value: ({ name }) => name, cell: ({ name }) => name },
    { id: "population", value: ({ people }) => people, cell: ({ people }) => people },
    { id: "id", value: ({ name }) => `id of ${name}` },
  ],
  ...own,
});

const asked = (own: Partial<Asked> = {}): Asked => ({
  q: "",
  order: { column: "name", descending: false },
  page: 1,
  ...own,
});
const chosen = (own: Partial<Asked> = {}, table = register(PLACES)) =>
  rowsAt(table, choose(table, asked(own))).map(({ name, people }) => name ?? people);

describe("a register’s rows", () => {
  it("are ordered by a column without regard to accents, those without a value last either way", () => {
    expect(chosen()).toEqual(["Âlam", "Taji", "القائم", 5]);
    expect(chosen({ order: { column: "name", descending: true } })).toEqual(["القائم", "Taji", "Âlam", 5]);
    expect(chosen({ order: { column: "population", descending: true } })).toEqual(["القائم", 5, "Taji", "Âlam"]);
  });

  it("are found by every word that is asked for, whatever its accents and forms of letters", () => {
    expect(chosen({ q: "ALAM" })).toEqual(["Âlam"]);
    expect(chosen({ q: "القايم" })).toEqual(["القائم"]);
    expect(chosen({ q: "القائم 12" })).toEqual(["القائم"]);
    expect(chosen({ q: "taji 12" })).toEqual([]);
  });

  it("are not found by what only exports tell", () => {
    expect(chosen({ q: "id of" })).toEqual([]);
  });

  it("are chosen by days, and one without a day is in no stretch of days", () => {
    expect(chosen({ from: "2020-03-20" })).toEqual(["Âlam", 5]);
    expect(chosen({ to: "2020-03-29" })).toEqual(["Âlam", "Taji"]);
  });

  it("are chosen by what the register asks for, and another question has another answer", () => {
    const many = (least: number) =>
      register(PLACES, { chosen: { key: String(least), has: ({ people = 0 }) => people >= least } });
    expect(chosen({}, many(5))).toEqual(["القائم", 5]);
    expect(chosen({}, many(12))).toEqual(["القائم"]);
  });

  it("are all there once in any order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ name: fc.string(), people: fc.integer() })),
        fc.boolean(),
        (rows, descending) => {
          const table = register(rows);
          const numbers = choose(table, asked({ order: { column: "population", descending } }));
          expect([...numbers].sort((a, b) => a - b)).toEqual([...rows.keys()]);
          const people = rowsAt(table, numbers).map((row) => row.people ?? 0);
          expect(people).toEqual([...people].sort((a, b) => (descending ? b - a : a - b)));
        },
      ),
    );
  });
});

describe("what an address asks of a register", () => {
  const of = (query: { sort?: string; page?: string; from?: string }) =>
    askedOf(
      { q: undefined, to: undefined, from: undefined, sort: undefined, page: undefined, ...query },
      register([]),
      t,
    );

  it("is the usual order and the first page unless told", () => {
    expect(of({})).toEqual({ q: "", order: { column: "name", descending: false }, page: 1 });
    expect(of({ sort: "-population", page: "3" })).toMatchObject({
      order: { column: "population", descending: true },
      page: 3,
    });
  });

  it.each([
    [{ sort: "colour" }, "“colour” is no column to order by. Write one of: name, population, id."],
    [{ page: "0" }, "“0” is no page."],
    [{ from: "March" }, "“March” is not a day."],
  ])("%o is refused with what can be asked for", (query, words) => expect(() => of(query)).toThrow(words));
});

describe("a register as a file", () => {
  it.each([
    ["plain", "plain"],
    ['say "no", now', '"say ""no"", now"'],
    ["two\nlines", '"two\nlines"'],
    ["=1+1", "'=1+1"],
    ["+44", "'+44"],
    ["-5 people", "'-5 people"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["＝1＋1", "'＝1＋1"],
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    [-5, "-5"],
    [undefined, ""],
  ])("a CSV cell of %o is %s", (value, cell) => expect(csvCell(value)).toBe(cell));

  it("is CSV with a byte order mark, and a line for readers first", () => {
    const table = register(PLACES);
    const text = [...FORMATS.csv.pieces(table, choose(table, asked({ q: "taji" })), t)].join("");
    expect(text).toBe("\ufeffName,Population,Id\r\nTaji,3,id of Taji\r\n");
    const inArabic = [...FORMATS.csv.pieces(table, choose(table, asked()), messagesIn("ar"))].join("");
    expect(inArabic.startsWith("\ufeffالاسم,السكان,")).toBe(true);
  });

  it("is JSON with the same keys in every language, and GeoJSON of what has a place", () => {
    const table = register(PLACES);
    const numbers = choose(table, asked());
    const json = JSON.parse([...jsonPieces(table, numbers, { note: 1 })].join(""));
    expect(json).toMatchObject({ count: 4, note: 1 });
    expect(json.places[1]).toEqual({ name: "Taji", population: 3, id: "id of Taji" });
    const { features } = JSON.parse([...FORMATS.geojson.pieces(table, numbers, t)].join(""));
    expect(features.map(({ properties }: { properties: Place }) => properties.name)).toEqual([
      "Taji",
      "القائم",
      undefined,
    ]);
    expect(features[0].geometry).toEqual({ type: "Point", coordinates: [3, 1] });
  });

  it("comes in pieces, whole at any length, also where the first pieces hold nothing", () => {
    const rows = Array.from({ length: 1201 }, (_, i) => (i < 600 ? { name: `a${i}` } : { name: `b${i}`, people: i }));
    const table = register(rows);
    const numbers = choose(table, asked());
    expect([...jsonPieces(table, numbers)].length).toBeGreaterThan(3);
    expect(JSON.parse([...jsonPieces(table, numbers)].join("")).places.length).toBe(1201);
    expect(JSON.parse([...FORMATS.geojson.pieces(table, numbers, t)].join("")).features.length).toBe(601);
    expect(JSON.parse([...jsonPieces(table, numbers.subarray(0, 0))].join("")).places).toEqual([]);
  });
});
