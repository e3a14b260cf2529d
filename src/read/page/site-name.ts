import { type Found, firstFound, found } from "./found.ts";
import { isA, type Json } from "./linked-data.ts";
import type { Page } from "./page.ts";
import { keyOf, plain } from "./plain.ts";

/** The outlet's name. */
export function outletOf({ data, metas }: Page): Found<string> | undefined {
  const publisher = [data.article.publisher].flat()[0];
  return firstFound(
    found(nameOf(publisher, data.byId), "the page's linked data gives publisher"),
    metas.first("og:site_name", "application-name"),
  );
}

/** The name of a person or body in linked data, following a reference to another of its objects. */
export function nameOf(value: unknown, byId: ReadonlyMap<string, Json>): string | undefined {
  if (typeof value !== "object" || value === null) return plain(value);
  const object = value as Json;
  const name = plain(object.name);
  return name ?? plain(byId.get(String(object["@id"]))?.name);
}

/** Whether a text is nothing but the name of the page's site, as the page or its host writes it. */
export function siteNames(page: Page): (text: string) => boolean {
  const names = page.metas.all(/^(?:og:site_name|application-name|apple-mobile-web-app-title|al:\w+:app_name)$/);
  const sites = [...page.data.byId.values()].filter((object) => isA(object, /(?:WebSite|Organization)$/));
  const outlet = outletOf(page)?.value;
  const keys = new Set(
    [outlet, ...names.map(({ value }) => value), ...sites.map(({ name }) => plain(name))].map((each) =>
      keyOf(each ?? ""),
    ),
  );
  const host = hostKey(page);
  return (text) => {
    const key = keyOf(text).replace(/^the/, "");
    return keys.has(key) || keys.has(`the${key}`) || (key.length > 2 && host.includes(key));
  };
}

function hostKey({ document, address }: Page): string {
  const canonical = document.querySelector("link[rel~=canonical]")?.getAttribute("href");
  const url = [address, canonical ?? undefined].find((each) => each && URL.canParse(each));
  return url ? keyOf(new URL(url).hostname.replace(/^www\./, "")) : "";
}
