/** A place in a run of bytes. */
export interface Cursor {
  bytes: Uint8Array;
  at: number;
}

/** Bits of probability that a byte's frequency is counted in. */
export const FREQUENCY_BITS = 14;
/** The coder's state stays at or above this. */
export const LEAST_STATE = 1 << 23;

/** A number written seven bits a byte, the lowest first. */
export function readVarint(cursor: Cursor): number {
  let value = 0;
  for (let unit = 1; unit < 2 ** 35; unit *= 128) {
    const byte = cursor.bytes[cursor.at++] ?? 0;
    value += (byte & 127) * unit;
    if (byte < 128) break;
  }
  return value;
}

/** Ascending hashes as Rice-coded gaps (Rice & Plaunt 1971): a gap's high part in unary, its low bits as they are. */
export function readAscending(cursor: Cursor): Uint32Array {
  const values = new Uint32Array(readVarint(cursor));
  const lowBits = readVarint(cursor);
  const { bytes } = cursor;
  let held = 0;
  let count = 0;
  let last = 0;
  for (let i = 0; i < values.length; i++) {
    let high = 0;
    for (;;) {
      if (count === 0) {
        held = bytes[cursor.at++] ?? 0;
        count = 8;
      }
      count--;
      const bit = held & 1;
      held >>= 1;
      if (bit === 0) break;
      high++;
    }
    let low = 0;
    for (let have = 0; have < lowBits; ) {
      if (count === 0) {
        held = bytes[cursor.at++] ?? 0;
        count = 8;
      }
      const take = Math.min(count, lowBits - have);
      low += (held & ((1 << take) - 1)) * 2 ** have;
      held >>= take;
      count -= take;
      have += take;
    }
    last += high * 2 ** lowBits + low;
    values[i] = last;
  }
  return values;
}

/** Bytes packed by their frequencies: an asymmetric numeral system with renormalisation by bytes (Duda 2013). */
export function readPacked(cursor: Cursor): Uint8Array {
  const out = new Uint8Array(readVarint(cursor));
  const frequency = Uint32Array.from({ length: 256 }, () => readVarint(cursor));
  const start = new Uint32Array(256);
  const symbolAt = new Uint8Array(1 << FREQUENCY_BITS);
  let sum = 0;
  for (let symbol = 0; symbol < 256; symbol++) {
    start[symbol] = sum;
    symbolAt.fill(symbol, sum, sum + (frequency[symbol] as number));
    sum += frequency[symbol] as number;
  }
  const mask = (1 << FREQUENCY_BITS) - 1;
  let state = readVarint(cursor);
  for (let i = 0; i < out.length; i++) {
    const slot = state & mask;
    const symbol = symbolAt[slot] as number;
    out[i] = symbol;
    state = (frequency[symbol] as number) * (state >>> FREQUENCY_BITS) + slot - (start[symbol] as number);
    while (state < LEAST_STATE && cursor.at < cursor.bytes.length)
      state = state * 256 + (cursor.bytes[cursor.at++] as number);
  }
  return out;
}
