import type { Context, Hono } from "hono";
import type { Act } from "../../desk/desk.ts";
import { wantsJson } from "../answer.ts";
import { BadRequest } from "../bad-request.ts";
import { Choice } from "../choice.tsx";
import type { Site } from "../site.tsx";
import type { View } from "../view.ts";
import { actJson } from "./act-json.ts";
import { DoneLine } from "./done-line.tsx";
import { KeptFields } from "./kept-fields.tsx";
import { logCsv } from "./log-csv.ts";
import { LogTable } from "./log-table.tsx";
import { type Reviewing, reviewingOf } from "./reviewing.ts";

/** Acts on a page. */
const PAGE = 50;

/** What of the log an address asks for. */
interface Asked {
  who: string;
  kind: string;
  page: number;
}

/** Every act of a person, as a page and as data. */
export function logRoutes(app: Hono, site: Site): void {
  app.get("/log.csv", async (c) => {
    const view = await site.open(c);
    const { acts } = await reviewingOf(c, site);
    const found = matching(acts, askedOf(c, view));
    return c.body(logCsv(view, found, acts), 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="log.csv"',
    });
  });

  app.get("/log", async (c) => {
    const view = await site.open(c);
    const reviewing = await reviewingOf(c, site);
    const asked = askedOf(c, view);
    const found = matching(reviewing.acts, asked);
    const shown = found.slice((asked.page - 1) * PAGE, asked.page * PAGE);
    if (wantsJson(c)) {
      return c.json({
        count: found.length,
        page: asked.page,
        acts: shown.map((act) => actJson(view, act, reviewing.acts)),
      });
    }
    const log = (
      <Log view={view} reviewing={reviewing} asked={asked} found={found} shown={shown} done={c.req.query("done")} />
    );
    return site.page(c, view, view.t.review.log.title, "/log", log);
  });
}

function askedOf(c: Context, { t }: View): Asked {
  const page = c.req.query("page") ?? "1";
  if (!/^[1-9]\d{0,6}$/.test(page)) throw new BadRequest(t.review.log.noSuchPage(page));
  return { who: c.req.query("who") ?? "", kind: c.req.query("kind") ?? "", page: Number(page) };
}

/** The acts that are asked for, the latest first. */
function matching(acts: readonly Act[], { who, kind }: Asked): Act[] {
  return acts.filter(({ review }) => (!who || review.by === who) && (!kind || review.decision === kind)).toReversed();
}

interface LogProps {
  view: View;
  reviewing: Reviewing;
  asked: Asked;
  found: Act[];
  shown: Act[];
  done: string | undefined;
}

function Log({ view, reviewing, asked, found, shown, done }: LogProps) {
  const { log } = view.t.review;
  const path = (page: number) => `/log${queryOf({ ...asked, page })}`;
  const people = [...new Set(reviewing.acts.map(({ review }) => review.by))].sort((a, b) => a.localeCompare(b));
  return (
    <div class="review">
      <h1 id="thing">{log.title}</h1>
      <p class="quietly">
        {log.all} {found.length > 0 && `${log.acts(found.length)}. `}
        {log.asData}: <a href={view.href(`/log.csv${queryOf({ ...asked, page: 1 })}`)}>CSV</a>,{" "}
        <a href={view.href(`/log.json${queryOf(asked)}`)}>JSON</a>.
      </p>
      <DoneLine view={view} reviewing={reviewing} done={done} back={path(asked.page)} />
      {reviewing.acts.length > 0 && <LogFilter view={view} asked={asked} people={people} />}
      {shown.length > 0 ? (
        <LogTable view={view} reviewing={reviewing} acts={shown} back={path(asked.page)} />
      ) : (
        <p>{reviewing.acts.length > 0 ? log.nothingFound : log.none}</p>
      )}
      <p class="choices">
        {asked.page > 1 && <a href={view.href(path(asked.page - 1))}>{log.later}</a>}
        {found.length > asked.page * PAGE && <a href={view.href(path(asked.page + 1))}>{log.earlier}</a>}
      </p>
    </div>
  );
}

function LogFilter({ view, asked, people }: { view: View; asked: Asked; people: string[] }) {
  const { log, acts } = view.t.review;
  return (
    <form class="log-filter" action="/log">
      <KeptFields view={view} />
      <Choice
        name="who"
        label={log.who}
        chosen={asked.who}
        options={[["", log.anybody], ...people.map((one): [string, string] => [one, one])]}
      />{" "}
      <Choice
        name="kind"
        label={log.what}
        chosen={asked.kind}
        options={[["", log.anyKind], ...Object.entries(acts.done)]}
      />{" "}
      <button type="submit">{log.show}</button>
    </form>
  );
}

function queryOf({ who, kind, page }: Asked): string {
  const asked = { ...(who && { who }), ...(kind && { kind }), ...(page > 1 && { page: `${page}` }) };
  const query = new URLSearchParams(asked).toString();
  return query && `?${query}`;
}
