import { isArchive } from "../../read/binary.ts";
import type { Document } from "../../read/document.ts";
import { originalOf } from "../../read/reading.ts";
import { documentsInWarc } from "../../read/warc/read-warc.ts";
import type { NotRead } from "./documents.ts";
import { type Intake, keepFailure, takeIn } from "./take-in.ts";
import type { Taken } from "./taken.ts";

/** Bytes that are inflated at a time, and that tell an archive. */
const PIECE = 16_384;

/** A document that somebody gives; of a web archive, all pages in it. */
export async function* documentsIn(
  document: Document,
  note: (text: string) => void = () => {},
): AsyncGenerator<Document | NotRead> {
  const { name, bytes } = document;
  if (isArchive(bytes.subarray(0, PIECE))) yield* documentsInWarc(pieces(bytes), name, note);
  else yield document;
}

/** Takes a document that somebody gives. Of a web archive all pages are taken, and the first report among them is the one that is told. */
export async function takeGiven(document: Document, intake: Intake): Promise<Taken> {
  return isArchive(document.bytes.subarray(0, PIECE)) ? takeArchive(document, intake) : takeIn(document, intake);
}

async function takeArchive(document: Document, intake: Intake): Promise<Taken> {
  const { name, bytes } = document;
  const notes: string[] = [];
  const taken: Taken[] = [];
  for await (const found of documentsIn(document, (note) => notes.push(note))) {
    taken.push("bytes" in found ? await takeIn(found, intake) : await keepFailure(found, undefined, intake));
  }
  const told = taken.find(({ report }) => report) ?? taken[0];
  if (!told) return keepFailure(nothingIn(name, notes), originalOf(bytes, "application/warc"), intake);
  const others = taken.filter((each) => each !== told);
  const read = others.filter(({ failed }) => !failed).length;
  const beside = others.length > 0 ? [`${name}: of ${others.length} other pages in it ${read} gave a report`] : [];
  return { ...told, notes: [...told.notes, ...notes, ...beside] };
}

function nothingIn(name: string, notes: string[]) {
  const message = [`${name}: there is no page in this web archive that can be read`, ...notes].join("; ");
  return { file: name, code: "no-article" as const, message };
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}
