import { isDay } from "../../model/day.ts";
import { BadRequest } from "../bad-request.ts";
import type { Messages } from "../language/messages.ts";
import type { Column, Order } from "./table.ts";

/** What an address asks of a register. */
export interface Asked {
  /** Words that a row must hold. */
  q: string;
  from?: string;
  to?: string;
  order: Order;
  /** From 1. */
  page: number;
}

/** The parts of an address that registers read beside those of every page. */
type Query = { [key in "q" | "from" | "to" | "sort" | "page"]: string | undefined };

/** Reads what an address asks of a register. @throws BadRequest when a day is none, or there is no such column or page */
export function askedOf(
  query: Query,
  { columns, usual }: { columns: Pick<Column<never>, "id">[]; usual: Order },
  t: Messages,
): Asked {
  return {
    q: (query.q ?? "").trim(),
    ...(query.from && { from: dayIn(query.from, t) }),
    ...(query.to && { to: dayIn(query.to, t) }),
    order: query.sort ? orderIn(query.sort, columns, t) : usual,
    page: pageIn(query.page ?? "1", t),
  };
}

function dayIn(text: string, { page }: Messages): string {
  if (!isDay(text)) throw new BadRequest(page.notADay(text));
  return text;
}

/** "known", or "-known" for the last first. */
function orderIn(text: string, columns: Pick<Column<never>, "id">[], { register }: Messages): Order {
  const descending = text.startsWith("-");
  const column = columns.find(({ id }) => id === text.slice(descending ? 1 : 0));
  if (!column) throw new BadRequest(register.noSuchColumn(text, columns.map(({ id }) => id).join(", ")));
  return { column: column.id, descending };
}

function pageIn(text: string, { register }: Messages): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new BadRequest(register.noSuchPage(text));
  return Number(text);
}

/** An order as an address asks for it. */
export function sortOf({ column, descending }: Order): string {
  return `${descending ? "-" : ""}${column}`;
}
