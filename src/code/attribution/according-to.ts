import { type Group, groupAt } from "../../parse/en/groups.ts";
import type { ParsedSentence } from "../../parse/en/parse.ts";
import { dependents, tokenAt } from "../../parse/en/tree.ts";
import type { Reference } from "../reference.ts";
import type { SpeechAct } from "./speech-act.ts";

/** "according to a spokesman", "according to a statement of the ministry". */
export function accordingTo(sentence: ParsedSentence, reference: Reference): SpeechAct[] {
  const { tree, names } = sentence;
  const { start, end, tokens } = sentence.sentence;
  return tokens.flatMap((token, at) => {
    if (token.text.toLowerCase() !== "according" || tokens[at + 1]?.text.toLowerCase() !== "to") return [];
    if (/^(?:what|how)$/i.test(tokens[at + 2]?.text ?? "")) return [];
    const word = nominalAfter(sentence, at);
    if (word === undefined) return [];
    const speaker = issuer(groupAt(tree, word, names), sentence, reference);
    const content = [{ start, end }];
    return [
      {
        sentence,
        speaker,
        cue: "according to",
        mode: "say" as const,
        content,
        start,
        end,
        rule: "statement/according-to",
      },
    ];
  });
}

/** The noun that "according to" marks, else the first one behind it. */
function nominalAfter({ tree }: ParsedSentence, at: number): number | undefined {
  const isNominal = (i: number) => {
    const { upos = "", text = "" } = tree.sentence.tokens[i] ?? {};
    return /^(?:NOUN|PROPN)$/.test(upos) || /^(?:him|her|them|it|me|us)$/i.test(text);
  };
  const { head } = tokenAt(tree, at);
  if (head > at && head < at + 12 && isNominal(head)) return head;
  const next = tree.sentence.tokens.findIndex((_, i) => i > at + 1 && isNominal(i));
  return next < 0 ? undefined : next;
}

/** A statement, report or source speaks for whom it is of. */
function issuer(group: Group, sentence: ParsedSentence, reference: Reference): Group {
  if (!reference.classes(group).has("statement")) return group;
  const [owner] = dependents(group.tree, group.head, "nmod").filter((child) => child > group.head);
  const by = owner === undefined ? undefined : groupAt(group.tree, owner, sentence.names);
  return by && reference.entity(by, "actor") ? by : group;
}
