/** The kinds of document that can be read, with the media type each is kept under. */
export const MEDIA_TYPES = {
  text: "text/plain",
  markdown: "text/markdown",
  html: "text/html",
  "claims-json": "application/json",
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
};

/** The kind of a document by its name's extension; where that says nothing, by how the text begins. */
export function kindOf(name: string, text: string): Kind {
  const named = BY_EXTENSION[/\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ""];
  if (named && named !== "text") return named;
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html)\b/i.test(text)) return "html";
  if (named) return named;
  if (/^\s*\{/.test(text)) return "claims-json";
  return /^---\s*\n/.test(text) ? "markdown" : "text";
}

/** First bytes of files that hold no text, and what to call them. */
const SIGNATURES: [number[], string][] = [
  [[0x25, 0x50, 0x44, 0x46], "a PDF"],
  [[0x89, 0x50, 0x4e, 0x47], "a PNG image"],
  [[0xff, 0xd8, 0xff], "a JPEG image"],
  [[0x47, 0x49, 0x46, 0x38], "a GIF image"],
  [[0x50, 0x4b, 0x03, 0x04], "a ZIP archive or an office document"],
  [[0x1f, 0x8b], "a gzip archive"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old office document"],
  [[0x7f, 0x45, 0x4c, 0x46], "a program"],
];

/** What a file without text is by its first bytes; undefined when they say nothing. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(([signature]) => signature.every((byte, i) => bytes[i] === byte))?.[1];
}

/** Whether decoded text is no text after all: many characters that no writer types. */
export function isBinary(text: string): boolean {
  const sample = text.slice(0, 8192);
  const strange = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  const legible = sample.match(/[\p{L}\p{M}\p{N}\s]/gu)?.length ?? 0;
  return strange > sample.length / 10 || (strange > sample.length / 100 && legible < 0.7 * sample.length);
}
