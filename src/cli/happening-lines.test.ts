import { describe, expect, it } from "vitest";
import { happeningLines } from "./happening-lines.ts";
import { takenLine } from "./taken-line.ts";

const feed = { url: "https://a.example/feed", added: "", interval: 1800, due: "", failures: 0 };
const lines = (...happening: Parameters<typeof happeningLines>) => happeningLines(...happening).map(({ line }) => line);

describe("what happened at a visit", () => {
  it("to a feed is told by its title, and not at all where it had nothing new", () => {
    const read = { kind: "feed", feed: { ...feed, title: "The Paper" }, entries: 4, notes: [] } as const;
    expect(lines({ ...read, notes: [], fresh: 3 })).toEqual(["The Paper: 3 new"]);
    expect(lines({ ...read, notes: ["2 entries are broken"], fresh: 0 })).toEqual(["The Paper: 2 entries are broken"]);
    expect(lines({ ...read, notes: [], fresh: 0 })).toEqual([]);
  });

  it("that failed says when Situ tries again, by this machine’s clock", () => {
    const next = new Date(2020, 2, 9, 7, 5).toISOString();
    const trouble = { kind: "trouble", url: "https://a.example/1", message: "a.example is down" } as const;
    expect(lines({ ...trouble, next })).toEqual([
      "https://a.example/1: a.example is down; Situ tries again on 2020-03-09 at 07:05",
    ]);
    expect(lines(trouble)).toEqual(["https://a.example/1: a.example is down"]);
  });

  it("to a page that is gone says so with the reason", () => {
    expect(lines({ kind: "withdrawn", url: "https://a.example/1", reason: "the server answers 410" })).toEqual([
      "withdrawn: https://a.example/1 (the server answers 410)",
    ]);
  });
});

describe("what became of a report", () => {
  const taken = { file: "a.txt", headline: "K1 hit", claims: 2, added: true, notes: [], failed: false };

  it("tells its claims when it is new", () => {
    expect(takenLine(taken)).toBe("read: K1 hit: 2 claims");
    expect(takenLine({ ...taken, claims: 1 })).toBe("read: K1 hit: 1 claim");
  });

  it("tells no claims of one that was kept before: it was not coded again", () => {
    expect(takenLine({ ...taken, claims: 0, added: false })).toBe("kept before: K1 hit");
  });

  it("names the document once, whatever a note begins with", () => {
    const notes = ["a.txt: its language is not coded yet"];
    expect(takenLine({ ...taken, claims: 0, notes })).toBe("read: K1 hit: 0 claims; its language is not coded yet");
    const failed = { ...taken, failed: true, notes: ["a.txt: the file is empty"] };
    expect(takenLine(failed)).toBe("not read: a.txt: the file is empty");
  });
});
