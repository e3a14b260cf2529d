import fc from "fast-check";
import { expect, test } from "vitest";
import { readAscending, readPacked, readVarint } from "../src/parse/en/coding.ts";
import { packAscending, packBytes, varint } from "./packing.ts";

const cursor = (bytes: number[]) => ({ bytes: Uint8Array.from(bytes), at: 0 });

test("what is packed is read back, one thing after another", () => {
  fc.assert(
    fc.property(fc.nat(), fc.uint8Array({ maxLength: 500 }), fc.uniqueArray(fc.nat()), (number, bytes, hashes) => {
      const ascending = Uint32Array.from(hashes).sort();
      const packed = cursor([...varint(number), ...packBytes(bytes), ...packAscending(ascending), ...packBytes(bytes)]);
      expect(readVarint(packed)).toBe(number);
      expect(readPacked(packed)).toEqual(bytes);
      expect(readAscending(packed)).toEqual(ascending);
      expect(readPacked(packed)).toEqual(bytes);
      expect(packed.at).toBe(packed.bytes.length);
    }),
  );
});

test("bytes of which a few are frequent take less room", () => {
  const bytes = Uint8Array.from({ length: 10000 }, (_, i) => (i % 17 === 0 ? i % 256 : 7));
  expect(packBytes(bytes).length).toBeLessThan(2000);
});
