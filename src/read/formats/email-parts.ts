import PostalMime, { type Attachment, type Email } from "postal-mime";

/** Attachments that carry nothing to read: signatures of the message. */
const SIGNATURES = /^application\/(?:pgp-signature|(?:x-)?pkcs7-signature)$/;

/** A message's headers and parts; undefined where the bytes are no message, or are nested beyond the parser's limits. */
export async function partsOf(bytes: Uint8Array): Promise<Email | undefined> {
  try {
    const email = await PostalMime.parse(withoutMailboxLine(bytes), { forceRfc822Attachments: true });
    return ["from", "subject", "date"].some((name) => headerOf(email, name) !== undefined) ? email : undefined;
  } catch {
    return undefined; // the parser throws at its limits of nesting and of headers
  }
}

/** A header's value as the message writes it; an empty one is none. */
export function headerOf(email: Email, name: string): string | undefined {
  return email.headers.find(({ key }) => key === name)?.value.trim() || undefined;
}

export function isEncrypted(email: Email): boolean {
  const type = headerOf(email, "content-type") ?? "";
  const isEnvelope =
    /^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime)/i.test(type) && !/signed-data/i.test(type);
  return isEnvelope || /^\s*-----BEGIN PGP MESSAGE-----/.test(email.text ?? "");
}

/** The only message that is attached to this one. */
export function attachedMessage(email: Email): Uint8Array | undefined {
  const [message, ...others] = email.attachments.filter(isMessage);
  return message && others.length === 0 && message.content instanceof ArrayBuffer
    ? new Uint8Array(message.content)
    : undefined;
}

/** The names of what is attached, files and messages: no pictures that stand inside the text. */
export function attachedNames(email: Email): { files: string[]; messages: string[] } {
  const attached = email.attachments.filter(({ mimeType, related }) => !related && !SIGNATURES.test(mimeType));
  return {
    files: attached.filter((each) => !isMessage(each)).map(({ filename, mimeType }) => filename ?? mimeType),
    messages: attached.filter(isMessage).map(({ filename }) => filename ?? "a message"),
  };
}

function isMessage({ mimeType }: Attachment): boolean {
  return mimeType === "message/rfc822";
}

/** The bytes without the line that mailbox files (mbox) write above a message. */
function withoutMailboxLine(bytes: Uint8Array): Uint8Array {
  const isMailbox = new TextDecoder("latin1").decode(bytes.subarray(0, 5)) === "From ";
  return isMailbox ? bytes.subarray(bytes.indexOf(0x0a) + 1) : bytes;
}
