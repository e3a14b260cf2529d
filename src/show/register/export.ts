import type { Messages } from "../language/messages.ts";
import { rowsAt } from "./choose.ts";
import { BYTE_ORDER_MARK, csvLine } from "./csv.ts";
import type { Column, Register, Value } from "./table.ts";

/** Rows that are written at once: a hundred thousand never stand in memory as text. */
const ROWS_AT_ONCE = 500;

/** A way to give a register's rows as a file. */
interface Format {
  type: string;
  pieces<Row>(register: Register<Row>, chosen: Uint32Array, t: Messages): Iterable<string>;
}

/** RFC 4180 with names for readers in the first line. */
const csv: Format = {
  type: "text/csv; charset=utf-8; header=present",
  *pieces(register, chosen, t) {
    const columns = exported(register.columns);
    yield `${BYTE_ORDER_MARK}${csvLine(columns.map(({ id }) => t.register.columns[id]))}`;
    for (const rows of portions(register, chosen)) {
      yield rows.map((row) => csvLine(columns.map(({ value }) => value(row)))).join("");
    }
  },
};

const geojson: Format = {
  type: "application/geo+json",
  *pieces(register, chosen) {
    yield '{"type":"FeatureCollection","features":[';
    yield* joined(register, chosen, (row, record) => {
      const point = register.point?.(row);
      if (!point) return undefined;
      return { type: "Feature", geometry: { type: "Point", coordinates: [point.lon, point.lat] }, properties: record };
    });
    yield "\n]}\n";
  },
};

/** The files that a register can be had as, by the end of their address. JSON is at the page's own address. */
export const FORMATS = { csv, geojson } as const;

/** A register's rows as JSON under its name, with how many there are, and what else its page tells. */
export function* jsonPieces<Row>(register: Register<Row>, chosen: Uint32Array, besides: object = {}): Iterable<string> {
  const more = Object.entries(besides).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},`);
  yield `{"count":${chosen.length},${more.join("")}${JSON.stringify(register.name)}:[`;
  yield* joined(register, chosen, (_, record) => record);
  yield "\n]}\n";
}

/** One line a row, with commas between; rows of which nothing is made are left out. */
function* joined<Row>(
  register: Register<Row>,
  chosen: Uint32Array,
  make: (row: Row, record: Record<string, Value>) => object | undefined,
): Iterable<string> {
  const columns = exported(register.columns);
  let begun = false;
  for (const rows of portions(register, chosen)) {
    const lines = rows.flatMap((row) => {
      const made = make(row, Object.fromEntries(columns.map(({ id, value }) => [id, value(row)])));
      return made ? [`\n${JSON.stringify(made)}`] : [];
    });
    if (lines.length === 0) continue;
    yield `${begun ? "," : ""}${lines.join(",")}`;
    begun = true;
  }
}

function* portions<Row>(register: Register<Row>, chosen: Uint32Array): Iterable<Row[]> {
  for (let at = 0; at < chosen.length; at += ROWS_AT_ONCE) {
    yield rowsAt(register, chosen.subarray(at, at + ROWS_AT_ONCE));
  }
}

function exported<Row>(columns: Column<Row>[]): Column<Row>[] {
  return columns.filter(({ shownOnly }) => !shownOnly);
}

/** A file as it is written, piece by piece as the reader takes it. */
export function streamed(pieces: Iterable<string>, headers: Record<string, string>): Response {
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return new Response(body, { headers });
}
