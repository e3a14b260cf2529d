import { expect, test } from "vitest";
import type { Claim } from "../../model/claim.ts";
import type { Pack } from "../../model/pack.ts";
import { createKnowledge } from "../../packs/knowledge.ts";
import { siteAt, siteOf, siteRelation } from "./site.ts";

const place = (id: string, lat: number, lon: number, radiusKm: number) =>
  ({ id, kind: "place", name: id, in: "country", lat, lon, radiusKm }) as const;

const entities: Pack["entities"] = [
  { id: "country", kind: "state", name: "Country" },
  place("town", 35, 44, 8),
  place("far-town", 35.3, 44, 8),
  place("province", 35, 44, 90),
  { ...place("base", 35.1, 44, 4), kind: "installation" },
];
const knowledge = createKnowledge([{ id: "test", entities, sources: [] }]);
const relation = (a: string, b: string) => {
  const [one, other] = [siteAt(a, knowledge), siteAt(b, knowledge)];
  return one && other && siteRelation(one, other);
};

test("a base at the edge of a town is told of as in it; one farther off is not", () => {
  expect(relation("base", "town")).toBe("nested");
  expect(relation("base", "far-town")).toBe("apart");
});

test("a province that reaches to a base is no town of it", () => {
  expect(siteAt("base", knowledge)?.within).toEqual(["base", "town", "country"]);
});

test("forces that leave a country are told of there, unless a nearer place is named", () => {
  const leaving = (roles: Claim["roles"]): Claim => ({
    type: "withdrawal",
    modality: "asserted",
    roles: { origin: { text: "Country", entity: "country" }, ...roles },
    quote: { start: 0, end: 1, text: "x" },
  });
  expect(siteOf(leaving({}), knowledge)?.id).toBe("country");
  expect(siteOf(leaving({ place: { text: "Town", entity: "town" } }), knowledge)?.id).toBe("town");
});
