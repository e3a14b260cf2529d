import { describe, expect, test } from "vitest";
import type { SituationEvent } from "../../model/situation.ts";
import { handover, knowledge, on, recordOf, rockets, type Said, told } from "../fixture.ts";
import { reckon } from "../reckon.ts";

const eventsOf = (type: Said["type"], ...reports: Parameters<typeof recordOf>): SituationEvent[] =>
  reckon(recordOf(...reports), knowledge, { day: "2021-01-01", known: "2021-01-01" }).events.filter(
    (event) => event.type === type,
  );

const news = (id: string, day: string | undefined, ...said: Said[]) => told(id, id, day, said);

const ELEVENTH = "2020-03-11";
const FOURTEENTH = "2020-03-14";

/** The strike of the 11th and that of the 14th on one base, each told by a report of its own. */
const strikes = [
  news("first", ELEVENTH, rockets("taji", ELEVENTH, 18)),
  news("second", FOURTEENTH, rockets("taji", FOURTEENTH, 12)),
];
/** The day of the event that has a claim of this report; several where its claims are of several events. */
const daysOf = (report: string, events: SituationEvent[]) =>
  events.filter(({ reports }) => reports.includes(report)).map(({ when }) => when?.from);

describe("two strikes on one base three days apart stay two, and", () => {
  test("a headline is of the day that the first paragraph gives", () => {
    const report = news(
      "headlined",
      "2020-03-16",
      { type: "attack", roles: { installation: "taji" }, paragraph: 0 },
      rockets("taji", FOURTEENTH, 12, { paragraph: 1 }),
      rockets("taji", ELEVENTH, 18),
    );
    const events = eventsOf("attack", ...strikes, report);
    expect(events.map(({ claims }) => claims.length)).toEqual([2, 3]);
    expect(events[1]?.claims).toContain(report.claims[0]?.id);
  });

  test("a page without a date that names the day is of that one", () => {
    const page = news("page", undefined, rockets("taji", "", 9, { when: { text: "on March 14" } }));
    expect(daysOf("page", eventsOf("attack", ...strikes, page))).toEqual([FOURTEENTH]);
  });

  test("what a first paragraph tells is no attack of weeks before", () => {
    const news27 = news("late", "2020-04-27", { type: "attack", roles: { installation: "taji" }, paragraph: 1 });
    expect(eventsOf("attack", ...strikes, news27)).toHaveLength(3);
  });

  test("what tells no day is of the later one", () => {
    const later = news("later", "2020-04-02", { type: "attack", roles: { installation: "taji" } });
    expect(daysOf("later", eventsOf("attack", ...strikes, later))).toEqual([FOURTEENTH]);
  });

  test("what tells whom it killed is of the one that killed them", () => {
    const words = "Two were killed when the rockets came down on the camp.";
    const dead = (when?: Said["when"]): Said => ({
      type: "casualties",
      mode: "killed",
      roles: { victim: "united-states", installation: "taji" },
      quantity: { value: 2 },
      words,
      ...(when && { when }),
    });
    const first = news("first", ELEVENTH, rockets("taji", ELEVENTH, 18, { words }), dead(on(ELEVENTH)));
    const month = { text: "this month", from: "2020-03-01", to: "2020-03-31" };
    const recalled = news("recalled", "2020-03-27", rockets("taji", "", 1, { words, when: month }), dead(month));
    expect(daysOf("recalled", eventsOf("attack", first, ...strikes.slice(1), recalled))).toEqual([ELEVENTH]);
  });
});

