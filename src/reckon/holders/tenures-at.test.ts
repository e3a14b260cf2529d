import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Party, SituationEvent } from "../../model/situation.ts";
import { createKnowledge } from "../../packs/knowledge.ts";
import { knowledge } from "../fixture.ts";
import type { Change } from "./change.ts";
import { surely, tenuresAt } from "./tenures.ts";

const party = (id: string): Party => (id === "" ? { name: "the contingent" } : { entity: id, name: id });
const parties = ["cjtf-oir", "us-forces", "iraqi-army", "kataib-hezbollah", "nobody-known", ""];

/** A change of one site by an event of its own. */
function change(id: string, kind: Change["kind"], when: Change["when"], more: Partial<Change> = {}): Change {
  const event = { id, known: "2020-06-30", claims: [id], reports: [id] } as unknown as SituationEvent;
  return { site: "k1", kind, when, event, isTimed: true, claims: [id], reports: [id], origins: [id], ...more };
}

const someDay = fc.constantFrom(
  "0001-01-01",
  "2020-03-01",
  "2020-03-10",
  "2020-03-20",
  "2020-03-31",
  "2020-09-01",
  "9999-12-31",
);
const someParty = fc.option(fc.constantFrom(...parties).map(party), { nil: undefined });
const someChange = fc
  .record({
    site: fc.constantFrom("k1", "k1-west-compound"),
    kind: fc.constantFrom("arrives", "leaves", "passes", "takes", "holds"),
    from: fc.option(someDay, { nil: undefined }),
    to: fc.option(someDay, { nil: undefined }),
    holder: someParty,
    giver: someParty,
    isTimed: fc.boolean(),
  })
  .map(({ from, to, holder, giver, kind, ...more }) => {
    const when = { ...(from && { from }), ...(to && { to }) };
    const who = { ...(holder && kind !== "leaves" && { holder }), ...(giver && kind !== "holds" && { giver }) };
    return (id: string) => change(id, kind, when, { ...who, ...more });
  });
const someChanges = fc.array(someChange, { maxLength: 12 }).map((made) => made.map((make, i) => make(`e${i}`)));

