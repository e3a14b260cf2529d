import type { Draft } from "../../frame.ts";

/** "put the rescued at 137", "gave the number of detained as 40": whose number it is stands between the verb and the number. */
export function isNumberOf(taken: RegExp): (draft: Draft) => boolean {
  return ({ predicate: { tree, head }, roles, amount }) => {
    const [number] = roles.target ?? [];
    if (!number || amount === undefined) return false;
    const between = tree.sentence.tokens.slice(head + 1, number.first).map(({ text }) => text.toLowerCase());
    return between.length <= 8 && between.some((word) => taken.test(word));
  };
}