describe("what words leave to be understood", () => {
  /** A sentence of its own. */
  const words = "Something else was told of it.";
  const seven: Said = { type: "attack", mode: "rocket", quantity: { value: 7 }, words };

  test("a clause that names no place goes on with what was told before it", () => {
    expect(eventsOf("attack", news("report", ELEVENTH, rockets("taji", ELEVENTH, 17), seven))).toHaveLength(1);
  });

  test("unless it has a day of its own", () => {
    const earlier: Said = { ...seven, when: { text: "in December", from: "2019-12-01", to: "2019-12-31" } };
    expect(eventsOf("attack", news("report", ELEVENTH, rockets("taji", ELEVENTH, 17), earlier))).toHaveLength(2);
  });

  test("“the camp” is the one that was told of; “a camp” may be any", () => {
    const takenBack = (installation: string): Said => ({ type: "transfer", roles: { installation }, words });
    const report = (words: string) => news("report", "2020-03-30", handover("k1"), takenBack(words));
    expect(eventsOf("transfer", report("The camp"))).toHaveLength(1);
    expect(eventsOf("transfer", report("A camp"))).toHaveLength(2);
    expect(eventsOf("transfer", report("Its air base"))).toHaveLength(2);
  });

  test("“killed in Kirkuk” is at the base there that the same sentence names", () => {
    const words = "One was killed in Kirkuk when the base there was hit.";
    const killed: Said = {
      type: "casualties",
      mode: "killed",
      roles: { victim: "united-states", place: "kirkuk" },
      words,
    };
    const hit = rockets("k1", ELEVENTH, 3, { words, roles: { installation: "k1", place: "kirkuk" } });
    expect(eventsOf("casualties", news("report", "2020-03-12", killed, hit))[0]?.place?.entity).toBe("k1");
  });

  test("a headline's “Baghdad” is the base near there that the first paragraph means", () => {
    const headline: Said = { type: "attack", mode: "rocket", roles: { place: "baghdad" }, paragraph: 0 };
    const lead = rockets("", FOURTEENTH, 12, { roles: { installation: "A base", place: "baghdad" }, paragraph: 1 });
    expect(
      eventsOf("attack", strikes[1] as (typeof strikes)[0], news("vague", FOURTEENTH, headline, lead)),
    ).toHaveLength(1);
  });

  test("the only place that a sentence names is that of all that it tells", () => {
    const stationed: Said = {
      type: "control",
      mode: "holds",
      roles: { actor: "us-forces", installation: "k1" },
      words,
    };
    const left: Said = { type: "withdrawal", mode: "withdraw", roles: { actor: "us-forces" }, words };
    const report = news("report", "2020-03-30", handover("taji"), left, stationed);
    expect(eventsOf("withdrawal", report)[0]?.place?.entity).toBe("k1");
  });

  test("“the troops” are those told of; others are not", () => {
    const going = (actor: string): Said => ({ type: "withdrawal", mode: "withdraw", roles: { actor }, words });
    const left: Said = { type: "withdrawal", mode: "withdraw", roles: { actor: "us-forces", installation: "k1" } };
    expect(eventsOf("withdrawal", news("report", "2020-03-30", left, going("The troops")))).toHaveLength(1);
    expect(eventsOf("withdrawal", news("report", "2020-03-30", left, going("Some trainers")))).toHaveLength(2);
  });

  test("forces are told of where they leave from, not where they go", () => {
    const moved: Said = {
      type: "withdrawal",
      mode: "redeploy",
      roles: { actor: "us-forces", destination: "ain-al-asad" },
      words,
    };
    const report = news("report", "2020-03-30", handover("k1", { roles: { actor: "us-forces" } }), moved);
    expect(eventsOf("withdrawal", report)[0]?.place?.entity).toBe("k1");
  });

  test("“one more base” of a first paragraph is the one in the headline", () => {
    const headline: Said = { type: "withdrawal", mode: "withdraw", roles: { installation: "k1" }, paragraph: 0 };
    const lead: Said = {
      type: "withdrawal",
      mode: "withdraw",
      roles: { origin: "One more base", place: "iraq" },
      paragraph: 1,
    };
    expect(eventsOf("withdrawal", news("report", "2020-03-30", headline, lead))).toHaveLength(1);
  });

  test("who leaves the base need not leave the country", () => {
    const words = "Troops left the base as others left the country.";
    const left = (roles: Said["roles"]): Said => ({ type: "withdrawal", mode: "withdraw", roles, words });
    const report = news("report", "2020-03-30", left({ installation: "k1" }), left({ origin: "iraq" }));
    expect(eventsOf("withdrawal", report)).toHaveLength(2);
  });

  test("an attack with no place is known by whom it killed", () => {
    const told = (id: string, day: string, value: number, installation?: string): ReturnType<typeof news> => {
      const words = `The strike of ${id} cost lives.`;
      const more = { words, ...(!installation && { roles: { installation: [] } }) };
      const victims: Said = {
        type: "casualties",
        mode: "killed",
        roles: { victim: "french-forces" },
        quantity: { value },
        words,
      };
      const hit = rockets(installation ?? "", installation ? day : "", 5, { ...more });
      return news(id, day, installation ? hit : { ...hit, when: undefined }, victims);
    };
    const placed = told("placed", ELEVENTH, 2, "taji");
    expect(eventsOf("attack", placed, told("recalling", "2020-03-20", 2))).toHaveLength(1);
    expect(eventsOf("attack", placed, told("another", "2020-03-20", 4))).toHaveLength(2);
  });
});

