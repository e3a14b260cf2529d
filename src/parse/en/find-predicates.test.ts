import { describe, expect, it, test } from "vitest";
import { predicateOf, wordsOf } from "./testing.ts";

/** Who does it, and to whom or what. */
function doing(text: string, lemma: string): { by: string[]; to: string[] } {
  const { subjects, objects } = predicateOf(text, lemma);
  return { by: wordsOf(text, subjects), to: wordsOf(text, objects) };
}

function phrases(text: string, lemma: string): string[] {
  return predicateOf(text, lemma).phrases.map(({ prep, group }) => `${prep} ${text.slice(group.start, group.end)}`);
}

describe("who does what to whom", () => {
  test.each([
    ["active", "The engineers repaired the pipeline."],
    ["passive", "The pipeline was repaired by the engineers."],
    ["perfect", "The engineers have repaired the pipeline."],
    ["infinitive after a verb", "The engineers agreed to repair the pipeline."],
    ["nominalised, with a possessor", "The engineers' repair of the pipeline took a week."],
    ["nominalised, carried out", "The engineers carried out the repair of the pipeline."],
    ["nominalised, carried out, passive", "The repair of the pipeline was completed by the engineers."],
  ])("is the same in any voice: %s", (_, text) => {
    const { by, to } = doing(text, "repair");
    expect(by.map((words) => words.toLowerCase())).toEqual(["the engineers"]);
    expect(to.map((words) => words.toLowerCase())).toEqual(["the pipeline"]);
  });

  test.each(["The engineers were evacuated by road.", "The engineers were evacuated by dawn."])(
    "is not how or when: %s",
    (text) => {
      expect(doing(text, "evacuate")).toEqual({ by: [], to: ["The engineers"] });
    },
  );

  it("is told by a noun's own “of” and genitive", () => {
    expect(doing("The battalion's destruction of the mill angered villagers.", "destruction")).toEqual({
      by: ["The battalion"],
      to: ["the mill"],
    });
  });

  it("is shared by two verbs before it", () => {
    expect(doing("The engineers repaired and painted the pipeline.", "repair").to).toEqual(["the pipeline"]);
    expect(doing("The engineers repaired and painted the pipeline.", "paint").to).toEqual(["the pipeline"]);
    expect(doing("The engineers came and painted the pipeline.", "come").to).toEqual([]);
  });

  it("is left open where a passive names nobody", () => {
    expect(doing("The pipeline has been repaired.", "repair")).toEqual({ by: [], to: ["The pipeline"] });
  });

  it("follows the antecedent into a relative or participial clause", () => {
    expect(doing("The battalion, which besieged the town, withdrew.", "besiege")).toEqual({
      by: ["The battalion"],
      to: ["the town"],
    });
    expect(doing("Engineers repairing the pipeline came under fire.", "repair")).toEqual({
      by: ["Engineers"],
      to: ["the pipeline"],
    });
  });

  it("follows the subject into coordinated and adverbial clauses", () => {
    expect(doing("The battalion entered the town and burned the archive.", "burn").by).toEqual(["The battalion"]);
    expect(doing("The battalion entered the town, burning the archive.", "burn").by).toEqual(["The battalion"]);
    expect(doing("The archive was looted and burned.", "burn")).toEqual({ by: [], to: ["The archive"] });
  });

  it("follows the object into what somebody is helped to do", () => {
    expect(doing("The battalion helped the farmers to leave the mill.", "leave").by).toEqual(["the farmers"]);
  });

  it("gives a plan to whoever's plan it is", () => {
    expect(doing("The minister's decision to close the port was criticised.", "close").by).toEqual(["The minister"]);
  });

  it("names all who are coordinated", () => {
    expect(doing("Farmers and shepherds blocked the road.", "block").by).toEqual(["Farmers", "shepherds"]);
    expect(doing("The battalion took the bridge and the mill.", "take").to).toEqual(["the bridge", "the mill"]);
  });
});

describe("a predicate's other parts", () => {
  it("are its prepositional phrases, its own before those inside its nouns", () => {
    expect(phrases("The battalion handed the bridge to the villagers.", "hand")).toEqual(["to the villagers"]);
    expect(phrases("The bridge was handed over on Tuesday by the general.", "hand")).toEqual([
      "on Tuesday",
      "by the general",
    ]);
  });

  it("are, of a noun of action, the words before it", () => {
    const text = "A drone strike took place near the mill.";
    expect(wordsOf(text, predicateOf(text, "strike").modifiers)).toEqual(["drone"]);
    expect(phrases(text, "strike")).toEqual(["near the mill"]);
  });

  it("are, of a copula, what the subject is or where it is", () => {
    expect(doing("The port is a ruin.", "be")).toEqual({ by: ["The port"], to: ["a ruin"] });
    expect(phrases("The port is in Basra.", "be")).toEqual(["in Basra"]);
  });
});

describe("a predicate's words in the report", () => {
  const clause = (text: string, lemma: string) => {
    const { start, end } = predicateOf(text, lemma);
    return text.slice(start, end);
  };

  it("are its clause, without the clause coordinated with it", () => {
    const text = "The battalion entered the town and burned the archive.";
    expect(clause(text, "enter")).toBe("The battalion entered the town");
    expect(clause(text, "burn")).toBe("burned the archive");
  });

  it("are, of a noun without a verb of its own, the noun with what belongs to it", () => {
    expect(clause("The destruction of the mill by the battalion angered villagers.", "destruction")).toBe(
      "The destruction of the mill by the battalion",
    );
  });
});
