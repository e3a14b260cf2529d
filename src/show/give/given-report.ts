import type { Context } from "hono";
import type { Document } from "../../desk/desk.ts";
import { BadRequest } from "../bad-request.ts";
import { type Fields, fieldsOf } from "./given-fields.ts";

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
export async function givenReport(c: Context): Promise<Given> {
  const type = c.req.header("Content-Type") ?? "";
  const kind = type.split(";")[0]?.trim().toLowerCase() ?? "";
  if (kind === "application/json") return ofFields(fieldsOf(await bodyOf(() => c.req.json(), "valid JSON")));
  if (FORM_TYPES.includes(kind)) return ofForm(await bodyOf(() => c.req.parseBody(), "a form"));
  if (DOCUMENT_TYPES.some((known) => known === kind)) return ofDocument(c, kind, type);
  throw new UnknownKind(
    `A report cannot be of the type “${kind || "none"}”. Send JSON, a form, or a document with its Content-Type: ${DOCUMENT_TYPES.join(", ")}.`,
  );
}

async function bodyOf<T>(read: () => Promise<T>, what: string): Promise<T> {
  return read().catch(() => {
    throw new BadRequest(`What was sent is not ${what}: correct it and send it again.`);
  });
}

async function ofForm({ token, file, ...rest }: Record<string, unknown>): Promise<Given> {
  const typed = Object.entries(rest).filter(([, value]) => typeof value !== "string" || value.trim() !== "");
  const fields = fieldsOf(Object.fromEntries(typed));
  const uploaded = file instanceof File && file.size > 0 ? file : undefined;
  const given = uploaded ? await ofFile(uploaded, fields) : ofFields(fields);
  return typeof token === "string" ? { ...given, token } : given;
}

async function ofFile(file: File, fields: Fields): Promise<Given> {
  if (fields.html ?? fields.text) throw givenTwice();
  const mediaType = file.type.split(";")[0] ?? "";
  const isTold = mediaType !== "" && mediaType !== "application/octet-stream";
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { document: { name: file.name, bytes, ...(isTold && { mediaType }), ...beside(fields) } };
}

function ofFields(fields: Fields): Given {
  const { html, text, url } = fields;
  if (html && text) throw givenTwice();
  if (html) return { document: written(html, "text/html", fields) };
  if (text) return { document: written(withHeadline(text, fields.headline), "text/plain", fields) };
  if (url) return { address: url };
  throw new BadRequest("There is no report: give its address, its text or a file.");
}

function givenTwice(): BadRequest {
  return new BadRequest("The report is there twice: give its text, its HTML or a file, one of them.");
}

function written(words: string, mediaType: string, fields: Fields): Document {
  const name = fields.url ?? fields.headline ?? "a report that was handed in";
  return { name, bytes: new TextEncoder().encode(words), mediaType, charset: "utf-8", ...beside(fields) };
}

/** A text begins with its headline; a browser sends its lines with carriage returns. */
function withHeadline(text: string, headline: string | undefined): string {
  const lines = text.replaceAll(/\r\n?/g, "\n");
  return headline && !lines.startsWith(headline) ? `${headline}\n\n${lines}` : lines;
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

async function ofDocument(c: Context, mediaType: string, type: string): Promise<Given> {
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  if (bytes.length === 0) throw new BadRequest("There is no report: the body is empty.");
  const address = c.req.query("url") ?? c.req.header("Content-Location");
  const { url } = fieldsOf(address === undefined ? {} : { url: address });
  const charset = /;\s*charset="?([^";\s]+)/i.exec(type)?.[1];
  const name = url ?? "a report that was handed in";
  return { document: { name, bytes, mediaType, ...(charset && { charset }), ...(url && { url }) } };
}
