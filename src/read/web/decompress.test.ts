import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decompress } from "./decompress.ts";

const CODERS = { gzip: gzipSync, "x-gzip": gzipSync, br: brotliCompressSync, deflate: deflateSync } as const;
const coding = fc.constantFrom(...(Object.keys(CODERS) as (keyof typeof CODERS)[]));
const body = fc.uint8Array({ maxLength: 2000 }).filter((bytes) => bytes[0] !== 0x1f);

describe("a compressed body", () => {
  it("comes back as it was, in the order of its codings", async () => {
    await fc.assert(
      fc.asyncProperty(body, fc.array(coding, { maxLength: 3 }), async (bytes, codings) => {
        const sent = codings.reduce((packed: Uint8Array, name) => CODERS[name](packed), bytes);
        const unpacked = await decompress(sent, codings.join(", "), 10_000);
        expect(Buffer.from(unpacked as Uint8Array)).toEqual(Buffer.from(bytes));
      }),
    );
  });

  it("that is cut short is broken, wherever it is cut after the mark of gzip", async () => {
    const packed = { gzip: gzipSync("a report of the day"), br: brotliCompressSync("a report of the day") };
    for (const [name, bytes] of Object.entries(packed))
      for (let length = 3; length < bytes.length; length++)
        expect(await decompress(bytes.subarray(0, length), name, 1000)).toBe("broken-response");
  });

  it("may have as many bytes as the limit says and not one more", async () => {
    for (const [name, coder] of Object.entries(CODERS)) {
      expect(await decompress(coder(Buffer.alloc(1000)), name, 1000)).toHaveLength(1000);
      expect(await decompress(coder(Buffer.alloc(1001)), name, 1000)).toBe("too-large");
    }
    expect(await decompress(Buffer.alloc(1001), undefined, 1000)).toBe("too-large");
  });

  it("that would burst takes no more memory than the limit", async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000), { level: 1 });
    const before = process.memoryUsage().arrayBuffers;
    expect(await decompress(bomb, "gzip", 1_000_000)).toBe("too-large");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  it("in bare deflate, which some servers send, is unpacked", async () => {
    expect(Buffer.from((await decompress(deflateRawSync("a report"), "deflate", 100)) as Uint8Array).toString()).toBe(
      "a report",
    );
  });

  it("that is a gzip file by itself stays one", async () => {
    const file = gzipSync("<urlset/>");
    expect(await decompress(file, undefined, 100)).toEqual(file);
    expect(await decompress(gzipSync(file), "gzip", 100)).toEqual(file);
  });

  it("that is empty is empty", async () => {
    expect(await decompress(new Uint8Array(), "gzip, br", 100)).toHaveLength(0);
  });
});
