import type { IncomingMessage } from "node:http";

/** A body as sent, and whether that is all of it: it has more bytes than are taken, or it broke off. */
export interface Body {
  bytes: Uint8Array;
  cut?: "long" | "broken";
}

const FIRST_ROOM = 16_384;

/**
 * Takes a body up to a limit. It is gathered in one piece that doubles, since a server may send it in chunks of one byte,
 * and to keep those would take a hundred times the memory.
 */
export async function bodyOf(response: IncomingMessage, most: number): Promise<Body> {
  let room: Buffer = Buffer.allocUnsafe(Math.min(FIRST_ROOM, most));
  let length = 0;
  const taken = () => room.subarray(0, length);
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      const fitting = chunk.subarray(0, most - length);
      if (length + fitting.length > room.length) room = enlarged(room, length + fitting.length, most);
      fitting.copy(room, length);
      length += fitting.length;
      if (fitting.length < chunk.length) return { bytes: taken(), cut: "long" };
    }
  } catch {
    return { bytes: taken(), cut: "broken" };
  }
  return { bytes: taken() };
}

function enlarged(room: Buffer, needed: number, most: number): Buffer {
  const larger = Buffer.allocUnsafe(Math.min(most, Math.max(needed, 2 * room.length)));
  room.copy(larger);
  return larger;
}
