import type { Child } from "hono/jsx";
import type { Interval } from "../../model/day.ts";
import type { Messages } from "../language/messages.ts";

/** What a column holds in a row; undefined where it holds nothing. */
export type Value = string | number | boolean | undefined;
type ColumnId = keyof Messages["register"]["columns"];

/** One column of a register: of its table, of its exports, or of both. */
export interface Column<Row> {
  /** Its key in addresses and in data. */
  id: ColumnId;
  /** What it holds, as exports give it. */
  value(row: Row): Value;
  /** What its rows are ordered and searched by, where a reader sees something else than the value. */
  told?(row: Row): Value;
  /** What stands in the table; without one it is only exported. */
  cell?(row: Row): Child;
  /** Not exported: others say the same more exactly. */
  shownOnly?: true;
  looks?: "name" | "sentence" | "day" | "number" | "grade" | "prose";
}

/** A table of all that the record holds of one kind, to be sorted, searched, filtered, paged and exported. */
export interface Register<Row> {
  /** Its address, "/events". */
  path: string;
  /** Its key in data. */
  name: keyof Messages["register"]["counts"];
  /** What the rows are made of: all that is worked out of them is kept as long as this object is. */
  source: object;
  rows(): readonly Row[];
  columns: Column<Row>[];
  /** The order where nobody asks for another. */
  usual: Order;
  /** What its address asks for beside what every register does: each link within it keeps that. */
  asks?: { [parameter: string]: string };
  /** The rows that are asked for by more than words and days; `key` differs for each different question. */
  chosen?: { key: string; has(row: Row): boolean };
  /** The days that a row is about. */
  days?(row: Row): Interval | undefined;
  point?(row: Row): { lat: number; lon: number } | undefined;
}

export interface Order {
  column: ColumnId;
  descending: boolean;
}