describe("groups of victims", () => {
  const harmed = (victim: string, value: number | undefined, more: Partial<Said> = {}): Said => ({
    type: "casualties",
    mode: "wounded",
    roles: { victim, installation: "taji" },
    when: on(ELEVENTH),
    ...(value !== undefined && { quantity: { value } }),
    ...more,
  });
  const groups = (...said: Said[]) =>
    eventsOf("casualties", ...said.map((one, index) => news(`report ${index}`, "2020-03-12", one))).length;
  const groupsInOne = (...said: Said[]) => eventsOf("casualties", news("report", "2020-03-12", ...said)).length;

  test("two numbers of one group are one event", () => {
    expect(groups(harmed("us-forces", 2), harmed("us-forces", 5))).toBe(1);
    expect(groups(harmed("Servicemen", 3), harmed("Three servicemen", 3))).toBe(1);
  });

  test("a state's people and its forces are one group", () => {
    expect(groups(harmed("united-states", 2), harmed("us-forces", 2), harmed("Two from the United States", 2))).toBe(1);
  });

  test("“two”, of “two from the United States”, are of that state", () => {
    const bare = harmed("Two", 2, { words: "Two from the United States." });
    expect(groups(harmed("us-forces", 2), bare)).toBe(1);
    expect(groups(harmed("french-forces", 2), bare)).toBe(2);
  });

  test("members of one coalition are groups of their own", () => {
    expect(groups(harmed("us-forces", 1), harmed("french-forces", 1))).toBe(2);
  });

  test("civilians and soldiers of one state are two groups", () => {
    expect(groups(harmed("A United States contractor", 1), harmed("A United States soldier", 1))).toBe(2);
  });

  test("the whole is no part of it, in one report or two", () => {
    expect(groups(harmed("Three foreign personnel", 3), harmed("us-forces", 2))).toBe(2);
    expect(groupsInOne(harmed("cjtf-oir", 3), harmed("us-forces", 2))).toBe(2);
  });

  test("another speaker's number is of the same group", () => {
    expect(groupsInOne(harmed("cjtf-oir", 5), harmed("cjtf-oir", 3, { by: "cjtf-oir" }))).toBe(1);
  });

  test("killed and wounded are two", () => {
    expect(groups(harmed("us-forces", 2), harmed("us-forces", 2, { mode: "killed" }))).toBe(2);
  });
});

test("“Iraqi forces have taken over”, with the taker as the one who acts, is the same handover", () => {
  const taken = handover("k1", { roles: { actor: "iraqi-army", recipient: "iraqi-army" } });
  const given = handover("k1", { when: on("2020-03-29") });
  expect(eventsOf("transfer", news("given", "2020-03-30", given), news("taken", "2020-03-30", taken))).toHaveLength(1);
});

test("a body is founded once, whoever gives the year", () => {
  const founded = (when?: Said["when"]): Said => ({
    type: "group",
    mode: "formed",
    roles: { actor: "cjtf-oir" },
    ...(when && { when }),
  });
  const year = { text: "in 2014", from: "2014-01-01", to: "2014-12-31" };
  const reports = [founded(), founded(year), founded()].map((one, index) => news(`report ${index}`, "2020-03-30", one));
  expect(eventsOf("group", ...reports)).toHaveLength(1);
});

test("retaliation told in the sentence of the attack that it answers is an attack of its own", () => {
  const words = "The capital, which held the others responsible, struck back.";
  const blamed: Said = { type: "attack", roles: { actor: "iran" }, by: "united-states", words };
  const answer: Said = { type: "attack", mode: "airstrike", roles: { actor: "united-states", place: "iraq" }, words };
  expect(eventsOf("attack", news("report", "2020-03-30", answer, blamed))).toHaveLength(2);
});

describe("what is told without a day", () => {
  const struck = (id: string, day: string, more: Partial<Said>) =>
    news(id, day, { type: "attack", mode: "drone", ...more, roles: { installation: "taji", ...more.roles } });
  const lead = { paragraph: 1, roles: { actor: "united-states" } };

  test("background recalls what another report told as its news", () => {
    const recalled = struck("recalled", "2020-03-20", { roles: { actor: "united-states" } });
    expect(eventsOf("attack", struck("news", ELEVENTH, lead), recalled)).toHaveLength(1);
  });

  test("the background of two reports may be of two attacks, and the news of a month later is another", () => {
    const background = { roles: { actor: "united-states" } };
    const two = [struck("one", ELEVENTH, background), struck("other", "2020-03-20", background)];
    expect(eventsOf("attack", ...two)).toHaveLength(2);
    expect(eventsOf("attack", struck("news", ELEVENTH, lead), struck("later", "2020-04-20", lead))).toHaveLength(2);
  });

  test("a state is met in its forces", () => {
    const bombed = (id: string, actor: string) =>
      news(id, FOURTEENTH, { type: "attack", mode: "airstrike", roles: { actor, place: "iraq" }, when: on(ELEVENTH) });
    expect(eventsOf("attack", bombed("one", "united-states"), bombed("other", "us-forces"))).toHaveLength(1);
    expect(eventsOf("attack", bombed("one", "united-states"), bombed("other", "french-forces"))).toHaveLength(2);
  });

  test("forces that leave one country are told of in the reports of a month", () => {
    const leaving = (id: string, day: string) =>
      news(id, day, { type: "withdrawal", mode: "withdraw", roles: { actor: "cjtf-oir", origin: "iraq" } });
    expect(eventsOf("withdrawal", leaving("one", ELEVENTH), leaving("other", "2020-03-30"))).toHaveLength(1);
    expect(eventsOf("withdrawal", leaving("one", ELEVENTH), leaving("other", "2020-06-30"))).toHaveLength(2);
  });
});

