import { expect, test } from "vitest";
import type { Entity, Pack } from "../model/pack.ts";
import { packsIn } from "./in-locale.ts";

test.each([
  ["اللواء 27 في الجيش العراقي", "اللواء ٢٧ في الجيش العراقي"],
  ["محطة كي 3", "محطة كي ٣"],
  ["مشفى M10", "مشفى M10"],
])("in Arabic, %s is written %s", (ar, written) => {
  const entity: Entity = { id: "it", kind: "installation", name: "It", ar };
  const [pack] = packsIn("ar", [{ entities: [entity] } as Pack]);
  expect(pack?.entities.map(({ name }) => name)).toEqual([written]);
});
