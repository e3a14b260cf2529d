import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { isArchive } from "./binary.ts";
import { type Document, LARGEST, tooLarge } from "./document.ts";
import { failureOf } from "./failure.ts";
import { fileAt, notRead } from "./file.ts";
import { filesIn } from "./folder.ts";
import type { Failure } from "./reading.ts";
import { documentsInWarc } from "./warc/read-warc.ts";

/** What a source is opened with. */
export interface Opening {
  /** Hears what was passed over, a line for a person each. */
  tell: (note: string) => void;
  /** Where standard input is read from. */
  input?: AsyncIterable<Uint8Array>;
}

/** Bytes that are read at a time: a piece of an archive can be a thousand times as long when it is inflated. */
const PIECE = 16_384;

/**
 * The documents of a source: a file of any kind, a web archive, a folder with all that is in it, or "-" for standard
 * input. They come one at a time. What cannot be opened is a failure among them.
 */
export async function* documentsOf(source: string, opening: Opening): AsyncGenerator<Document | Failure> {
  if (source === "-") yield* documentsIn(opening.input ?? process.stdin, "standard input", opening);
  else if (/^file:/i.test(source)) yield asPath(source);
  else if (SCHEME.test(source)) yield unknownAddress(source);
  else yield* documentsAt(source, opening);
}

const SCHEME = /^[a-z][a-z0-9+.-]*(?=:\/\/)/i;

function unknownAddress(address: string): Failure {
  const reason = `${SCHEME.exec(address)?.[0]} addresses are not read; save the document and give its file`;
  return failureOf({ name: address, url: address }, "an-address", reason);
}

/** Anything could be named by such an address in a feed, so none is followed. */
function asPath(address: string): Failure {
  let path = "its path";
  try {
    path = fileURLToPath(address);
  } catch {} // an address of another machine has no path here
  return failureOf(
    { name: address, url: address },
    "an-address",
    `file addresses are not read; give the path: ${path}`,
  );
}

async function* documentsAt(path: string, opening: Opening): AsyncGenerator<Document | Failure> {
  try {
    if ((await stat(path)).isDirectory()) {
      for await (const file of filesIn(path, opening.tell)) yield* documentsAt(file, opening);
    } else if (isArchive(await beginningOf(path))) {
      yield* documentsInWarc(createReadStream(path, { highWaterMark: PIECE }), path, opening.tell);
    } else yield await fileAt(path);
  } catch (error) {
    yield notRead(path, error);
  }
}

async function beginningOf(path: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of createReadStream(path, { end: PIECE - 1 })) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function* documentsIn(
  input: AsyncIterable<Uint8Array>,
  name: string,
  { tell }: Opening,
): AsyncGenerator<Document | Failure> {
  const pieces = input[Symbol.asyncIterator]();
  const beginning = await upTo(PIECE, pieces);
  const whole = resumed(beginning, pieces);
  if (isArchive(beginning)) yield* documentsInWarc(whole, name, tell);
  else {
    const bytes = await upTo(LARGEST + 1, whole);
    if (bytes.length > LARGEST) yield failureOf({ name }, "too-large", tooLarge(bytes.length));
    else yield { name, bytes };
  }
}

/** At least so many bytes, or all that there are. */
async function upTo(size: number, pieces: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  for (let total = 0; total < size; ) {
    const { value, done } = await pieces.next();
    if (done) break;
    read.push(value);
    total += value.length;
  }
  return Buffer.concat(read);
}

async function* resumed(beginning: Uint8Array, pieces: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield beginning;
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
}
