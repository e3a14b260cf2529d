import { groupAt } from "../../parse/en/groups.ts";
import type { ParsedReport, ParsedSentence } from "../../parse/en/parse.ts";
import { dependents, tokenAt } from "../../parse/en/tree.ts";
import { segmentAt } from "./extent.ts";
import type { SpeechAct } from "./speech-act.ts";

const ACCOUNT =
  /^(?:account|count|reckoning|estimate|tally|figure|telling|version|view|words?|assessment|admission|calculation)$/;

/** "by the ministry's count", "on the army's own account", "in the UN's view": the words around are somebody's. */
export function byAccount(sentence: ParsedSentence, report: ParsedReport): SpeechAct[] {
  const { tree, names } = sentence;
  return tree.sentence.tokens.flatMap(({ lemma, upos }, at) => {
    if (upos !== "NOUN" || !ACCOUNT.test(lemma)) return [];
    const isMarked = dependents(tree, at, "case").some((mark) => /^(?:by|in)$/i.test(tokenAt(tree, mark).text));
    const [owner] = dependents(tree, at, "nmod:poss").filter((child) => tokenAt(tree, child).upos !== "PRON");
    if (!isMarked || owner === undefined) return [];
    const segment = segmentAt(sentence, at, report);
    const speaker = groupAt(tree, owner, names);
    return [
      {
        sentence,
        speaker,
        cue: lemma,
        mode: "say" as const,
        content: [segment],
        ...segment,
        rule: "statement/by-account",
      },
    ];
  });
}
