import type { Hono } from "hono";
import { wantsJson } from "../answer.ts";
import type { Site } from "../site.tsx";
import { installationsOf } from "../timeline/timeline-rows.ts";
import { EventPage } from "./event-page.tsx";
import { InstallationPage } from "./installation-page.tsx";

/** A page for each thing that the situation is made of. */
export function entityRoutes(app: Hono, { desk, open, page, problem }: Site): void {
  app.get("/events/:id", async (c) => {
    const view = await open(c);
    const id = c.req.param("id");
    const event = view.eventOf.get(id);
    const claim = view.claims.get(id);
    if (!event && claim) return c.redirect(view.href(`/reports/${claim.report}#${id}`));
    if (!event) return problem(c, 404, "Nothing known at this moment is an event of this name.");
    if (event.id !== id) return c.redirect(view.href(`/events/${event.id}`));
    if (wantsJson(c)) return c.json({ event, claims: event.claims.flatMap((each) => view.claims.get(each) ?? []) });
    return page(c, view, event.sentence, "/events", <EventPage view={view} event={event} />);
  });

  app.get("/installations/:id", async (c) => {
    const entity = desk.knowledge.entity(c.req.param("id"));
    const view = await open(c);
    const isHeld = view.index.tenuresOf(entity?.id ?? "").length > 0;
    if (!entity || !(entity.kind === "installation" || isHeld)) {
      return problem(c, 404, "No pack knows an installation of this name.");
    }
    if (wantsJson(c)) {
      const tenures = view.index.tenuresOf(entity.id);
      const events = view.index.eventsWith(entity.id).filter((event) => installationsOf(event).includes(entity.id));
      return c.json({ installation: entity, tenures, events });
    }
    return page(c, view, entity.name, "/installations", <InstallationPage view={view} entity={entity} />);
  });
}
