import type { Known } from "../article/article.ts";
import { paragraphsOf } from "../article/paragraphs.ts";
import { LONGEST_LABEL, wordCount } from "../article/prose.ts";
import { parsePage } from "../page/dom.ts";
import { readHtml } from "../page/html.ts";
import { linesOf } from "../page/lines.ts";
import type { Basis } from "../reading.ts";

/** Lines that a mailing list or a mail program adds, in the words of either. */
const FURNITURE = [
  /\bun-?subscribe\b/i,
  /\b(?:view|read|open|see) (?:this|the) (?:e-?mail|message|newsletter|mailing)\b.{0,40}\b(?:browser|online|web)/i,
  /^(?:view|read|open) (?:it |this )?(?:in (?:your|a|the) (?:web )?browser|online|as a web ?page)\b/i,
  /\b(?:manage|update|change|edit) (?:your )?(?:e-?mail |mailing )?(?:subscriptions?|preferences|settings)\b/i,
  /\byou (?:are receiving|have received|received|got|get) this (?:e-?mail|message|newsletter|mailing|because)\b/i,
  /^this (?:e-?mail|message|newsletter) (?:was|is|has been) (?:sent|intended)\b/i,
  /\bto your (?:address book|safe senders?)\b/i,
  /^(?:sent|get outlook) (?:from|for) (?:my )?(?:i(?:phone|pad|os)|android|samsung|blackberry|mobile|outlook|yahoo)/i,
  /^forward (?:this )?(?:e-?mail |message )?to a friend\b/i,
  /^\W*\[(?:image|cid)\b[^\]]*\]\W*$/i,
  /^[\s<([]*(?:https?:\/\/|www\.|mailto:)\S+[\s>)\]]*$/i,
];

/** Where a signature begins (RFC 3676, 4.3), or a mailing list's own lines. */
const END = /^(?:-- ?|_{20,}|-{40,})$/;

/** How many times the words of the other part make a text part a stub: "Your mail program cannot show this message." */
const STUB = 3;

/** What a message says, and what its page says of it where it is one. */
export interface Body {
  paragraphs: string[];
  known: Known;
  basis: Basis;
}

/** The body of a message: its text part, or its HTML part where it has no text or only a stub. */
export function bodyOf(text: string | undefined, html: string | undefined): Body {
  const paragraphs = withoutFurniture(paragraphsOf(withoutSignature(text ?? "")));
  const page = html ? pageIn(html) : undefined;
  return page && words(paragraphs) * STUB < words(page.paragraphs) ? page : { paragraphs, known: {}, basis: {} };
}

function pageIn(html: string): Body {
  const outcome = readHtml(html);
  const { body } = parsePage(html);
  const lines = body ? linesOf(body).map((line) => line.text) : [];
  if (!("report" in outcome)) return { paragraphs: withoutFurniture(lines), known: {}, basis: {} };
  const { text, headline, ...known } = outcome.report;
  const isPrinted = lines.some((line) => line === headline);
  const paragraphs = text.split("\n\n").filter((line) => line !== headline || isPrinted);
  const { headline: _, ...basis } = outcome.basis ?? {};
  return { paragraphs: withoutFurniture(paragraphs), known, basis };
}

/** The text without its signature, and without the addresses that its links had in HTML. */
function withoutSignature(text: string): string {
  const lines = text.split("\n");
  const end = lines.findIndex((line, i) => i > 0 && END.test(line.replace(/\r$/, "")));
  const own = end < 0 ? lines : lines.slice(0, end);
  return own.join("\n").replace(/[^\S\n]?<(?:https?:|mailto:)[^<>\s]*>/gi, "");
}

function withoutFurniture(lines: readonly string[]): string[] {
  return lines.filter((line) => line.length > LONGEST_LABEL || !FURNITURE.some((pattern) => pattern.test(line)));
}

function words(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + wordCount(line), 0);
}
