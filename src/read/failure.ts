import { basename } from "node:path";
import type { Document } from "./document.ts";
import type { Failure, FailureCode } from "./reading.ts";

/** A failure of a document as one line for a person, which begins with the file's name or the address. */
export function failureOf({ name, url }: Pick<Document, "name" | "url">, code: FailureCode, reason: string): Failure {
  const file = url ? name : basename(name);
  return { file, code, message: `${file}: ${reason}` };
}
