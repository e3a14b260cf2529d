import { html } from "hono/html";
import type { Child } from "hono/jsx";
import type { Assets } from "./assets.ts";
import { SearchForm } from "./register/search-form.tsx";
import type { View } from "./view.ts";

const PLACES = [
  ["/", "Situation"],
  ["/installations", "Installations"],
  ["/reports", "Reports"],
  ["/disputes", "In dispute"],
  ["/sources", "Sources"],
  ["/add", "Add a report"],
  ["/try", "Try a text"],
] as const;

interface PageProps {
  title: string;
  assets: Assets;
  /** The theatre's name, and links that keep the moment. */
  view: Pick<View, "theatre" | "href">;
  /** The path of the place in the navigation that this page belongs to. */
  here?: string;
  children?: Child;
}

/** A whole HTML page: head, masthead, the page's own matter. */
export function Page({ title, assets, view, here, children }: PageProps) {
  return (
    <>
      {html`<!doctype html>`}
      <html lang="en" dir="ltr">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>{title.includes(view.theatre.name) ? title : `${title} · ${view.theatre.name}`}</title>
          {assets.preload.map((font) => (
            <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
          ))}
          {assets.styles.map((style) => (
            <link rel="stylesheet" href={style} />
          ))}
          <link rel="icon" href="/icon.svg" type="image/svg+xml" />
          <script type="module" src={assets.script}></script>
        </head>
        <body>
          <a class="skip" href="#main">
            Skip to the page
          </a>
          <header class="masthead">
            <p class="masthead-name">
              <a href={view.href("/")}>Situation in {view.theatre.name}</a>
            </p>
            <nav class="places" aria-label="Pages">
              {PLACES.map(([path, name]) => (
                <a href={view.href(path)} aria-current={path === here ? "page" : undefined}>
                  {name}
                </a>
              ))}
            </nav>
            {here !== "/search" && <SearchForm view={view} name="Search the reports" />}
          </header>
          <main id="main">{children}</main>
        </body>
      </html>
    </>
  );
}
