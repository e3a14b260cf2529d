import { CLAIM_TYPES } from "../../model/claim-types.ts";
import { Choice } from "../choice.tsx";
import { entityName } from "../language/names.ts";
import type { View } from "../view.ts";
import { type Asked, sortOf } from "./asked.ts";
import type { Register } from "./table.ts";

interface FormProps<Row> {
  view: View;
  register: Register<Row>;
  asked: Asked;
}

/** The registers whose rows the filter for events chooses. */
const BY_EVENT = new Set(["/events", "/claims"]);

/** What narrows a register: words, days, and for events what they are; without scripts. */
export function FilterForm<Row>({ view, register, asked }: FormProps<Row>) {
  const { t } = view;
  const [path, kept] = view.href(register.path).split("?");
  const hidden = [...new URLSearchParams(kept), ...Object.entries(register.asks ?? {})];
  const byEvent = BY_EVENT.has(register.path);
  return (
    <form class="narrow" action={path} method="get">
      {hidden.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <label class="words">
        {t.register.words} <input type="search" name="q" value={asked.q} dir="auto" />
      </label>
      {register.days && (
        <>
          <label>
            {t.register.fromDay} <input type="date" name="from" value={asked.from} />
          </label>
          <label>
            {t.register.toDay} <input type="date" name="to" value={asked.to} />
          </label>
        </>
      )}
      {byEvent && <EventFields view={view} />}
      <Choice
        name="sort"
        label={t.register.order}
        chosen={sortOf(asked.order)}
        options={sortsOf(register, asked).map((each) => [each, orderWords(view, register, each)])}
      />
      <button type="submit">{t.register.show}</button>
      {byEvent && <Entities view={view} path={register.path} />}
    </form>
  );
}

/** The orders to choose from: the one that stands, and each column’s. */
function sortsOf<Row>({ columns }: Register<Row>, { order }: Asked): string[] {
  return [...new Set([sortOf(order), ...columns.filter(({ cell }) => cell).map(({ id }) => id)])];
}

function orderWords<Row>({ t }: View, register: Register<Row>, sort: string): string {
  const { columns, lastFirst, mostFirst } = t.register;
  const column = sort.replace(/^-/, "");
  const name = columns[column as keyof typeof columns];
  if (!sort.startsWith("-")) return name;
  const isNumber = register.columns.find(({ id }) => id === column)?.looks === "number";
  return isNumber ? mostFirst(name) : lastFirst(name);
}

const GRADES = ["A", "B", "C", "D", "1", "2", "3"];

function EventFields({ view: { t, filter } }: { view: View }) {
  const { register, terms } = t;
  const types = [...(filter.types ?? [])].join(",");
  const any: [string, string] = ["", register.any];
  const grade = `${filter.reliability ?? ""}${filter.credibility ?? ""}`;
  return (
    <>
      <Choice
        name="type"
        label={register.columns.type}
        chosen={types}
        options={[any, ...CLAIM_TYPES.map((type): [string, string] => [type, terms.types[type]])]}
      />
      <Choice
        name="grade"
        label={register.atLeast}
        chosen={grade}
        options={[any, ...GRADES.map((each): [string, string] => [each, each])]}
      />
      <Choice
        name="review"
        label={register.columns.review}
        chosen={filter.review ?? ""}
        options={[any, ...Object.entries(register.reviewStates)]}
      />
    </>
  );
}

/** Whom and where the filter asks for, each to be let go. */
function Entities({ view, path }: { view: View; path: string }) {
  const { filter, t, knowledge } = view;
  return (
    <>
      {(["actor", "place"] as const).map((key) => {
        const id = filter[key];
        if (!id) return null;
        return (
          <span class="kept-filter">
            <input type="hidden" name={key} value={id} />
            {t.register[key]} <bdi>{entityName(knowledge, id)}</bdi>{" "}
            <a href={view.asking(path, { [key]: undefined })}>{t.register.letGo}</a>
          </span>
        );
      })}
    </>
  );
}
