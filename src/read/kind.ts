import type { Document } from "./document.ts";

/** The kinds of document that hold text, with the media type each is kept under. */
export const MEDIA_TYPES = {
  text: "text/plain",
  markdown: "text/markdown",
  html: "text/html",
  "claims-json": "application/json",
  email: "message/rfc822",
  list: "application/xml",
} as const;

export type Kind = keyof typeof MEDIA_TYPES;

const BY_EXTENSION: Record<string, Kind> = {
  txt: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
  json: "claims-json",
  eml: "email",
};

const BY_MEDIA_TYPE: Record<string, Kind> = {
  "text/plain": "text",
  "text/markdown": "markdown",
  "text/html": "html",
  "application/xhtml+xml": "html",
  "application/json": "claims-json",
  "message/rfc822": "email",
  "application/rss+xml": "list",
  "application/atom+xml": "list",
  "application/feed+json": "list",
};

/** What the outermost element of a page, a feed, a sitemap and an OPML list is called. */
const BY_ROOT: Record<string, Kind> = {
  html: "html",
  rss: "list",
  rdf: "list",
  feed: "list",
  urlset: "list",
  sitemapindex: "list",
  opml: "list",
};

/**
 * The kind of a document that holds text. How the text begins goes before what its name and its server say: servers
 * send feeds as pages and pages as text.
 */
export function kindOf(document: Pick<Document, "name" | "mediaType" | "url">, text: string): Kind {
  const begun = kindAsBegun(text);
  if (begun) return begun;
  const named = nameKind(document) ?? BY_MEDIA_TYPE[document.mediaType ?? ""];
  if (named === "html" || (!named && /^\s*<\?xml\b/.test(text))) return /<[a-z!?]/i.test(text) ? "html" : "text";
  if (named) return named;
  if (/^\s*\{/.test(text)) return "claims-json";
  return /^---\s*\n/.test(text) ? "markdown" : "text";
}

/** By a file's extension; an address has none that counts: "news.md" is a host. */
function nameKind({ name, url }: Pick<Document, "name" | "url">): Kind | undefined {
  return url ? undefined : BY_EXTENSION[/\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ""];
}

function kindAsBegun(text: string): Kind | undefined {
  const root = rootOf(text);
  if (root) return BY_ROOT[root];
  if (/^\s*\{/.test(text) && /"version"\s*:\s*"https?:(?:\\?\/){2}(?:www\.)?jsonfeed\.org\b/.test(text)) return "list";
  return isEmail(text) ? "email" : undefined;
}

/** What may stand before the outermost element: white space, instructions, comments, the document type. */
const PROLOG = /\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype\b[^[>]*(?:\[[\s\S]*?\]\s*)?>/iy;

/** The local name of the outermost element, in lower case; undefined where the text begins with none. */
function rootOf(text: string): string | undefined {
  let start = 0;
  for (PROLOG.lastIndex = 0; ; start = PROLOG.lastIndex) {
    const skipped = PROLOG.exec(text)?.[0];
    if (!skipped) break;
    if (/^<!doctype\s+html\b/i.test(skipped)) return "html";
  }
  const head = text.slice(start, start + 200);
  return /^<(?:[\w-]+:)?([\w-]+)/.exec(head)?.[1]?.toLowerCase();
}

/** Headers that mail programs write and people do not (RFC 5322, 3.6): a press release may begin with "From:" too. */
function isEmail(text: string): boolean {
  const head = text.slice(0, 65_536).split(/\r?\n\r?\n/)[0] ?? "";
  return (
    /^[!-9;-~]+:|^From /.test(head) && /^(?:received|return-path|delivered-to|mime-version|message-id):/im.test(head)
  );
}
