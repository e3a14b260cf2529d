import type { Outcome } from "./reading.ts";

/** The charset that a page declares in its first kilobytes (HTML standard, "prescan a byte stream"). */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 4096));
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]
  );
}

export function readHtml(html: string): Outcome {
  return {
    code: "no-article",
    message: `the page (${html.length} characters) holds no article that can be read; save it as text`,
  };
}
