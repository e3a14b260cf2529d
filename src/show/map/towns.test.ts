import { expect, it } from "vitest";
import { fixtureDesk } from "../fixture.ts";
import { townsOf } from "./towns.ts";

it("gives the towns of the theatre's countries alone, the most populous first", () => {
  const { theatre, knowledge } = fixtureDesk();
  expect(townsOf(theatre, knowledge).map(({ name }) => name)).toEqual(["Mosul", "Rutba"]);
});
