import { dependents, type Tree, tokenAt } from "./tree.ts";

const QUANTITIES = new Set(
  "hundreds thousands dozens scores tens most some part half majority rest bulk remainder couple handful several many all any much none few each both last third quarter group".split(
    " ",
  ),
);

/** "hundreds of soldiers", "most of the troops": the group stands for what is counted. */
export function countedNoun(tree: Tree, head: number): number | undefined {
  const { text, upos } = tokenAt(tree, head);
  const isNumberOf =
    text === "number" && dependents(tree, head, "det").some((at) => /^an?$/i.test(tokenAt(tree, at).text));
  const isCount = QUANTITIES.has(text.toLowerCase()) || upos === "NUM" || isNumberOf;
  if (!isCount) return undefined;
  return dependents(tree, head, "nmod", "obl").find((child) => {
    const isNoun = /^(?:NOUN|PROPN)$/.test(tokenAt(tree, child).upos);
    return (
      isNoun &&
      child > head &&
      dependents(tree, child, "case").some((at) => tokenAt(tree, at).text.toLowerCase() === "of")
    );
  });
}
