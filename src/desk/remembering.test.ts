import { expect, it } from "vitest";
import { remembering } from "./remembering.ts";

it("makes each thing once while its source is the same, and forgets the one asked for longest ago", () => {
  const made: string[] = [];
  const remember = remembering<string>(2);
  const ask = (source: object, key: string) =>
    remember(source, key, () => {
      made.push(key);
      return key;
    });
  const source = {};
  for (const key of ["a", "b", "a", "c", "a", "b"]) expect(ask(source, key)).toBe(key);
  expect(made).toEqual(["a", "b", "c", "b"]);
  ask({}, "b");
  expect(made).toEqual(["a", "b", "c", "b", "b"]);
});
