import { basename } from "node:path";
import type { Document } from "./document.ts";
import type { Failure, FailureCode } from "./reading.ts";

/** What a document is called where it is kept and told of: its address, or its file's name without the folders of this machine. */
export function nameOf({ name, url }: Pick<Document, "name" | "url">): string {
  return url ? name : basename(name);
}

/** A failure of a document as one line for a person, which begins with the file's name or the address. */
export function failureOf(document: Pick<Document, "name" | "url">, code: FailureCode, reason: string): Failure {
  const file = nameOf(document);
  return { file, code, message: `${file}: ${reason}` };
}
