import { overlaps } from "../../model/day.ts";
import { fold } from "../../model/fold.ts";
import type { Asked } from "./asked.ts";
import { remembered } from "./remembered.ts";
import type { Column, Order, Register, Value } from "./table.ts";

/** Rows on one page of a register. */
export const PAGE_ROWS = 50;

/** The rows that are asked for, in the order asked for, by their numbers in the register. */
export function choose<Row>(register: Register<Row>, asked: Asked): Uint32Array {
  const { path, source, chosen } = register;
  const order = orderedBy(register, asked.order);
  const words = fold(asked.q).split(/\s+/).filter(Boolean);
  if (words.length === 0 && !asked.from && !asked.to && !chosen) return order;
  const key = JSON.stringify([path, asked.order, words, asked.from, asked.to, chosen?.key]);
  return remembered(source, key, () => {
    const passes = test(register, asked, words);
    return order.filter((number) => passes(number));
  });
}

function rowsOf<Row>({ path, source, rows }: Register<Row>): readonly Row[] {
  return remembered(source, `${path} rows`, rows);
}

/** The rows of these numbers. */
export function rowsAt<Row>(register: Register<Row>, numbers: Uint32Array): Row[] {
  const rows = rowsOf(register);
  return Array.from(numbers, (number) => rows[number] as Row);
}

function test<Row>(register: Register<Row>, { from, to }: Asked, words: string[]): (number: number) => boolean {
  const { chosen, days } = register;
  const rows = rowsOf(register);
  const asked = { ...(from && { from }), ...(to && { to }) };
  const texts = words.length > 0 ? textsOf(register) : [];
  return (number) => {
    const row = rows[number] as Row;
    if (chosen && !chosen.has(row)) return false;
    if ((from || to) && days) {
      const held = days(row);
      if (!held || !(held.from || held.to) || !overlaps(held, asked)) return false;
    }
    return words.every((word) => texts[number]?.includes(word));
  };
}

/** What a reader sees of each row, folded, to look for words in. */
function textsOf<Row>(register: Register<Row>): string[] {
  const told = register.columns.filter(({ cell }) => cell).map(toldBy);
  return remembered(register.source, `${register.path} texts`, () =>
    rowsOf(register).map((row) => fold(told.map((each) => each(row) ?? "").join("\n"))),
  );
}

/** All rows in an order; rows that hold nothing there are last either way. */
function orderedBy<Row>(register: Register<Row>, { column, descending }: Order): Uint32Array {
  return remembered(register.source, `${register.path} by ${column} ${descending}`, () => {
    const found = register.columns.find(({ id }) => id === column);
    const rows = rowsOf(register);
    const keys = found ? rows.map((row) => orderKey(toldBy(found)(row))) : [];
    const numbers = Uint32Array.from(rows.keys());
    const sign = descending ? -1 : 1;
    return numbers.sort((a, b) => {
      const [one, other] = [keys[a], keys[b]];
      if (one === other) return a - b;
      if (one === undefined) return 1;
      if (other === undefined) return -1;
      return one < other ? -sign : sign;
    });
  });
}

function toldBy<Row>({ value, told = value }: Column<Row>): (row: Row) => Value {
  return told;
}

function orderKey(value: Value): string | number | undefined {
  if (typeof value === "boolean") return Number(value);
  return typeof value === "string" ? fold(value) : value;
}
