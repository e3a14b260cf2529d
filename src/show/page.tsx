import { html } from "hono/html";
import type { Child } from "hono/jsx";
import type { Assets } from "./assets.ts";
import { SearchForm } from "./register/search-form.tsx";
import type { View } from "./view.ts";

/** The places of the navigation, in their order. */
const PLACES = [
  "/",
  "/brief",
  "/installations",
  "/events",
  "/reports",
  "/disputes",
  "/sources",
  "/review",
  "/add",
] as const;

/** The places of the navigation at the foot of a page. */
const FURTHER_PLACES = ["/actors", "/places", "/claims", "/log"] as const;

/** What frames a page: the language, the theatre's name, and links that keep the moment. */
export type Frame = Pick<View, "t" | "words" | "theatre" | "href" | "asking">;

interface PageProps {
  title: string;
  /** The page's own path, for the link to the same in the other language. */
  path: string;
  assets: Assets;
  view: Frame;
  /** The path of the place in the navigation that this page belongs to. */
  here?: string;
  children?: Child;
  /** More for the head: what the page shows of itself elsewhere. */
  head?: Child;
}

/** A whole HTML page: head, masthead, the page's own matter. */
export function Page({ title, path, assets, view, here, children, head }: PageProps) {
  const { t, words, theatre } = view;
  return (
    <>
      {html`<!doctype html>`}
      <html lang={words.locale} dir={words.direction}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>{title.includes(theatre.name) ? title : `${title} · ${theatre.name}`}</title>
          {assets.preload(words.locale).map((font) => (
            <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
          ))}
          {assets.styles.map((style) => (
            <link rel="stylesheet" href={style} />
          ))}
          <link rel="icon" href="/icon.svg" type="image/svg+xml" />
          {head}
          <script type="module" src={assets.script}></script>
        </head>
        <body>
          <a class="skip" href="#main">
            {t.page.skip}
          </a>
          <header class="masthead">
            <p class="masthead-name">
              <a href={view.href("/")}>{t.page.situationIn(theatre.name)}</a>
            </p>
            <div class="masthead-tools">
              {here !== "/search" && <SearchForm view={view} />}
              <OtherLanguage view={view} path={path} />
            </div>
            <nav class="places" aria-label={t.page.pages}>
              <PlaceLinks view={view} places={PLACES} here={here} />
            </nav>
          </header>
          <main id="main">{children}</main>
          <footer class="page-foot" data-keeps-moment="">
            <nav aria-label={t.page.furtherPages}>
              <PlaceLinks view={view} places={FURTHER_PLACES} here={here} />
            </nav>
          </footer>
        </body>
      </html>
    </>
  );
}

interface PlaceLinksProps {
  view: Frame;
  places: readonly (keyof Frame["t"]["page"]["places"])[];
  here: string | undefined;
}

function PlaceLinks({ view, places, here }: PlaceLinksProps) {
  return (
    <>
      {places.map((place) => (
        <a href={view.href(place)} aria-current={place === here ? "page" : undefined}>
          {view.t.page.places[place]}
        </a>
      ))}
    </>
  );
}

/** The same page in the other language. */
function OtherLanguage({ view, path }: { view: Frame; path: string }) {
  const other = view.words.locale === "en" ? "ar" : "en";
  return (
    <a
      class="other-language"
      lang={other}
      hreflang={other}
      href={view.asking(path, { lang: other === "en" ? undefined : other })}
    >
      {view.t.page.otherLanguage}
    </a>
  );
}
