import type { Hono } from "hono";
import type { Site } from "../site.tsx";
import { entitiesLike } from "./entity-named.ts";

/** Letters of a field that are looked at. */
const LONGEST = 100;

/** The entities that a field's words may mean, while they are typed. */
export function suggestionRoutes(app: Hono, { open }: Site): void {
  app.get("/review/entities", async (c) => {
    const view = await open(c);
    const { kinds } = view.t.review.reportActs;
    const found = entitiesLike(view, c.req.query("q")?.slice(0, LONGEST) ?? "");
    return c.json(found.map(({ kind, ...one }) => ({ ...one, kind: kinds[kind] })));
  });
}
