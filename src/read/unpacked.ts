import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { LARGEST, tooLarge } from "./document.ts";
import type { FailureCode } from "./reading.ts";

const inflated = promisify(gunzip);

/** What is in a gzip file, such as "sitemap.xml.gz", or why it cannot be had. It is not inflated beyond what is read. */
export async function unpacked(bytes: Uint8Array): Promise<Uint8Array | { code: FailureCode; message: string }> {
  try {
    return await inflated(bytes, { maxOutputLength: LARGEST });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE"
      ? { code: "too-large", message: `when it is unpacked ${tooLarge(LARGEST + 1)}` }
      : { code: "unreadable", message: "this gzip file is damaged; save the page again" };
  }
}
