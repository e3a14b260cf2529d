import type { Child } from "hono/jsx";
import type { View } from "../view.ts";
import { type Asked, sortOf } from "./asked.ts";
import { choose, PAGE_ROWS, rowsAt } from "./choose.ts";
import { FORMATS } from "./export.ts";
import { FilterForm } from "./filter-form.tsx";
import type { Column, Register } from "./table.ts";

interface RegisterPageProps<Row> {
  view: View;
  register: Register<Row>;
  asked: Asked;
  title: string;
  /** What the rows are, before the table. */
  intro?: Child;
  /** What the register is when it holds nothing at all. */
  empty: Child;
  /** What stands below the table. */
  children?: Child;
}

/** One page of a register, with what leads to its other pages, orders and files. */
export function RegisterPage<Row>({ view, register, asked, title, intro, empty, children }: RegisterPageProps<Row>) {
  const chosen = choose(register, asked);
  const pages = Math.max(1, Math.ceil(chosen.length / PAGE_ROWS));
  const page = Math.min(asked.page, pages);
  const first = (page - 1) * PAGE_ROWS;
  const rows = rowsAt(register, chosen.subarray(first, first + PAGE_ROWS));
  const { t, words } = view;
  return (
    <>
      <h1>{title}</h1>
      {intro}
      <FilterForm view={view} register={register} asked={asked} />
      {rows.length === 0 && (isNarrowed(register, asked) ? <p class="measure">{t.register.nothingFits}</p> : empty)}
      {rows.length > 0 && (
        <div class="wide-table">
          <table class={`register of-${register.name}`}>
            <caption>
              {pages > 1
                ? t.register.someOf(
                    words.number(first + 1),
                    words.number(first + rows.length),
                    words.number(chosen.length),
                  )
                : t.register.counts[register.name](chosen.length)}
            </caption>
            <Head view={view} register={register} asked={asked} />
            <tbody>
              {rows.map((row) => (
                <tr>
                  {shown(register).map((column) => (
                    <Cell view={view} column={column} row={row} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div class="register-foot">
        {pages > 1 && <Pages view={view} register={register} asked={asked} page={page} pages={pages} />}
        <Files view={view} register={register} asked={asked} />
      </div>
      {children}
    </>
  );
}

/** Whether rows may be missing because of what was asked. */
function isNarrowed<Row>({ asks, chosen }: Register<Row>, { q, from, to }: Asked): boolean {
  return Boolean(q || from || to || (chosen && !asks));
}

function shown<Row>({ columns }: Register<Row>): Column<Row>[] {
  return columns.filter(({ cell }) => cell);
}

/** An address of this register that asks for the same but for what is named here. */
function addressOf<Row>(
  view: View,
  { path, asks, usual }: Register<Row>,
  asked: Asked,
  other: Partial<Pick<Asked, "order" | "page">> = {},
  ending = "",
): string {
  const { q, from, to, order, page } = { ...asked, page: 1, ...other };
  const own = Object.entries({
    ...asks,
    q,
    from,
    to,
    sort: sortOf(order) === sortOf(usual) ? undefined : sortOf(order),
    page: page === 1 ? undefined : String(page),
  }).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const query = new URLSearchParams(own).toString();
  return view.asking(`${path}${ending}${query ? `?${query}` : ""}`, {});
}

type Props<Row> = Pick<RegisterPageProps<Row>, "view" | "register" | "asked">;

/** The names of the columns: each orders the rows by it, a second time the other way round. */
function Head<Row>({ view, register, asked }: Props<Row>) {
  const { column, descending } = asked.order;
  return (
    <thead>
      <tr>
        {shown(register).map(({ id, looks }) => {
          const isOrder = id === column;
          const order = { column: id, descending: isOrder ? !descending : looks === "number" || looks === "day" };
          return (
            <th
              scope="col"
              class={looks === "number" ? "number" : undefined}
              aria-sort={isOrder ? (descending ? "descending" : "ascending") : undefined}
            >
              <a href={addressOf(view, register, asked, { order })}>{view.t.register.columns[id]}</a>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function Cell<Row>({ view, column, row }: { view: View; column: Column<Row>; row: Row }) {
  const { id, looks, cell } = column;
  const held = cell?.(row);
  if (looks === "name" || looks === "sentence") {
    return (
      <th scope="row" class={looks === "sentence" ? looks : undefined}>
        {held}
      </th>
    );
  }
  return (
    <td class={looks} data-name={view.t.register.columns[id]}>
      {held}
    </td>
  );
}

/** Links to the pages around this one, the first and the last. */
function Pages<Row>({ view, register, asked, page, pages }: Props<Row> & { page: number; pages: number }) {
  const { t, words } = view;
  const near = [1, page - 2, page - 1, page, page + 1, page + 2, pages].filter((each) => each >= 1 && each <= pages);
  const numbers = [...new Set(near)].sort((a, b) => a - b);
  const to = (each: number) => addressOf(view, register, asked, { page: each });
  return (
    <nav class="choices" aria-label={t.register.pages}>
      {page > 1 && (
        <a href={to(page - 1)} rel="prev">
          {t.register.previous}
        </a>
      )}
      {numbers.map((each, i) => (
        <>
          {each - (numbers[i - 1] ?? each - 1) > 1 && <span aria-hidden="true">…</span>}
          <a
            href={to(each)}
            aria-current={each === page ? "page" : undefined}
            aria-label={t.register.page(words.number(each))}
          >
            {words.number(each)}
          </a>
        </>
      ))}
      {page < pages && (
        <a href={to(page + 1)} rel="next">
          {t.register.next}
        </a>
      )}
    </nav>
  );
}

/** The same rows as files. */
function Files<Row>({ view, register, asked }: Props<Row>) {
  return (
    <p class="files">
      <span>{view.t.register.sameAs}</span>
      {filesOf(view, register, asked).map(({ name, type, address }) => (
        <a href={address} rel="alternate" type={type}>
          {name}
        </a>
      ))}
    </p>
  );
}

/** The files that hold the rows of a page's register. */
export function filesOf<Row>(view: View, register: Register<Row>, asked: Asked) {
  const file = (name: string, type: string) => ({
    name,
    type: type.split(";")[0] ?? type,
    address: addressOf(view, register, asked, {}, `.${name.toLowerCase()}`),
  });
  return [
    file("CSV", FORMATS.csv.type),
    file("JSON", "application/json"),
    ...(register.point ? [file("GeoJSON", FORMATS.geojson.type)] : []),
  ];
}
