import { readFile, stat } from "node:fs/promises";
import { type Document, LARGEST, tooLarge } from "./document.ts";
import { failureOf } from "./failure.ts";
import type { Failure } from "./reading.ts";

/** A file as a document, or why it is none; a file that is too large is not loaded. */
export async function fileAt(path: string): Promise<Document | Failure> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST) return failureOf({ name: path }, "too-large", tooLarge(size));
    return { name: path, bytes: await readFile(path) };
  } catch (error) {
    return notRead(path, error);
  }
}

/** Why the system did not give what stands at a path. */
export function notRead(path: string, error: unknown): Failure {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  if (code === "ENOENT" || code === "ENOTDIR")
    return failureOf(
      { name: path },
      "not-found",
      "there is no such file; check the path, or begin the address of a page with https://",
    );
  if (code === "EISDIR") return failureOf({ name: path }, "not-a-file", "this is a folder; name the files in it");
  return failureOf({ name: path }, "unreadable", `the file cannot be read (${code}); check its permissions`);
}
