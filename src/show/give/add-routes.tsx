import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Desk, Taken } from "../../desk/desk.ts";
import { wantsJson } from "../answer.ts";
import { BadRequest } from "../bad-request.ts";
import type { Messages } from "../language/messages.ts";
import { mayPost } from "../own-machine.ts";
import type { Site, Wrong } from "../site.tsx";
import { type Added, AddPage } from "./add-page.tsx";
import { bookmarklet } from "./bookmarklet.ts";
import { foreseeGiven, foreseeText } from "./foresee-report.ts";
import { FIELD_NAMES, fieldsOf } from "./given-fields.ts";
import { DOCUMENT_TYPES, type Given, givenReport, UnknownKind } from "./given-report.ts";

/** Bytes of a request: what one report may have. */
const MOST_BYTES = 20_000_000;

/** Handing in a report: the form, what it states before it is kept, and what the form, the bookmark and other programs post to. */
export function addRoutes(app: Hono, { desk, token, noticed, open, page, problem, t }: Site): void {
  const limit = bodyLimit({
    maxSize: MOST_BYTES,
    onError: (c) => wrong(c, 413, t(c).give.tooLarge(String(MOST_BYTES / 1_000_000))),
  });

  app.get("/add", (c) => {
    if (wantsJson(c))
      return c.json({ post: "/reports", fields: FIELD_NAMES, documents: DOCUMENT_TYPES, most: MOST_BYTES });
    return addPage(c, { typed: {} });
  });

  app.post("/add", limit, async (c) => {
    if (!mayPost(c, token)) return refused(c, t(c).give.noKey);
    const { typed, hasFile } = await typedIn(c);
    try {
      const fields = fieldsOf(Object.fromEntries(Object.entries(typed).filter(([, value]) => value.trim())), t(c));
      const { text } = fields;
      const seen = text ? foreseeText(desk, text, fields, t(c)) : await foreseeGiven(desk, await givenReport(c, t(c)));
      if ("wrong" in seen) return wrong(c, 422, seen.wrong);
      return isForReader(c) ? addPage(c, { typed, coded: seen.coded, hasFile }) : c.json(seen.coded);
    } catch (error) {
      if (error instanceof BadRequest) return wrong(c, 400, error.message);
      throw error;
    }
  });

  app.post("/reports", limit, async (c) => {
    const given = await givenReport(c, t(c)).catch((error: Error) => error);
    if (given instanceof UnknownKind) return wrong(c, 415, given.message);
    if (given instanceof BadRequest) return wrong(c, 400, given.message);
    if (given instanceof Error) throw given;
    if (!mayPost(c, token, given.token)) return refused(c, refusal(given, t(c)));
    const taken = await handIn(desk, given);
    if (taken.failed || !taken.report) return wrong(c, 422, taken.notes.join(" "), taken);
    const address = `/reports/${taken.report}`;
    if (!isForReader(c)) return c.json({ ...taken, page: address }, taken.added ? 201 : 200, { Location: address });
    const { href } = await open(c);
    const [path, query] = href(address).split("?");
    return c.redirect(`${path}?${query ? `${query}&` : ""}noticed=${noticed.keep(taken)}`, 303);
  });

  /** Where texts were tried before. */
  app.all("/try", (c) => c.redirect(`/add${new URL(c.req.url).search}`, 308));

  function refused(c: Context, message: string) {
    return isForReader(c) ? problem(c, 403, message) : c.json({ error: message }, 403);
  }

  async function wrong(c: Context, status: Wrong, message: string, taken?: Taken) {
    if (!isForReader(c)) return c.json({ error: message, ...(taken && { kept: taken.added }) }, status);
    c.status(status);
    const { typed } = status === 413 ? { typed: {} } : await typedIn(c);
    return addPage(c, { typed, wrong: message });
  }

  async function addPage(c: Context, added: Added) {
    const address = `http://${c.req.header("Host") ?? new URL(c.req.url).host}`;
    const view = await open(c);
    const { version } = desk.coderFiles();
    const own = { desk: address, coder: version, ...(token && { bookmarklet: bookmarklet(address, token) }) };
    return page(c, view, view.t.give.title, "/add", <AddPage view={view} added={added} {...own} />);
  }
}

function handIn(desk: Desk, { document, address }: Given): Promise<Taken> {
  return document ? desk.take(document) : desk.fetch(address ?? "");
}

function refusal({ token }: Given, { give }: Messages): string {
  return token ? give.unknownKey : give.noKey;
}

/** Whether a browser waits for a page, rather than a program for data. */
function isForReader(c: Context): boolean {
  return !wantsJson(c) && (c.req.header("Accept") ?? "").includes("text/html");
}

/** What was typed, in a form or as JSON, and whether a file was chosen as well. */
async function typedIn(c: Context): Promise<{ typed: Record<string, string>; hasFile: boolean }> {
  const type = c.req.header("Content-Type") ?? "";
  const isForm = /form/.test(type);
  if (!isForm && !/json/.test(type)) return { typed: {}, hasFile: false };
  const sent: unknown = await (isForm ? c.req.parseBody() : c.req.json()).catch(() => ({}));
  const { action, token, file, ...fields } = { ...(sent as Record<string, unknown>) };
  const texts = Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return { typed: Object.fromEntries(texts), hasFile: file instanceof File && file.size > 0 };
}
