import type { Context, Hono } from "hono";
import { wantsJson } from "../answer.ts";
import type { Site } from "../site.tsx";
import type { View } from "../view.ts";
import { DoneLine } from "./done-line.tsx";
import { type AskedItem, type Item, itemAlone, itemInQueue, keyOf } from "./item.ts";
import { ItemPage } from "./item-page.tsx";
import { ReviewLine } from "./review-line.tsx";
import { reviewingOf, type Typed } from "./reviewing.ts";

/** Entries of the queue that are given as data at once. */
const MOST = 50;

/** The queue, one thing open at a time; and the same page for one claim or one event. */
export function reviewRoutes(app: Hono, site: Site): void {
  app.get("/review", async (c) => {
    const view = await site.open(c);
    const queue = await site.desk.queue();
    if (wantsJson(c)) {
      return c.json({ left: queue.length, queue: queue.slice(0, MOST).map((item) => ({ key: keyOf(item), ...item })) });
    }
    const item = itemInQueue(view, queue, askedIn(new URL(c.req.url).searchParams));
    if (item) return itemPage(c, site, view, item);
    if (c.req.query("item")) return site.problem(c, 404, view.t.review.acts.noSuchClaim);
    const reviewing = await reviewingOf(c, site);
    const { title, empty } = view.t.review.queue;
    return site.page(
      c,
      view,
      title,
      "/review",
      <div class="review" data-review data-news={view.href("/review/news")} data-last={reviewing.acts.at(-1)?.id ?? ""}>
        <ReviewLine view={view} left={0} reviewing={reviewing} back="/review" />
        <DoneLine view={view} reviewing={reviewing} done={c.req.query("done")} back="/review" />
        <h1 id="thing">{title}</h1>
        <p class="measure">{empty}</p>
      </div>,
    );
  });

  for (const kind of ["claims", "events"] as const) {
    app.get(`/review/${kind}/:id`, async (c) => {
      const view = await site.open(c);
      const item = await itemOf(site, view, `/review/${kind}/${c.req.param("id")}`, new URL(c.req.url).searchParams);
      if (!item) return site.problem(c, 404, view.t.review.acts[kind === "claims" ? "noSuchClaim" : "noSuchEvent"]);
      if (wantsJson(c))
        return c.json({ claims: item.claims, ...(item.event && { event: item.event }), reasons: item.reasons });
      return itemPage(c, site, view, item);
    });
  }
}

/** The item that a path of the review means. */
export async function itemOf(site: Site, view: View, path: string, asked: URLSearchParams): Promise<Item | undefined> {
  const queue = await site.desk.queue();
  if (path === "/review") return itemInQueue(view, queue, askedIn(asked));
  const [, kind, id] = /^\/review\/(claims|events)\/([^/]+)$/.exec(path) ?? [];
  if (!id) return undefined;
  const first = kind === "events" ? view.events.get(id)?.claims[0] : id;
  return first === undefined ? undefined : itemAlone(view, queue, path, first, asked.get("claim") ?? undefined);
}

function askedIn(asked: URLSearchParams): AskedItem {
  return Object.fromEntries(
    ["item", "claim", "next"].flatMap((key) => (asked.get(key) ? [[key, asked.get(key)]] : [])),
  );
}

/** The page of an item; `typed` where a form of it could not be kept. */
export async function itemPage(
  c: Context,
  site: Site,
  view: View,
  item: Item,
  act = c.req.query("act"),
  typed?: Typed,
) {
  const reviewing = await reviewingOf(c, site);
  const [search, done] = [c.req.query("q"), c.req.query("done")];
  const title = `${view.t.review.queue.title}: ${item.event?.sentence ?? item.open.claim.quote.text.slice(0, 80)}`;
  return site.page(
    c,
    view,
    title,
    "/review",
    <ItemPage
      view={view}
      item={item}
      reviewing={reviewing}
      {...(act && { act })}
      {...(search && { search })}
      {...(done && { done })}
      {...(typed && { typed })}
    />,
  );
}
