import { describe, expect, test } from "vitest";
import { knowledge, on, recordOf, type Said, told } from "../fixture.ts";
import { reckon } from "../reckon.ts";

/** The arithmetic checks of one report of these claims. */
const checksOf = (...said: Said[]) =>
  reckon(recordOf(told("report", "Wire", "2020-09-09", said)), knowledge, {
    day: "2020-12-31",
    known: "2020-12-31",
  }).checks.filter(({ kind }) => kind === "arithmetic");
const verdictsOf = (...said: Said[]) => checksOf(...said).map(({ sentence }) => sentence);
const exactly = (value: number, text = `${value}`) => ({ text, value, min: value, max: value, unit: "personnel" });

describe("a cut", () => {
  const cut = (words: string, own: number, more: Partial<Said> = {}): Said => ({
    type: "withdrawal",
    mode: "reduce",
    modality: "planned",
    roles: { actor: "us-forces", place: "iraq" },
    quantity: exactly(own),
    words,
    ...more,
  });
  const fromTo = cut("The force goes from 5,200 soldiers to 3,000.", 3000);
  const level = (value: number, more: Partial<Said> = {}): Said => ({
    type: "force_level",
    roles: { actor: "us-forces", place: "iraq" },
    quantity: exactly(value),
    ...more,
  });

  test("from so many to so many, and by so many: the three must fit", () => {
    const right = checksOf(fromTo, cut("That is a cut of 2,200.", 2200));
    expect(right).toMatchObject([{ verdict: "agrees", sentence: "agrees: 5,200 less 3,000 is 2,200.", counted: [] }]);
    expect(right[0]?.claims).toHaveLength(2);
    expect(checksOf(fromTo, cut("That is a cut of 2,500.", 2500))).toMatchObject([
      {
        verdict: "differs",
        sentence: "differs: 5,200 less 3,000 is 2,200, not 2,500.",
        needs: "2,500 would need 300 more before the cut, or 300 fewer after it.",
        stated: { value: 3000 },
      },
    ]);
  });

  test("round numbers agree within their rounding; with a limit nobody can tell", () => {
    const about = "It goes from about 5,200 soldiers to 3,000, by 2,240.";
    expect(verdictsOf(cut(about, 3000))).toEqual([
      "agrees, as round numbers do: 5,200 less 3,000 is 2,200, not 2,240.",
    ]);
    expect(checksOf(cut(about.replace("2,240", "2,500"), 3000))[0]?.verdict).toBe("differs");
    expect(checksOf(cut(about.replace("about", "more than"), 3000))[0]?.verdict).toBe("cannot-tell");
  });

  test("still to come, it begins from the strength that is given for today", () => {
    expect(verdictsOf(fromTo, level(5200))).toEqual(["agrees: 5,200 before the cut, in both places."]);
    expect(checksOf(fromTo, level(4000))[0]?.verdict).toBe("differs");
    expect(verdictsOf(level(5200), cut("It goes to 3,000, a cut of 2,200.", 3000))).toEqual([
      "agrees: 5,200 less 3,000 is 2,200.",
    ]);
  });

  test("is not held against another force, another place, a strength after it, or words far away", () => {
    const french = level(200, { roles: { actor: "kataib-hezbollah", place: "iraq" } });
    const elsewhere = level(900, { roles: { actor: "us-forces", place: "anbar" } });
    expect(checksOf(fromTo, french, elsewhere)).toEqual([]);
    expect(checksOf({ ...fromTo, modality: "asserted" }, level(3000))).toEqual([]);
    expect(checksOf({ ...fromTo, paragraph: 1 }, french, french, level(4000, { paragraph: 4 }))).toEqual([]);
  });
});

describe("a total and its parts", () => {
  const killed = (value: number, text: string, words: string, more: Partial<Said> = {}): Said => ({
    type: "casualties",
    mode: "killed",
    roles: { victim: "People", place: "baghdad" },
    quantity: exactly(value, text),
    words,
    ...more,
  });
  const of = (victim: string, place = "baghdad"): Partial<Said> => ({ roles: { victim, place } });
  const list = "Three of the coalition died, among them two Americans and a Frenchman.";
  const total = killed(3, "Three", list, of("cjtf-oir"));
  const french = killed(1, "a Frenchman", list, of("french-forces"));

  test("must fit where the sentence lists the parts", () => {
    expect(verdictsOf(total, killed(2, "two Americans", list, of("us-forces")), french)).toEqual([
      "agrees: two and one make three.",
    ]);
    const four = list.replace("two", "three");
    const [more] = checksOf(
      killed(3, "Three", four, of("cjtf-oir")),
      killed(3, "three Americans", four, of("us-forces")),
      killed(1, "a Frenchman", four, of("french-forces")),
    );
    expect(more).toMatchObject({ verdict: "differs", sentence: "differs: three and one make four, not three." });
    expect(more?.needs).toBe("three would need one fewer in its parts.");
  });

  test("fewer parts than the total, or parts that may overlap, tell nothing", () => {
    const five = list.replace("Three", "Five");
    const parts = [
      killed(2, "two Americans", five, of("us-forces")),
      killed(1, "a Frenchman", five, of("french-forces")),
    ];
    expect(verdictsOf(killed(5, "Five", five, of("cjtf-oir")), ...parts)).toEqual([
      "cannot tell: two and one make three of five.",
    ]);
    const mixed = "Three people died, including two soldiers and two Americans.";
    const both = [killed(2, "two soldiers", mixed, of("Soldiers")), killed(2, "two Americans", mixed, of("us-forces"))];
    expect(checksOf(killed(3, "Three", mixed), ...both)[0]?.verdict).toBe("cannot-tell");
  });

  test("in the next sentence only a sum that fits makes them parts", () => {
    const next = "Two were guards and one was a farmer.";
    const parts = [killed(2, "Two", next, of("Guards")), killed(1, "one", next, of("A farmer"))];
    expect(verdictsOf(killed(3, "Three", "Three people died."), ...parts)).toEqual(["agrees: two and one make three."]);
    expect(checksOf(killed(9, "Nine", "Nine people died."), ...parts)).toEqual([]);
  });

  test("those of another place, another day or another body are no parts", () => {
    const words = "Three people died, one guard and two farmers.";
    const guard = killed(1, "one guard", words, of("A guard"));
    const parts = (more: Partial<Said>) => [
      killed(3, "Three", words, { when: on("2020-09-05") }),
      guard,
      killed(2, "two farmers", words, more),
    ];
    expect(checksOf(...parts(of("Farmers")))).toHaveLength(1);
    expect(checksOf(...parts(of("Farmers", "kirkuk")))).toEqual([]);
    expect(checksOf(...parts({ ...of("Farmers"), when: on("2020-09-01") }))).toEqual([]);
    expect(checksOf(total, killed(2, "two Americans", list, of("iraqi-army")), french)).toEqual([]);
  });
});
