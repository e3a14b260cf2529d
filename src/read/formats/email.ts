import { decodeWords, type Email } from "postal-mime";
import type { Published } from "../../model/report.ts";
import { type Known, reportOf } from "../article/article.ts";
import { isParagraph } from "../article/prose.ts";
import { cleanCharacters, fold } from "../characters.ts";
import { decode } from "../encoding.ts";
import { momentOf } from "../lists/moment.ts";
import type { Basis, Outcome } from "../reading.ts";
import { splitAtForwarded } from "./email-forwarded.ts";
import { attachedMessage, attachedNames, headerOf, isEncrypted, partsOf } from "./email-parts.ts";
import { senderOf } from "./email-sender.ts";
import { bodyOf } from "./email-text.ts";

/** So often a message may be passed on inside another. */
const DEEPEST = 20;

/** What is read of a message, whether it came by itself or inside another. */
interface Message {
  /** What the reasons and notes call it. */
  name: "message" | "forwarded message";
  from?: string | undefined;
  organization?: string | undefined;
  subject?: string | undefined;
  date?: string | undefined;
  text?: string | undefined;
  html?: string | undefined;
}

/**
 * Reads an e-mail message (RFC 5322, MIME): its text or HTML part as the article, the headline from Subject, byline or
 * outlet from From, the moment from Date. Of a message that is passed on under a covering note, the inner one is read.
 * Never throws for what the headers and parts hold.
 */
export function readEmail(bytes: Uint8Array): Promise<Outcome> {
  return readMessage(bytes, "message", DEEPEST);
}

async function readMessage(bytes: Uint8Array, name: Message["name"], depth: number): Promise<Outcome> {
  const email = await partsOf(bytes);
  if (!email)
    return { code: "unreadable", message: "this is no e-mail message that can be read; save it again as .eml" };
  if (isEncrypted(email))
    return { code: "unreadable", message: "this message is encrypted; open it, and save what it says as text" };
  const own = messageOf(email, name);
  const attached = attachedMessage(email);
  const { files, messages } = attachedNames(email);
  if (attached && depth > 0 && !bodyOf(own.text, own.html).paragraphs.some(isParagraph)) {
    const inner = await readMessage(attached, "forwarded message", depth - 1);
    if ("report" in inner) return withNotes(inner, [FORWARDED], unread(files));
  }
  return outcomeOf(own, [...files, ...messages], depth);
}

const FORWARDED = "a forwarded message is read; the note above it is left out";
const TOO_DEEP = "this message was forwarded too often to be read; save the innermost message by itself";

function messageOf(email: Email, name: Message["name"]): Message {
  const header = (key: string) => asTyped(decodeWords(headerOf(email, key) ?? "")) || undefined;
  const subject = header("subject");
  return {
    name,
    from: header("from"),
    organization: header("organization"),
    subject: headerOf(email, "list-id") ? subject?.replace(/^((?:re|fwd?): *)?\[[^\]]{1,40}\] */i, "$1") : subject,
    date: headerOf(email, "date"),
    text: email.text && asTyped(email.text),
    html: email.html && asTyped(email.html),
  };
}

function outcomeOf(message: Message, files: readonly string[], depth: number): Outcome {
  const { own, forwarded } = splitAtForwarded(message.text ?? "");
  const body = bodyOf(own, forwarded ? undefined : message.html);
  if (forwarded && !body.paragraphs.some(isParagraph)) {
    if (depth === 0) return { code: "unreadable", message: TOO_DEEP };
    const inner = outcomeOf({ name: "forwarded message", ...forwarded }, files, depth - 1);
    return "report" in inner ? withNotes(inner, [FORWARDED]) : inner;
  }
  const { known, basis } = knownOf(message);
  const report = body.paragraphs.length > 0 ? reportOf(body.paragraphs, { ...body.known, ...known }) : undefined;
  if (!report) return nothingIn(files);
  const isUndated = message.date !== undefined && !known.published;
  const notes = [
    ...(forwarded ? ["the message that it quotes is left out"] : []),
    ...(isUndated ? [`the ${message.name}'s date cannot be read and is left out: ${fold(message.date ?? "")}`] : []),
    ...unread(files),
  ];
  return { report, notes, basis: { ...body.basis, ...basis } };
}

function knownOf({ name, from, organization, subject, date }: Message): { known: Known; basis: Basis } {
  const headline = headlineIn(subject ?? "");
  const sender = senderOf(from ?? "", organization);
  const published = date === undefined ? undefined : publishedOn(date, name);
  const basis = {
    ...(headline && { headline: `the ${name}'s Subject` }),
    ...(sender.byline && { byline: `the ${name}'s From` }),
    ...(sender.outlet && {
      outlet: sender.outlet === organization ? `the ${name}'s Organization` : `the ${name}'s From`,
    }),
    ...(published && { published: `the ${name}'s Date` }),
  };
  return { known: { ...(headline && { headline }), ...sender, ...(published && { published }) }, basis };
}

/** The subject without the marks of answering and passing on, as mail programs of many languages write them. */
function headlineIn(subject: string): string {
  return fold(subject).replace(/^(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|vb|ynt|ilt|رد|إعادة توجيه)(?:\[\d+\])? ?: ?)+/i, "");
}

function publishedOn(date: string, name: Message["name"]): Published | undefined {
  const moment = momentOf(date.replace(/\s*\([^()]*\)\s*$/, "")); // without the comment that names the zone
  if (!moment) return undefined;
  const day = moment.slice(0, 10);
  const at = moment === day ? {} : { at: moment };
  return { from: day, to: day, ...at, basis: "metadata", reasons: [`the ${name}'s Date gives it`] };
}

function nothingIn(files: readonly string[]): Outcome {
  const [first] = files;
  const message = first
    ? `there is no article in this message; what is attached may be it (${first}): save it, and read it by itself`
    : "there is no article in this message; save the message with its text as .eml";
  return { code: "no-article", message };
}

function unread(files: readonly string[]): string[] {
  const names = files.map((name) => fold(cleanCharacters(name))).join(", ");
  if (files.length === 0) return [];
  return files.length === 1
    ? [`1 attachment is not read: ${names}; save it and read it by itself`]
    : [`${files.length} attachments are not read: ${names}; save them and read them by themselves`];
}

/** The outcome with notes before and after its own, each once. */
function withNotes<T extends { notes: string[] }>(outcome: T, before: string[], after: string[] = []): T {
  return { ...outcome, notes: [...new Set([...before, ...outcome.notes, ...after])] };
}

/** Text in windows-1252 that was decoded as ISO 8859-1, as Node 20 does: its quotation marks come as control characters. */
function asTyped(text: string): string {
  const typed = (control: string) => decode(Uint8Array.of(control.charCodeAt(0)), ["windows-1252"]).text;
  return cleanCharacters(text.replace(/[\u0080-\u009f]/g, typed));
}
