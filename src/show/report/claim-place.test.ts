import { expect, it } from "vitest";
import { fixtureDesk } from "../fixture.ts";
import { openView } from "../view.ts";
import { claimPlaces } from "./claim-place.ts";

it("a claim is where its event is reckoned to be, else where its words have it; a place stands once on the map", async () => {
  const view = await openView(fixtureDesk(), {});
  const claims = ["c-k1-nov", "c-k1", "c-qayyarah", "c-level", "c-k1-land"].flatMap((id) => view.claims.get(id) ?? []);
  const { points, of } = claimPlaces(view, claims);
  expect(points).toMatchObject([
    { id: "c-k1-nov", lat: 35.77, radiusKm: 12 },
    { id: "c-k1", lat: 35.52, radiusKm: 2 },
    { id: "c-qayyarah", lat: 35.77, radiusKm: 2 },
  ]);
  expect(of.get("c-level")).toEqual({ name: "Qayyarah Airfield West", point: "c-qayyarah" });
  expect(of.has("c-k1-land")).toBe(false);
});
