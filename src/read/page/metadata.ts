import type { Known } from "../article/article.ts";
import type { Basis } from "../reading.ts";
import { authorsOf } from "./byline.ts";
import { canonicalOf } from "./canonical.ts";
import { captionOf } from "./caption.ts";
import { type Found, firstFound, found } from "./found.ts";
import { headlineOf } from "./headline.ts";
import { mastheadOf } from "./masthead.ts";
import type { Page } from "./page.ts";
import { plain } from "./plain.ts";
import { datesOf } from "./published.ts";
import { outletOf } from "./site-name.ts";
import { standfirstOf } from "./standfirst.ts";

/** What a page says of its article outside the text, and where each comes from. */
export interface Metadata {
  known: Known;
  basis: Basis;
}

type Places = { [K in keyof Known]?: Found<NonNullable<Known[K]>> | undefined };

export function metadataOf(page: Page): Metadata {
  const headline = headlineOf(page);
  const masthead = mastheadOf(page.lines, headline?.line);
  const url = canonicalOf(page);
  const { byline, agency } = authorsOf(page, masthead);
  const { published, modified } = datesOf(page, masthead, url?.value);
  return withBasis({
    headline,
    outlet: outletOf(page),
    byline,
    agency,
    section: sectionOf(page),
    standfirst: standfirstOf(page, masthead),
    caption: captionOf(page, headline?.line),
    url,
    language: languageOf(page),
    modified: modified && found(modified.day, modified.basis),
    modifiedAt: modified && found(modified.at, modified.basis),
    note: page.metas.first("situ:note"),
    published: published && found(published, published.reasons?.join("; ") ?? ""),
  });
}

function sectionOf({ data, metas }: Page): Found<string> | undefined {
  return firstFound(
    found(plain(data.article.articleSection), "the page's linked data gives articleSection"),
    metas.first("article:section", "parsely-section"),
  );
}

function languageOf({ document }: Page): Found<string> | undefined {
  const declared = document.documentElement?.getAttribute("lang")?.slice(0, 2).toLowerCase();
  return found(declared || undefined, "the page declares its language");
}

function withBasis(places: Places): Metadata {
  const given = Object.entries(places).filter(([, place]) => place !== undefined) as [keyof Known, Found<unknown>][];
  return {
    known: Object.fromEntries(given.map(([field, { value }]) => [field, value])) as Known,
    basis: Object.fromEntries(given.map(([field, { basis }]) => [field, basis])),
  };
}