describe("a plan to leave several bases", () => {
  const year = { text: "through 2020", from: "2020-01-01", to: "2020-12-31" };
  const planned = (id: string, day: string, actor: string, origin: string, when?: Said["when"]) =>
    news(id, day, {
      type: "withdrawal",
      mode: "withdraw",
      modality: "planned",
      roles: { actor, origin },
      ...(when && { when }),
    });
  const coalition = planned("coalition", ELEVENTH, "cjtf-oir", "Its smaller bases");

  test("is one, whether the coalition or its member has it, in the reports of a month", () => {
    expect(
      eventsOf("withdrawal", coalition, planned("member", FOURTEENTH, "us-forces", "Several outposts")),
    ).toHaveLength(1);
    expect(
      eventsOf("withdrawal", coalition, planned("vague", FOURTEENTH, "cjtf-oir", "Some camps", year)),
    ).toHaveLength(1);
    expect(
      eventsOf("withdrawal", coalition, planned("later", "2020-06-30", "us-forces", "Several outposts")),
    ).toHaveLength(2);
  });

  test("is not a member's plan to leave the country, nor the plan to leave one base", () => {
    expect(eventsOf("withdrawal", coalition, planned("country", FOURTEENTH, "french-forces", "iraq"))).toHaveLength(2);
    expect(eventsOf("withdrawal", coalition, planned("one", FOURTEENTH, "cjtf-oir", "The site"))).toHaveLength(2);
  });
});

test("what one sentence tells as found together is one find; what another sentence adds is another", () => {
  const words = "Launchers and missiles were found together.";
  const found = (target: string, said: string): Said => ({
    type: "property",
    mode: "weapons-seizure",
    roles: { target },
    words: said,
  });
  const finds = (other: string) =>
    eventsOf("property", news("report", ELEVENTH, found("Launchers", words), found("Missiles", other)));
  expect(finds(words)).toHaveLength(1);
  expect(finds("Elsewhere and much later more missiles were found.")).toHaveLength(2);
});

test("to say who fights whom is no fight at the base that the sentence is on", () => {
  const words = "The coalition fighting the militia left the base.";
  const fighting: Said = { type: "clash", roles: { actor: "cjtf-oir", opponent: "kataib-hezbollah" }, words };
  const left: Said = { type: "withdrawal", mode: "withdraw", roles: { actor: "cjtf-oir", installation: "k1" }, words };
  const elsewhere: Said = {
    ...fighting,
    words: "The coalition fights the militia.",
    roles: { ...fighting.roles, place: "iraq" },
  };
  expect(eventsOf("clash", news("one", ELEVENTH, fighting, left), news("other", FOURTEENTH, elsewhere))).toHaveLength(
    1,
  );
});

describe("the number of the dead tells which attack is meant", () => {
  const killed = (value: number, victim: string, more: Partial<Said>): Said => ({
    type: "casualties",
    mode: "killed",
    quantity: { value },
    ...more,
    roles: { victim, ...more.roles },
  });
  const march = { text: "in March", from: "2020-03-01", to: "2020-03-31" };

  test("of two at one base, the one that killed as many", () => {
    const dead = (id: string, day: string, value: number) =>
      news(id, day, killed(value, "People", { roles: { installation: "taji" }, when: on(day) }));
    const recalled = (value: number) =>
      news("recalled", "2020-03-30", killed(value, "People", { roles: { installation: "taji" }, when: march }));
    const both = [dead("first", ELEVENTH, 3), dead("second", FOURTEENTH, 5)];
    expect(daysOf("recalled", eventsOf("casualties", ...both, recalled(3)))).toEqual([ELEVENTH]);
    expect(daysOf("recalled", eventsOf("casualties", ...both, recalled(5)))).toEqual([FOURTEENTH]);
  });

  test("without a place, a large number of a militia's is the same of its umbrella's; a small one may be another", () => {
    const groups = (value: number, umbrella: string) =>
      eventsOf(
        "casualties",
        news("first", ELEVENTH, killed(value, "kataib-hezbollah", { roles: { place: "iraq" }, when: on(ELEVENTH) })),
        news("later", "2020-03-30", killed(value, umbrella, { roles: { place: "iraq" } })),
      );
    expect(groups(25, "iran-backed-militias")).toHaveLength(1);
    expect(groups(2, "iran-backed-militias")).toHaveLength(2);
    expect(groups(25, "iraqi-army")).toHaveLength(2);
  });
});
