import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../model/claim.ts";
import type { ReportPage } from "./desk.ts";
import { changesOf } from "./versions.ts";

const page = (id: string, text: string, claims: Claim[] = [], language?: string): ReportPage => ({
  report: { id, report: { text, ...(language && { language }) } },
  claims: claims.map((claim, i) => ({ id: `${id}-c${i}`, report: id, claim })),
  recorded: "2026-01-05T09:30:00Z",
});
const told = (before: string, after: string, language?: string) =>
  changesOf(page("a", before, [], language), page("b", after, [], language)).paragraphs.map(
    ({ kind, pieces }) =>
      `${kind}: ${pieces.map(({ text, change }) => (change ? `${change === "added" ? "+" : "-"}[${text.trim()}]` : text.trim())).join(" ")}`,
  );

describe("the words of two versions", () => {
  it("differ word by word in a paragraph that stayed in part", () => {
    expect(told("Ten rockets hit the base.", "Fifteen rockets hit the base.")).toEqual([
      "changed: -[Ten] +[Fifteen] rockets hit the base.",
    ]);
  });

  it("show a paragraph that was put in, and one that was taken out, whole", () => {
    const first = "The first paragraph stays.";
    const last = "The last one stays too.";
    expect(told(`${first}\n\n${last}`, `${first}\n\nNobody was hurt, police said.\n\n${last}`)).toEqual([
      `same: ${first}`,
      "added: +[Nobody was hurt, police said.]",
      `same: ${last}`,
    ]);
    expect(told(`${first}\n\nNobody was hurt, police said.`, first)).toEqual([
      `same: ${first}`,
      "removed: -[Nobody was hurt, police said.]",
    ]);
  });

  it("do not pair a paragraph with another one that took its place", () => {
    expect(told("Rain is expected in the north.", "Two convoys left Mosul at dawn.")).toEqual([
      "removed: -[Rain is expected in the north.]",
      "added: +[Two convoys left Mosul at dawn.]",
    ]);
  });

  it("pair a reworded paragraph with its own later wording, not with its neighbour", () => {
    const before = "Two convoys left Mosul at dawn on Monday.\n\nA third convoy followed in the evening from Tal Afar.";
    const after = "A fourth convoy followed in the evening from Tal Afar.";
    expect(told(before, after)).toEqual([
      "removed: -[Two convoys left Mosul at dawn on Monday.]",
      "changed: A -[third] +[fourth] convoy followed in the evening from Tal Afar.",
    ]);
  });

  it("are the same where only white space differs within a paragraph", () => {
    expect(told("Ten  rockets hit\nthe base.", "Ten rockets hit the base.").join()).not.toMatch(/[+-]\[/);
  });

  it("are told by words in Arabic too, and in a script without spaces", () => {
    expect(told("سقطت عشرة صواريخ على القاعدة", "سقطت خمسة صواريخ على القاعدة", "ar")).toEqual([
      "changed: سقطت -[عشرة] +[خمسة] صواريخ على القاعدة",
    ]);
    expect(told("三枚火箭弹击中基地。", "五枚火箭弹击中基地。", "zh")[0]).toMatch(/^changed: -\[三枚?\] \+\[五枚?\]/);
  });

  it("give back both texts but for white space, whatever was changed", () => {
    const paragraphs = array(
      array(constantFrom("one", "two", "base", "Mosul", "K1,", "ten."), { minLength: 1, maxLength: 6 }),
      {
        maxLength: 5,
      },
    ).map((all) => all.map((words) => words.join(" ")));
    assert(
      property(paragraphs, paragraphs, (before, after) => {
        const { paragraphs: changed } = changesOf(page("a", before.join("\n\n")), page("b", after.join("\n\n")));
        const side = (other: "added" | "removed") =>
          changed
            .filter(({ kind }) => kind !== other)
            .map(({ pieces }) =>
              pieces
                .filter(({ change }) => change !== other)
                .map(({ text }) => text)
                .join("")
                .replaceAll(/\s/g, ""),
            );
        const closed = (texts: string[]) => texts.map((text) => text.replaceAll(" ", ""));
        expect(side("added")).toEqual(closed(before));
        expect(side("removed")).toEqual(closed(after));
      }),
    );
  });
});

describe("the claims of two versions", () => {
  const attack = (value: number, start: number, quote: string): Claim => ({
    type: "attack",
    modality: "asserted",
    roles: { installation: { text: "K1", entity: "k1", start, end: start + 2 } },
    quantity: { text: `${value} rockets`, value },
    quote: { start, end: start + quote.length, text: quote },
  });
  const changes = (before: Claim[], after: Claim[]) => changesOf(page("a", "", before), page("b", "", after)).claims;
  const ids = (kept: { id: string }[]) => kept.map(({ id }) => id);

  it("stay where both state the same, in other words and at another place", () => {
    const { stay, added, dropped } = changes(
      [attack(10, 0, "Ten rockets hit K1")],
      [attack(10, 40, "K1 was hit by 10 rockets")],
    );
    expect([ids(stay), ids(added), ids(dropped)]).toEqual([["b-c0"], [], []]);
  });

  it("are dropped and added where a number was corrected", () => {
    const { stay, added, dropped } = changes(
      [attack(10, 0, "Ten rockets hit K1")],
      [attack(15, 0, "15 rockets hit K1")],
    );
    expect([ids(stay), ids(added), ids(dropped)]).toEqual([[], ["b-c0"], ["a-c0"]]);
  });

  it("stay as often as both state them", () => {
    const ten = attack(10, 0, "Ten rockets hit K1");
    const { stay, added, dropped } = changes([ten, ten], [ten]);
    expect([ids(stay), ids(added), ids(dropped)]).toEqual([["b-c0"], [], ["a-c1"]]);
  });
});
