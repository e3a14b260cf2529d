import { parseHTML } from "linkedom";
import { createApp } from "./app.tsx";
import { fixtureAssets, fixtureDesk } from "./fixture.ts";
import { NOW } from "./reading-fixture.ts";

/** The fixture desk's site, looked at at its own moment, with a token. */
export const TOKEN = "a-key";
export const app = createApp(fixtureDesk(), fixtureAssets, { token: TOKEN, now: () => NOW });

/** Opens a page, as a browser does. */
export async function open(path: string, headers: Record<string, string> = {}) {
  const response = await app.request(path, { headers: { Accept: "text/html", ...headers } });
  const html = await response.text();
  return { response, html, document: parseHTML(html).document };
}

/** The words of the first element that a selector finds, with single spaces. */
export function told(document: ReturnType<typeof parseHTML>["document"], selector: string): string {
  return (document.querySelector(selector)?.textContent ?? "").replace(/\s+/g, " ").trim();
}
