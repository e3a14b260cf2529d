import { parseHTML } from "linkedom";
import { createApp } from "../app.tsx";
import { fixtureAssets, fixtureDesk } from "../fixture.ts";
import { NOW } from "../reading-fixture.ts";

type Fields = Record<string, string>;

/** A fresh desk with nothing decided yet, and browsers of people who have it open. */
export function reviewedDesk() {
  const app = createApp(fixtureDesk(), fixtureAssets, { now: () => NOW });
  return {
    app,
    open: (path: string, reviewer = "Layla") => drawn(app.request(path, { headers: headersOf(reviewer) })),
    json: async (path: string, headers: Fields = {}) => {
      const response = await app.request(path, { headers: { Accept: "application/json", ...headers } });
      return { response, body: response.status === 304 ? undefined : await response.json() };
    },
    /** Sends a form; as nobody with an empty name. */
    post: (fields: Fields, reviewer = "Layla", headers: Fields = {}) => {
      const body = new URLSearchParams(fields);
      return drawn(
        app.request("/review/acts", { method: "POST", body, headers: { ...headersOf(reviewer), ...headers } }),
      );
    },
  };
}

function headersOf(reviewer: string): Fields {
  return { Accept: "text/html", ...(reviewer && { Cookie: `reviewer=${reviewer}` }) };
}

async function drawn(response: Response | Promise<Response>) {
  const answer = await response;
  const { document } = parseHTML(await answer.text());
  const told = (selector: string) => (document.querySelector(selector)?.textContent ?? "").replace(/\s+/g, " ").trim();
  return { status: answer.status, document, told, location: answer.headers.get("location") ?? "" };
}

/** Everything that a form of a page would send. */
export function formIn(document: Awaited<ReturnType<typeof drawn>>["document"], selector: string): Fields {
  const named = [...document.querySelectorAll(`${selector} :is(input, select)[name]`)];
  const held = (field: (typeof named)[number]) =>
    (field.tagName === "SELECT" ? field.querySelector("[selected]") : field)?.getAttribute("value") ?? "";
  return Object.fromEntries(named.map((field) => [field.getAttribute("name") ?? "", held(field)]));
}
