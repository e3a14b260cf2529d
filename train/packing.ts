import { FREQUENCY_BITS, LEAST_STATE } from "../src/parse/en/coding.ts";

/** The inverse of `readVarint`. */
export function varint(value: number): number[] {
  const bytes = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}

/** The inverse of `readAscending`. */
export function packAscending(values: ArrayLike<number>): number[] {
  const mean = values.length === 0 ? 1 : 2 ** 32 / values.length;
  const lowBits = Math.max(0, Math.floor(Math.log2(mean * Math.LN2)));
  const bytes: number[] = [];
  let bit = 0;
  const put = (value: number): void => {
    if ((bit & 7) === 0) bytes.push(0);
    if (value === 1) bytes[bytes.length - 1] = (bytes[bytes.length - 1] as number) | (1 << (bit & 7));
    bit++;
  };
  let last = 0;
  for (const value of Array.from(values)) {
    const gap = value - last;
    for (let high = Math.floor(gap / 2 ** lowBits); high > 0; high--) put(1);
    put(0);
    for (let k = 0; k < lowBits; k++) put(Math.floor(gap / 2 ** k) % 2);
    last = value;
  }
  return [...varint(values.length), ...varint(lowBits)].concat(bytes);
}

/** The inverse of `readPacked`; it codes from the last byte to the first. */
export function packBytes(symbols: Uint8Array): number[] {
  const frequency = frequenciesOf(symbols);
  const start = new Uint32Array(256);
  for (let s = 1; s < 256; s++) start[s] = (start[s - 1] as number) + (frequency[s - 1] as number);
  const reversed: number[] = [];
  let state = LEAST_STATE;
  for (let i = symbols.length - 1; i >= 0; i--) {
    const symbol = symbols[i] as number;
    const f = frequency[symbol] as number;
    const most = (LEAST_STATE >> FREQUENCY_BITS) * 256 * f;
    while (state >= most) {
      reversed.push(state % 256);
      state = Math.floor(state / 256);
    }
    state = Math.floor(state / f) * 2 ** FREQUENCY_BITS + (state % f) + (start[symbol] as number);
  }
  const head = [...varint(symbols.length), ...Array.from(frequency).flatMap(varint), ...varint(state)];
  return head.concat(reversed.reverse());
}

/** Frequencies that sum to 2^FREQUENCY_BITS, each byte that occurs having at least one. */
function frequenciesOf(symbols: Uint8Array): Uint32Array {
  const counts = new Float64Array(256);
  for (const symbol of symbols) counts[symbol] = (counts[symbol] as number) + 1;
  const total = 2 ** FREQUENCY_BITS;
  const frequency = Uint32Array.from(counts, (n) =>
    n === 0 ? 0 : Math.max(1, Math.floor((n * total) / symbols.length)),
  );
  const largest = frequency.indexOf(Math.max(...frequency));
  frequency[largest] = (frequency[largest] as number) + total - frequency.reduce((sum, n) => sum + n, 0);
  return frequency;
}
