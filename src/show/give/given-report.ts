import type { Context } from "hono";
import type { Document } from "../../desk/desk.ts";
import { BadRequest } from "../bad-request.ts";
import type { Messages } from "../language/messages.ts";
import { type Fields, fieldsOf } from "./given-fields.ts";
import { withHeadline } from "./typed-report.ts";

/** Media types of a document that can be the whole body. */
export const DOCUMENT_TYPES = [
  "text/html",
  "application/xhtml+xml",
  "text/plain",
  "text/markdown",
  "application/pdf",
  "message/rfc822",
  "application/warc",
] as const;
const FORM_TYPES = ["application/x-www-form-urlencoded", "multipart/form-data"];

/** Where what is said beside a report comes from, in the words of its page. */
const GIVER = "whoever added it";

/** A body of a kind that nothing here reads. */
export class UnknownKind extends Error {}

/** A report as a request gives it: the document, or only the address of one. */
export interface Given {
  document?: Document;
  address?: string;
  /** The desk's token, where a form bears it. */
  token?: string;
}

/**
 * Reads a report out of a request: JSON or a form with its fields, or a document by itself.
 *
 * @throws BadRequest when what it says cannot be used; UnknownKind when it is none of these
 */
export async function givenReport(c: Context, t: Messages): Promise<Given> {
  const type = c.req.header("Content-Type") ?? "";
  const kind = type.split(";")[0]?.trim().toLowerCase() ?? "";
  if (kind === "application/json") return ofFields(fieldsOf(await bodyOf(() => c.req.json(), t, t.give.json), t), t);
  if (FORM_TYPES.includes(kind)) return ofForm(await bodyOf(() => c.req.parseBody(), t, t.give.form), t);
  if (DOCUMENT_TYPES.some((known) => known === kind)) return ofDocument(c, kind, type, t);
  throw new UnknownKind(t.give.unknownKind(kind || t.give.noKind, DOCUMENT_TYPES.join(", ")));
}

async function bodyOf<T>(read: () => Promise<T>, { give }: Messages, what: string): Promise<T> {
  return read().catch(() => {
    throw new BadRequest(give.notWellFormed(what));
  });
}

/** The button that sent a form (`action`) says nothing of the report. */
async function ofForm({ token, file, action: _, ...rest }: Record<string, unknown>, t: Messages): Promise<Given> {
  const typed = Object.entries(rest).filter(([, value]) => typeof value !== "string" || value.trim() !== "");
  const fields = fieldsOf(Object.fromEntries(typed), t);
  const uploaded = file instanceof File && file.size > 0 ? file : undefined;
  const given = uploaded ? await ofFile(uploaded, fields, t) : ofFields(fields, t);
  return typeof token === "string" ? { ...given, token } : given;
}

async function ofFile(file: File, fields: Fields, { give }: Messages): Promise<Given> {
  if (fields.html ?? fields.text) throw new BadRequest(give.twice);
  const mediaType = file.type.split(";")[0] ?? "";
  const isTold = mediaType !== "" && mediaType !== "application/octet-stream";
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { document: { name: file.name, bytes, ...(isTold && { mediaType }), ...beside(fields) } };
}

function ofFields(fields: Fields, { give }: Messages): Given {
  const { html, text, url } = fields;
  if (html && text) throw new BadRequest(give.twice);
  if (html) return { document: written(html, "text/html", fields) };
  if (text) return { document: written(withHeadline(text, fields.headline), "text/plain", fields) };
  if (url) return { address: url };
  throw new BadRequest(give.nothing);
}

function written(words: string, mediaType: string, fields: Fields): Document {
  const name = fields.url ?? fields.headline ?? "a report that was handed in";
  return { name, bytes: new TextEncoder().encode(words), mediaType, charset: "utf-8", ...beside(fields) };
}

/** What is said beside the document. */
function beside({ url, retrieved, headline, outlet, byline, published, language }: Fields): Partial<Document> {
  const listed = present({ headline, outlet, byline, published, language });
  const isTold = Object.keys(listed).length > 0;
  return { ...present({ url, retrieved }), ...(isTold && { listed: { ...listed, saidBy: GIVER } }) };
}

function present<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

async function ofDocument(c: Context, mediaType: string, type: string, t: Messages): Promise<Given> {
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  if (bytes.length === 0) throw new BadRequest(t.give.emptyBody);
  const address = c.req.query("url") ?? c.req.header("Content-Location");
  const { url } = fieldsOf(address === undefined ? {} : { url: address }, t);
  const charset = /;\s*charset="?([^";\s]+)/i.exec(type)?.[1];
  const name = url ?? "a report that was handed in";
  return { document: { name, bytes, mediaType, ...(charset && { charset }), ...(url && { url }) } };
}
