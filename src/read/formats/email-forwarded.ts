/** A message inside another's text, with the headers that the mail program printed above it. */
export interface Forwarded {
  from: string;
  date?: string;
  subject?: string;
  text: string;
}

/** What mail programs print above a message that they pass on or answer. */
const MARK =
  /^[> \t*]*(?:-{2,}[^\S\n]*(?:forwarded|original|weitergeleitete|message transf|mensaje reenviado)[^\n-]{0,40}-{2,}|begin forwarded message:)[ \t\r*]*$/im;
const HEADER =
  /^[>\s*]*(from|date|sent|subject|to|cc|bcc|reply-to|von|gesendet|betreff|an|de|fecha|asunto|para|objet)[\s*]*:[\s*]*(.*?)[\s*]*$/i;
const LONGEST_HEADER = 500;
const MEANING: Record<string, keyof Forwarded> = {
  ...{ from: "from", von: "from", de: "from" },
  ...{ date: "date", sent: "date", gesendet: "date", fecha: "date" },
  ...{ subject: "subject", betreff: "subject", asunto: "subject", objet: "subject" },
};

/** A text and what it passes on: the writer's own words, and the message below them. */
export function splitAtForwarded(text: string): { own: string; forwarded?: Forwarded } {
  const mark = MARK.exec(text);
  if (!mark) return { own: text };
  const forwarded = messageIn(text.slice(mark.index + mark[0].length));
  return forwarded ? { own: text.slice(0, mark.index), forwarded } : { own: text };
}

function messageIn(text: string): Forwarded | undefined {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.trim() !== "");
  const fields: Partial<Forwarded> = {};
  let at = first;
  for (; at >= 0 && at < lines.length; at++) {
    const [, name = "", value = ""] = HEADER.exec((lines[at] as string).slice(0, LONGEST_HEADER)) ?? [];
    if (name === "" && /^[>\s]*$/.test(lines[at] as string)) break;
    const field = MEANING[name.toLowerCase()];
    if (field && value) fields[field] ??= value;
  }
  if (!fields.from) return undefined;
  const isQuoted = /^>/.test(lines[first] as string);
  const body = lines.slice(at).map((line) => (isQuoted ? line.replace(/^> ?/, "") : line));
  return { ...fields, from: fields.from, text: body.join("\n") };
}
