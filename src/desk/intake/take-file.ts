import { documentsOf } from "../../read/sources.ts";
import { type Intake, keepFailure, takeIn } from "./take-in.ts";
import type { Taken } from "./taken.ts";

/** Takes in the one document of a file. */
export async function takeFile(path: string, intake: Intake): Promise<Taken> {
  for await (const found of documentsOf(path, { tell: () => undefined })) {
    return "bytes" in found ? takeIn(found, intake) : keepFailure(found, undefined, intake);
  }
  throw new Error(`${path} holds no document`);
}
