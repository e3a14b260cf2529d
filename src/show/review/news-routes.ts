import type { Hono } from "hono";
import type { Act } from "../../desk/desk.ts";
import type { Site } from "../site.tsx";
import type { View } from "../view.ts";
import { thingsUnder } from "./acts-about.ts";
import { agoIn } from "./ago.ts";

/** Acts that are told of at once. */
const MOST = 20;

/** What others did since an act that a page has seen: it asks every few seconds, and is mostly told that nothing is new. */
export function newsRoutes(app: Hono, { desk, open, now }: Site): void {
  app.get("/review/news", async (c) => {
    const [acts, queue] = await Promise.all([desk.log(), desk.queue()]);
    const last = acts.at(-1)?.id ?? "";
    const tag = `"${last}-${queue.length}"`;
    if (c.req.header("If-None-Match") === tag) return c.body(null, 304, { ETag: tag });
    const view = await open(c);
    const since = await desk.since(c.req.query("after") ?? "");
    const news = since.slice(-MOST).map((act) => newsOf(view, act, acts, now()));
    return c.json({ last, left: view.t.review.queue.left(queue.length), news }, 200, {
      ETag: tag,
      "Cache-Control": "no-cache",
    });
  });
}

function newsOf(view: View, act: Act, acts: readonly Act[], now: number) {
  const { live } = view.t.review;
  const { decision, by } = act.review;
  const say = decision === "accepted" || decision === "rejected" || decision === "corrected" ? decision : "other";
  return {
    id: act.id,
    about: thingsUnder(act, acts),
    sentence: live.decided[say](by, agoIn(view.locale, act.recorded, now)),
  };
}