describe("whatever the changes of a site", () => {
  test("their order does not matter", () => {
    const ordered = someChanges.chain((changes) =>
      fc.tuple(fc.constant(changes), fc.shuffledSubarray(changes, { minLength: changes.length })),
    );
    fc.assert(
      fc.property(ordered, ([changes, shuffled]) => {
        expect(tenuresAt("k1-west-compound", shuffled, knowledge)).toEqual(
          tenuresAt("k1-west-compound", changes, knowledge),
        );
      }),
      { numRuns: 500 },
    );
  });

  test("a tenure ends no sooner than it begins, and overlaps another only where both are contested", () => {
    fc.assert(
      fc.property(someChanges, (changes) => {
        const tenures = tenuresAt("k1-west-compound", changes, knowledge).map((tenure) => ({
          tenure,
          ...surely(tenure),
        }));
        for (const { from, to } of tenures) expect(from <= to).toBe(true);
        for (const [i, a] of tenures.entries()) {
          const others = tenures.filter(
            (b, j) => j !== i && a.from < b.to && b.from < a.to && a.from < a.to && b.from < b.to,
          );
          expect(a.tenure.contested).toBe(others.length > 0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("a handover or seizure to somebody is always heard: a tenure rests on it", () => {
    fc.assert(
      fc.property(someChanges, (changes) => {
        const isGiven = ({ site, kind, holder }: Change) => site === "k1" && /passes|takes/.test(kind) && holder;
        const heard = new Set(tenuresAt("k1", changes, knowledge).flatMap(({ claims }) => claims));
        expect(changes.filter((one) => isGiven(one) && !heard.has(one.event.id))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

const exact = (day: string) => ({ from: day, to: day });
const march = { from: "2020-03-01", to: "2020-03-31" };
const [coalition, army, militia] = ["cjtf-oir", "iraqi-army", "kataib-hezbollah"].map(party) as [Party, Party, Party];
const start = change("start", "holds", { to: "2019-10-01" }, { holder: coalition });
const handed = (id: string, when: Change["when"], more: Partial<Change> = {}) =>
  change(id, "passes", when, { giver: coalition, holder: army, ...more });
const found = (id: string, day: string, holder: Party, more: Partial<Change> = {}) =>
  change(id, "holds", { to: day }, { holder, isTimed: false, ...more });
const left = (id: string, when: Change["when"]) => change(id, "leaves", when, { giver: coalition });

/** Who, from when to when: "cjtf-oir ≤2019-10-01 to 2020-03-01–2020-03-31". */
function inBrief(...changes: Change[]): string[] {
  const bounds = ({ from, to }: Change["when"]) => (from === to ? `${from}` : `${from ?? ""}–${to ?? ""}`);
  return tenuresAt("k1", changes, knowledge).map(
    ({ holder, from, to, contested }) =>
      `${holder.name} ${bounds(from)}${to ? ` to ${bounds(to)}` : ""}${contested ? " contested" : ""}`,
  );
}

describe("a handover told only as in some month", () => {
  test("was by the end of it", () => {
    expect(inBrief(start, handed("h", march))).toEqual([
      "cjtf-oir –2019-10-01 to 2020-03-01–2020-03-31",
      "iraqi-army 2020-03-01–2020-03-31",
    ]);
  });

  test("was by the day on which the new holder is found there", () => {
    expect(inBrief(start, handed("h", march), found("f", "2020-03-20", army))).toEqual([
      "cjtf-oir –2019-10-01 to 2020-03-01–2020-03-20",
      "iraqi-army 2020-03-01–2020-03-20",
    ]);
  });

  test("was before the day on which the new holder hands on", () => {
    const on = change("on", "passes", exact("2020-03-10"), { giver: army, holder: militia });
    expect(inBrief(start, handed("h", march), on).map((line) => line.split(" ")[0])).toEqual([
      "cjtf-oir",
      "iraqi-army",
      "kataib-hezbollah",
    ]);
  });

  test("told without any time, it was by then as well", () => {
    expect(inBrief(start, handed("h", { to: "2020-09-01" }), found("f", "2020-03-20", army))).toEqual([
      "cjtf-oir –2019-10-01 to –2020-03-20",
      "iraqi-army –2020-03-20",
    ]);
  });

  test("a departure in the month was before another was found there", () => {
    expect(inBrief(start, left("l", march), found("f", "2020-03-20", army))).toEqual([
      "cjtf-oir –2019-10-01 to 2020-03-01–2020-03-20",
      "iraqi-army –2020-03-20",
    ]);
  });
});

describe("a handover within one side", () => {
  const [us, french, iraq, security] = ["us-forces", "french-forces", "iraq", "iraqi-security-forces"].map(party) as [
    Party,
    Party,
    Party,
    Party,
  ];
  const rotated = (giver: Party, holder: Party, more: Partial<Change> = {}) =>
    change("r", "passes", exact("2020-03-10"), { giver, holder, ...more });
  const american = found("us", "2019-10-01", us);
  const rotation = ["us-forces –2019-10-01 to 2020-03-10", "french-forces 2020-03-10"];

  test("from one contingent to another, or from the army to other forces, makes another holder", () => {
    expect(inBrief(american, rotated(us, french))).toEqual(rotation);
    expect(inBrief(found("army", "2019-10-01", army), rotated(army, security))).toEqual([
      "iraqi-army –2019-10-01 to 2020-03-10",
      "iraqi-security-forces 2020-03-10",
    ]);
  });

  test("makes another holder also where the giver was known only under the coalition's name", () => {
    expect(inBrief(start, rotated(us, french))).toEqual([
      "cjtf-oir –2019-10-01 to 2020-03-10",
      "french-forces 2020-03-10",
    ]);
  });

  test("makes none between a coalition and its member, or a state and its army", () => {
    expect(inBrief(start, rotated(coalition, us))).toEqual(["cjtf-oir –2019-10-01"]);
    expect(inBrief(found("army", "2019-10-01", army), rotated(iraq, army))).toEqual(["iraqi-army –2019-10-01"]);
  });

  test("is confirmed by later words that the coalition holds it", () => {
    expect(inBrief(american, rotated(us, french), found("f", "2020-05-01", coalition))).toEqual(rotation);
  });

  test("told again without a time, after others of the side came, is that earlier one", () => {
    const turkish = { id: "turkish-forces", kind: "armed-force" as const, name: "Turkish forces" };
    const member = { ...turkish, affiliations: [{ kind: "member-of" as const, of: "cjtf-oir" }] };
    const { theatre } = knowledge;
    const wider = createKnowledge([
      { id: "wider", entities: [...knowledge.entities, member], sources: [], ...(theatre && { theatre }) },
    ]);
    const on = change("on", "passes", exact("2020-05-01"), { giver: french, holder: party("turkish-forces") });
    const again = change("again", "passes", { to: "2020-06-01" }, { giver: us, holder: french, isTimed: false });
    const held = (...changes: Change[]) => tenuresAt("k1", changes, wider).map(({ holder }) => holder.name);
    const inTurn = ["us-forces", "french-forces", "turkish-forces"];
    expect(held(american, rotated(us, french), on, again)).toEqual(inTurn);
  });

  test("leaves its receiver there when the giver's forces go in the weeks after", () => {
    const gone = change("gone", "leaves", exact("2020-03-20"), { giver: us });
    expect(inBrief(american, rotated(us, french), gone)).toEqual(rotation);
  });

  test("told as in some month was before the day on which its receiver hands on", () => {
    const turn = rotated(us, french, { when: march });
    expect(inBrief(american, turn, handed("on", exact("2020-03-20"), { giver: french }))).toEqual([
      "us-forces –2019-10-01 to 2020-03-01–2020-03-20",
      "french-forces 2020-03-01–2020-03-20 to 2020-03-20",
      "iraqi-army 2020-03-20",
    ]);
  });

  test("moves nothing when forces leave beside others of the side", () => {
    const guests = change("guests", "leaves", exact("2020-03-20"), { giver: french });
    expect(inBrief(american, guests)).toEqual(["us-forces –2019-10-01"]);
  });

  test("moves the holder by a seizure as well", () => {
    const seized = change("s", "takes", exact("2020-03-10"), { giver: us, holder: french });
    expect(inBrief(american, seized)).toEqual(rotation);
  });
});

describe("old news", () => {
  const passed = handed("h", exact("2020-03-29"));
  const alone = inBrief(start, passed);

  test("who left is not back because a page still says so in the weeks after", () => {
    expect(inBrief(start, passed, found("stale", "2020-04-10", coalition))).toEqual(alone);
  });

  test("nor because a later report of the handover says whose base it was", () => {
    const told = handed("h", exact("2020-03-29"), { reports: ["h", "later"] });
    expect(inBrief(start, told, found("recall", "2020-09-01", coalition, { reports: ["later"] }))).toEqual(alone);
  });

  test("but a report that gives a day for it says that both hold it", () => {
    expect(inBrief(start, passed, found("dated", "2020-04-10", coalition, { isTimed: true })).slice(1)).toEqual([
      "iraqi-army 2020-03-29 contested",
      "cjtf-oir –2020-04-10 contested",
    ]);
  });

  test("a seizure told without a time, by somebody who had once held it, is that earlier one", () => {
    const was = found("was", "2015-06-01", militia);
    const freed = change("freed", "takes", exact("2017-06-01"), { holder: army, giver: militia });
    const recalled = change("recalled", "takes", { to: "2020-03-01" }, { holder: militia, isTimed: false });
    expect(inBrief(was, freed, recalled)).toEqual(inBrief(was, freed));
  });
});

describe("a contest", () => {
  const challenge = found("c1", "2020-02-01", militia);

  test("ends when two independent origins find one alone; the other lost it by the first of them", () => {
    expect(
      inBrief(
        start,
        challenge,
        found("i", "2020-02-10", coalition),
        found("c2", "2020-03-01", militia),
        found("c3", "2020-03-05", militia),
      ),
    ).toEqual(["cjtf-oir –2019-10-01 to –2020-03-01 contested", "kataib-hezbollah –2020-02-01 contested"]);
  });

  test("lasts while one origin says it twice", () => {
    const again = found("c2", "2020-03-01", militia, { origins: ["c1"] });
    expect(inBrief(start, challenge, again).every((line) => line.endsWith("contested"))).toBe(true);
  });

  test("that has ended says nothing on the next: each needs two origins of its own", () => {
    const first = [start, challenge, found("c2", "2020-02-05", militia), found("c3", "2020-02-10", militia)];
    const next = [found("n1", "2020-06-01", army), found("n2", "2020-06-05", militia)];
    expect(inBrief(...first)).toEqual(["cjtf-oir –2019-10-01 to –2020-02-01", "kataib-hezbollah –2020-02-01"]);
    expect(inBrief(...first, ...next).slice(1)).toEqual([
      "kataib-hezbollah –2020-02-01 contested",
      "iraqi-army –2020-06-01 contested",
    ]);
  });

  test("of somebody who had left is not decided by words without a time", () => {
    const back = ["b1", "b2"].map((id, i) => found(id, `2020-09-0${i + 1}`, coalition));
    expect(inBrief(start, handed("h", exact("2020-03-29")), ...back).slice(1)).toEqual([
      "iraqi-army 2020-03-29 contested",
      "cjtf-oir –2020-09-01 contested",
    ]);
  });

  test("ends with a handover", () => {
    expect(inBrief(start, challenge, handed("h", exact("2020-03-29")))).toEqual([
      "cjtf-oir –2019-10-01 to 2020-03-29 contested",
      "kataib-hezbollah –2020-02-01 to 2020-03-29 contested",
      "iraqi-army 2020-03-29",
    ]);
  });

  test("two accounts of one handover contest each other, whichever was heard first", () => {
    const other = handed("a-other", exact("2020-03-30"), { holder: militia });
    expect(inBrief(start, handed("h", exact("2020-03-29")), other)).toEqual([
      "cjtf-oir –2019-10-01 to 2020-03-29",
      "iraqi-army 2020-03-29 contested",
      "kataib-hezbollah 2020-03-30 contested",
    ]);
  });

  test("so do two seizures of which nobody can say which came first; one from the other is no contest", () => {
    const taken = (id: string, when: Change["when"], holder: Party, giver?: Party) =>
      change(id, "takes", when, { holder, ...(giver && { giver }) });
    const first = taken("t1", exact("2020-03-10"), militia);
    expect(inBrief(start, first, taken("t2", march, army)).filter((line) => line.endsWith("contested"))).toHaveLength(
      2,
    );
    expect(inBrief(start, first, taken("t2", march, army, militia)).at(-1)).toBe("iraqi-army 2020-03-01–2020-03-31");
  });

  test("is not begun by somebody unnamed, who makes way for whoever has a name", () => {
    expect(inBrief(start, found("u", "2020-02-01", party("")))).toEqual(["cjtf-oir –2019-10-01"]);
    expect(inBrief(found("u", "2020-02-01", party("")), found("n", "2020-03-01", army))).toEqual([
      "the contingent –2020-02-01 to –2020-03-01",
      "iraqi-army –2020-03-01",
    ]);
  });
});

describe("leaving and ceremony", () => {
  test.each(["2020-03-20", "2020-04-05"])(
    "the tenure ends at the handover of 29 March; the leaving on %s stays apart",
    (day) => {
      const [tenure] = tenuresAt("k1", [start, left("l", exact(day)), handed("h", exact("2020-03-29"))], knowledge);
      expect(tenure).toMatchObject({ to: exact("2020-03-29"), endedBy: "h", left: { event: "l", when: exact(day) } });
    },
  );

  test("who is let in before the ceremony holds it from the ceremony on", () => {
    expect(inBrief(start, found("in", "2020-03-27", army), handed("h", exact("2020-03-29")))).toEqual([
      "cjtf-oir –2019-10-01 to 2020-03-29",
      "iraqi-army 2020-03-29",
    ]);
  });

  test("who leaves long before has left; who is found there next came later", () => {
    expect(
      inBrief(start, left("l", exact("2020-01-05")), handed("h", exact("2020-03-29"), { giver: militia }))[0],
    ).toBe("cjtf-oir –2019-10-01 to 2020-01-05");
  });

  test("who leaves and comes again begins anew", () => {
    expect(inBrief(start, left("l", exact("2020-01-05")), found("f", "2020-06-01", coalition))).toEqual([
      "cjtf-oir –2019-10-01 to 2020-01-05",
      "cjtf-oir –2020-06-01",
    ]);
  });
});

describe("a compound in a base", () => {
  const compound = found("c", "2019-10-01", coalition, { site: "k1-west-compound" });
  const holders = (...changes: Change[]) =>
    tenuresAt("k1-west-compound", changes, knowledge).map(({ holder, to }) => [holder.name, to?.to]);

  test("is left with the base, and is not found held with it", () => {
    expect(holders(compound, left("l", exact("2020-03-29")), found("f", "2020-01-01", army))).toEqual([
      ["cjtf-oir", "2020-03-29"],
    ]);
  });

  test("that was left with the base is the newcomer's who sets up there; one of which nothing is known is not", () => {
    const arrived = change("a", "arrives", exact("2020-06-01"), { holder: army });
    expect(holders(compound, left("l", exact("2020-03-29")), arrived)).toEqual([
      ["cjtf-oir", "2020-03-29"],
      ["iraqi-army", undefined],
    ]);
    expect(holders(compound, arrived)).toEqual([["cjtf-oir", undefined]]);
    expect(holders(arrived)).toEqual([]);
  });

  test("does not pass with a base that somebody else hands over, but is seized with it", () => {
    const passed = change("p", "passes", exact("2020-03-29"), { giver: army, holder: party("iran") });
    const seized = change("s", "takes", exact("2020-05-01"), { holder: militia });
    expect(holders(compound, passed)).toEqual([["cjtf-oir", undefined]]);
    expect(holders(compound, seized)).toEqual([
      ["cjtf-oir", "2020-05-01"],
      ["kataib-hezbollah", undefined],
    ]);
  });
});
