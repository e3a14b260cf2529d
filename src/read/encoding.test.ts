import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "./encoding.ts";

const utf16 = (text: string, bigEndian = false) => {
  const bytes = Buffer.from(text, "utf16le");
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
};

describe("decoding", () => {
  it("reads UTF-8 with and without a byte order mark", () => {
    expect(decode(new Uint8Array(Buffer.from("\ufeffكركوك – Kirkuk")))).toEqual({
      text: "كركوك – Kirkuk",
      encoding: "utf-8",
    });
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.includes("\0") && !text.startsWith("\ufeff"));
        expect(decode(new Uint8Array(Buffer.from(text))).text).toBe(text);
      }),
    );
  });

  it.each([true, false])("reads UTF-16 with and without a byte order mark, big-endian: %s", (bigEndian) => {
    for (const text of ["The army took over the base.", "تسلم الجيش العراقي القاعدة في كركوك"]) {
      expect(decode(utf16(`\ufeff${text}`, bigEndian)).text).toBe(text);
      expect(decode(utf16(text, bigEndian)).text).toBe(text);
    }
  });

  it("takes undeclared single bytes for windows-1252, and says so", () => {
    const { text, note } = decode(Uint8Array.from([0x93, 0x4b, 0x31, 0x94, 0x20, 0x63, 0x61, 0x66, 0xe9]));
    expect(text).toBe("“K1” café");
    expect(note).toContain("windows-1252");
  });

  it("takes undeclared Arabic letters for windows-1256, and says so", () => {
    const { text, note } = decode(
      Uint8Array.from([0xc7, 0xe1, 0xda, 0xd1, 0xc7, 0xde, 0x20, 0xc7, 0xe1, 0xed, 0xe6, 0xe3]),
    );
    expect(text).toBe("العراق اليوم");
    expect(note).toContain("windows-1256");
  });

  it("follows the declared encoding where the bytes are not UTF-8", () => {
    expect(decode(Uint8Array.from([0xe1, 0xe9]), ["windows-1251"]).text).toBe("бй");
  });

  it("follows the server before the page, as far as the bytes are valid in its encoding", () => {
    const cyrillic = Uint8Array.from([0xe1, 0xe9]);
    expect(decode(cyrillic, ["windows-1251", "iso-8859-1"]).encoding).toBe("windows-1251");
    const invalidShiftJis = Uint8Array.from([0x41, 0x80, 0xe1]);
    expect(decode(invalidShiftJis, ["shift_jis", "windows-1251"]).encoding).toBe("windows-1251");
    expect(decode(cyrillic, [undefined, "windows-1251"]).encoding).toBe("windows-1251");
    expect(decode(cyrillic, ["no-such-encoding", "windows-1251"]).encoding).toBe("windows-1251");
  });

  it("follows a declared encoding that is written in ASCII", () => {
    const kanji = Uint8Array.from([0x1b, 0x24, 0x42, 0x34, 0x70, 0x43, 0x4f, 0x1b, 0x28, 0x42]);
    expect(decode(kanji, ["iso-2022-jp"]).text).toBe("基地");
  });

  it("prefers valid UTF-8 to a declaration that is wrong", () => {
    expect(decode(new Uint8Array(Buffer.from("café")), ["iso-8859-1"]).text).toBe("café");
  });

  it("replaces single broken bytes in UTF-8 and says so", () => {
    const bytes = Buffer.concat([Buffer.from("“K1” fell "), Buffer.from([0xff]), Buffer.from(" – café")]);
    const { text, note } = decode(new Uint8Array(bytes));
    expect(text).toBe("“K1” fell \ufffd – café");
    expect(note).toContain("replaced");
  });

  it("never fails, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.option(fc.string(), { nil: undefined }), (bytes, declared) => {
        expect(typeof decode(bytes, [declared]).text).toBe("string");
      }),
    );
  });
});
