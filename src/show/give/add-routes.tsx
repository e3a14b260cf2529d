import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Desk, Taken } from "../../desk/desk.ts";
import { wantsJson } from "../answer.ts";
import { BadRequest } from "../bad-request.ts";
import { mayPost } from "../own-machine.ts";
import type { Site, Wrong } from "../site.tsx";
import { type Added, AddPage } from "./add-page.tsx";
import { bookmarklet } from "./bookmarklet.ts";
import { FIELD_NAMES } from "./given-fields.ts";
import { DOCUMENT_TYPES, type Given, givenReport, UnknownKind } from "./given-report.ts";

/** Bytes of a request: what one report may have. */
const MOST_BYTES = 20_000_000;

/** Handing in a report: the form, and what the form, the bookmark and other programs post to. */
export function addRoutes(app: Hono, { desk, token, noticed, open, page, problem }: Site): void {
  app.get("/add", (c) => {
    if (wantsJson(c))
      return c.json({ post: "/reports", fields: FIELD_NAMES, documents: DOCUMENT_TYPES, most: MOST_BYTES });
    return addPage(c, { typed: {} });
  });

  app.post("/reports", bodyLimit({ maxSize: MOST_BYTES, onError: (c) => wrong(c, 413, tooLarge()) }), async (c) => {
    const given = await givenReport(c).catch((error: Error) => error);
    if (given instanceof UnknownKind) return wrong(c, 415, given.message);
    if (given instanceof BadRequest) return wrong(c, 400, given.message);
    if (given instanceof Error) throw given;
    if (!mayPost(c, token, given.token)) {
      return isForReader(c) ? problem(c, 403, refusal(given)) : c.json({ error: refusal(given) }, 403);
    }
    const taken = await handIn(desk, given);
    if (taken.failed || !taken.report) return wrong(c, 422, taken.notes.join(" "), taken);
    const address = `/reports/${taken.report}`;
    if (!isForReader(c)) return c.json({ ...taken, page: address }, taken.added ? 201 : 200, { Location: address });
    const { href } = await open(c);
    const [path, query] = href(address).split("?");
    return c.redirect(`${path}?${query ? `${query}&` : ""}noticed=${noticed.keep(taken)}`, 303);
  });

  async function wrong(c: Context, status: Wrong, message: string, taken?: Taken) {
    if (!isForReader(c)) return c.json({ error: message, ...(taken && { kept: taken.added }) }, status);
    c.status(status);
    return addPage(c, { typed: status === 413 ? {} : await typedIn(c), wrong: message });
  }

  async function addPage(c: Context, added: Added) {
    const desk = `http://${c.req.header("Host") ?? new URL(c.req.url).host}`;
    const view = await open(c);
    const mark = token ? { bookmarklet: bookmarklet(desk, token) } : {};
    return page(c, view, "Add a report", "/add", <AddPage view={view} added={added} desk={desk} {...mark} />);
  }
}

function handIn(desk: Desk, { document, address }: Given): Promise<Taken> {
  return document ? desk.take(document) : desk.fetch(address ?? "");
}

function tooLarge(): string {
  return `The report is larger than ${MOST_BYTES / 1_000_000} MB. Save the article alone, and add that.`;
}

function refusal({ token }: Given): string {
  return token
    ? "The desk does not know this bookmark’s key. Open “Add a report” on the desk and drag the bookmark again."
    : "A page of another site sent this report without the desk’s key, and it was not taken. Open “Add a report” on the desk.";
}

/** Whether a browser waits for a page, rather than a program for data. */
function isForReader(c: Context): boolean {
  return !wantsJson(c) && (c.req.header("Accept") ?? "").includes("text/html");
}

/** What was typed into a form, to be shown again. */
async function typedIn(c: Context): Promise<Record<string, string>> {
  if (!/form/.test(c.req.header("Content-Type") ?? "")) return {};
  const fields = await c.req.parseBody().catch(() => ({}));
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
