import type { Context, Hono } from "hono";
import type { Child } from "hono/jsx";
import { wantsJson } from "../answer.ts";
import type { Site } from "../site.tsx";
import { MomentLine } from "../situation/moment-line.tsx";
import type { View } from "../view.ts";
import { actorsRegister } from "./actors-register.tsx";
import { askedOf } from "./asked.ts";
import { choose } from "./choose.ts";
import { claimsRegister } from "./claims-register.tsx";
import { eventsRegister } from "./events-register.tsx";
import { FORMATS, jsonPieces, streamed } from "./export.ts";
import { Failures } from "./failures.tsx";
import { installationsRegister } from "./installations-register.tsx";
import { EveryoneOrTold, NothingRead, ReportLanguages, SourcesIntro } from "./notes.tsx";
import { placesRegister } from "./places-register.tsx";
import { filesOf, RegisterPage } from "./register-page.tsx";
import { reportsRegister } from "./reports-register.tsx";
import { sourcesRegister } from "./sources-register.tsx";
import type { Register } from "./table.ts";
import { WatchedFeeds } from "./watched-feeds.tsx";

/** What stands around a register on its page, and beside its rows in its data. */
interface Around {
  intro?: Child;
  empty?: Child;
  below?: Child;
  besides?: object;
}

/** Draws what stands around a register. */
type Surroundings = (view: View, c: Context) => Around | Promise<Around>;

/** The registers: tables of all that the record holds, each row with its page. */
export function registerRoutes(app: Hono, site: Site): void {
  const { desk, now, open, page } = site;

  function serve<Row>(
    path: string,
    registerOf: (view: View, c: Context) => Register<Row>,
    around?: Surroundings,
  ): void {
    const asked = async (c: Context) => {
      const view = await open(c);
      const register = registerOf(view, c);
      const { q, from, to, sort, page: number } = c.req.query();
      return { view, register, asked: askedOf({ q, from, to, sort, page: number }, register, view.t) };
    };
    app.get(path, async (c) => {
      const { view, register, asked: what } = await asked(c);
      const { intro, empty, below, besides } = (await around?.(view, c)) ?? {};
      if (wantsJson(c)) {
        return streamed(jsonPieces(register, choose(register, what), besides), {
          "Content-Type": "application/json; charset=utf-8",
        });
      }
      const files = filesOf(view, register, what).map(
        ({ type, address }) => `<${address}>; rel="alternate"; type="${type}"`,
      );
      c.header("Link", files.join(", "));
      const title = titleOf(view, path);
      return page(
        c,
        view,
        title,
        path,
        <RegisterPage
          view={view}
          register={register}
          asked={what}
          title={title}
          intro={intro}
          empty={empty ?? <NothingRead view={view} />}
        >
          {below}
        </RegisterPage>,
      );
    });
    for (const [ending, format] of Object.entries(FORMATS)) {
      app.get(`${path}.${ending}`, async (c) => {
        const { view, register, asked: what } = await asked(c);
        if (ending === "geojson" && !register.point) return site.problem(c, 404, view.t.page.noPage);
        return streamed(format.pieces(register, choose(register, what), view.t), {
          "Content-Type": format.type,
          "Content-Disposition": `attachment; filename="${register.name}.${ending}"`,
        });
      });
    }
  }

  serve("/events", eventsRegister);
  serve("/installations", installationsRegister, (view) => ({
    intro: <MomentLine view={view} path="/installations" />,
  }));
  serve(
    "/reports",
    (view, c) => reportsRegister(view, c.req.query("language")),
    async (view, c) => {
      const failures = await desk.failures();
      const language = c.req.query("language");
      return {
        intro: <ReportLanguages view={view} chosen={language} />,
        empty: <NothingRead view={view} language={language} />,
        below: <Failures view={view} failures={failures} />,
        besides: { failures },
      };
    },
  );
  serve(
    "/actors",
    (view, c) => actorsRegister(view, c.req.query("all") === "1"),
    (view, c) => ({ intro: <EveryoneOrTold view={view} path="/actors" everyone={c.req.query("all") === "1"} /> }),
  );
  serve(
    "/places",
    (view, c) => placesRegister(view, c.req.query("all") === "1"),
    (view, c) => ({ intro: <EveryoneOrTold view={view} path="/places" everyone={c.req.query("all") === "1"} /> }),
  );
  serve("/sources", sourcesRegister, async (view) => {
    const watched = await desk.watched();
    return {
      intro: <SourcesIntro view={view} />,
      below: <WatchedFeeds view={view} watched={watched} now={now()} />,
      besides: { watched },
    };
  });
  serve("/claims", claimsRegister);
}

function titleOf({ t }: View, path: string): string {
  return t.page.places[path as keyof typeof t.page.places];
}
