import { describe, expect, test } from "vitest";
import type { Entity } from "../../model/pack.ts";
import { createKnowledge } from "../../packs/knowledge.ts";
import { knowledge as sound } from "../fixture.ts";
import { siteAt } from "../tellings/site.ts";
import { packProblems } from "./problems-of-packs.ts";

const group = (id: string, ...of: [string, string?, string?][]): Entity => ({
  id,
  kind: "armed-group",
  name: id,
  affiliations: of.map(([body, from, to]) => ({
    kind: "member-of",
    of: body,
    ...(from && { from }),
    ...(to && { to }),
  })),
});
const place = (id: string, within: string): Entity => ({ id, kind: "place", name: id, in: within });
const knowing = (...entities: Entity[]) => createKnowledge([{ id: "test", entities, sources: [] }]);
const messages = (...entities: Entity[]) =>
  packProblems(knowing(...entities)).map(({ code, message }) => `${code}: ${message}`);

test("sound packs have none", () => {
  expect(packProblems(sound)).toEqual([]);
});

test("members of one another are named in the order of their memberships", () => {
  expect(messages(group("b", ["c"]), group("c", ["a"]), group("a", ["b"]), group("d", ["a"]))).toEqual([
    "membership-cycle: Members of one another: a, then b, then c, then a. Each is followed upwards once.",
  ]);
});

test("places that lie in one another are named, and so is one that lies in itself", () => {
  expect(messages(place("x", "y"), place("y", "x"), place("self", "self"))).toEqual([
    "containment-cycle: Places that lie in one another: self, then self. Each is followed upwards once.",
    "containment-cycle: Places that lie in one another: x, then y, then x. Each is followed upwards once.",
  ]);
});

describe("memberships at different times", () => {
  test("make no ring when they never hold on one day", () => {
    expect(messages(group("a", ["b", "2010-01-01", "2015-12-31"]), group("b", ["a", "2016-01-01"]))).toEqual([]);
  });

  test("make one when they hold on one day", () => {
    const [message] = messages(group("a", ["b", "2010-01-01", "2016-01-01"]), group("b", ["a", "2016-01-01"]));
    expect(message).toMatch(/^membership-cycle: Members of one another: a, then b, then a\./);
  });
});

test("what is asked about a ring has an end: who belongs to whom, what lies in what, the side and the point", () => {
  const ring = knowing(group("a", ["b"]), group("b", ["a"]), place("x", "y"), place("y", "x"));
  expect([ring.belongsTo("a", "nobody"), ring.liesIn("x", "nowhere")]).toEqual([false, false]);
  expect([ring.side("a"), ring.side("a", "2020-03-29"), ring.point("x"), ring.country("x")]).toEqual(
    Array(4).fill(undefined),
  );
  expect(siteAt("x", ring)?.within).toEqual(["x", "y"]);
});

test("a ring of very many names the first", () => {
  const ring = Array.from({ length: 500 }, (_, i) => place(`p${i}`, `p${(i + 1) % 500}`));
  expect(messages(...ring)[0]).toMatch(/p19 and 481 more\./);
});
