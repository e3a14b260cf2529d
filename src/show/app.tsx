import { Hono } from "hono";
import { compress } from "hono/compress";
import type { Desk } from "../desk/desk.ts";
import { pagePath } from "./answer.ts";
import { assetRoutes } from "./asset-routes.ts";
import type { Assets } from "./assets.ts";
import { BadRequest } from "./bad-request.ts";
import { briefRoutes } from "./brief/brief-routes.tsx";
import { entityRoutes } from "./entity/entity-routes.tsx";
import { addRoutes } from "./give/add-routes.tsx";
import { coderRoutes } from "./give/coder-routes.ts";
import { keepAnswers } from "./kept-answers.ts";
import { mapRoutes } from "./map/map-routes.tsx";
import { tilesHost } from "./map/tiles.ts";
import { tilesRoute } from "./map/tiles-route.ts";
import { ownNames } from "./own-machine.ts";
import { registerRoutes } from "./register/register-routes.tsx";
import { searchRoutes } from "./register/search-routes.tsx";
import { reportRoutes } from "./report/report-routes.tsx";
import { actRoutes } from "./review/act-routes.tsx";
import { logRoutes } from "./review/log-routes.tsx";
import { newsRoutes } from "./review/news-routes.ts";
import { putRightRoutes } from "./review/report-routes.tsx";
import { reviewRoutes } from "./review/review-routes.tsx";
import { suggestionRoutes } from "./review/suggestion-routes.ts";
import { securityHeaders } from "./security.ts";
import { createSite, type SiteOptions } from "./site.tsx";
import { situationRoutes } from "./situation/situation-routes.tsx";

/**
 * The desk's pages, and the same data as JSON at the same addresses.
 *
 * @param options `token`: what a page of another site must bear to hand in a report; without one, none can
 */
export function createApp(desk: Desk, assets: Assets, options: SiteOptions = {}): Hono {
  const app = new Hono({ getPath: pagePath });
  const site = createSite(desk, assets, options);
  app.use(compress());
  app.use(securityHeaders(tilesHost(site.tiles)));
  app.use(async (c, next) => {
    await next();
    c.header("Vary", "Accept", { append: true });
  });
  app.use(ownNames(site));
  keepAnswers(app, desk);

  situationRoutes(app, site);
  briefRoutes(app, site);
  mapRoutes(app, site);
  tilesRoute(app, site.tiles);
  registerRoutes(app, site);
  entityRoutes(app, site);
  reportRoutes(app, site);
  addRoutes(app, site);
  searchRoutes(app, site);
  coderRoutes(app, site);
  reviewRoutes(app, site);
  actRoutes(app, site);
  putRightRoutes(app, site);
  logRoutes(app, site);
  newsRoutes(app, site);
  suggestionRoutes(app, site);
  assetRoutes(app, assets);

  app.notFound((c) => site.problem(c, 404, site.t(c).page.noPage));
  app.onError((error, c) => {
    if (error instanceof BadRequest) return site.problem(c, 400, error.message);
    console.error(error);
    return site.problem(c, 500, site.t(c).page.notDrawn);
  });
  return app;
}
