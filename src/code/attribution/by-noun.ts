import type { Mode } from "../../model/claim-types.ts";
import { type Group, groupAt } from "../../parse/en/groups.ts";
import type { ParsedReport, ParsedSentence } from "../../parse/en/parse.ts";
import { dependents, subtree, type Tree, tokenAt } from "../../parse/en/tree.ts";
import type { Reference } from "../reference.ts";
import { segmentAt } from "./extent.ts";
import { canSpeak } from "./speakers.ts";
import type { SpeechAct } from "./speech-act.ts";

const NOUNS: [Mode, string][] = [
  [
    "say",
    "claim assertion contention insistence remark comment statement finding conclusion suggestion prediction admission confirmation warning boast argument acknowledgement acknowledgment assurance revelation hint observation complaint lament concession version answer reply response message explanation verdict promise pledge offer position line",
  ],
  ["announce", "announcement declaration"],
  ["deny", "denial refusal rejection"],
  ["blame", "accusation allegation charge"],
  ["condemn", "condemnation denunciation criticism"],
  ["threaten", "threat vow"],
  ["demand", "call demand appeal plea request insistence ultimatum"],
];
const MODES = new Map(NOUNS.flatMap(([mode, nouns]) => nouns.split(" ").map((noun): [string, Mode] => [noun, mode])));

/** "Amnesty's finding that …", "a remark by the president that …", "the commissioner's call for an inquiry". */
export function byNoun(sentence: ParsedSentence, report: ParsedReport, reference: Reference): SpeechAct[] {
  const { tree } = sentence;
  return tree.sentence.tokens.flatMap((token, at) => {
    const mode = MODES.get(nounOf(tree, at));
    const content = mode && contentBehind(tree, at, mode, segmentAt(sentence, at, report).end);
    const speaker = content && ownerOf(sentence, at, reference);
    if (!mode || !content || !speaker) return [];
    const start = Math.min(speaker.start, token.start);
    const end = Math.max(speaker.end, content.end);
    return [
      { sentence, speaker, cue: token.text, mode, content: [content], start, end, rule: `statement/noun-${mode}` },
    ];
  });
}

/** A noun's lemma; "X's finding" is one, though it looks like a verb. */
function nounOf(tree: Tree, at: number): string {
  const { upos, lemma, text, xpos } = tokenAt(tree, at);
  if (upos === "NOUN") return lemma.toLowerCase();
  return xpos === "VBG" && dependents(tree, at, "nmod:poss").length > 0 ? text.toLowerCase() : "";
}

/** Whose words they are: a possessor, or whom they are "by" or "from". */
function ownerOf({ tree, names }: ParsedSentence, noun: number, reference: Reference): Group | undefined {
  const { tokens } = tree.sentence;
  const isBy = /^(?:by|from)$/i.test(tokens[noun + 1]?.text ?? "");
  const agent = isBy ? tokens.findIndex(({ upos }, i) => i > noun + 1 && /^(?:NOUN|PROPN)$/.test(upos)) : -1;
  const owners = [...dependents(tree, noun, "nmod:poss"), ...(agent < 0 ? [] : [agent])];
  return owners
    .filter((at) => tokenAt(tree, at).upos !== "PRON")
    .map((at) => groupAt(tree, at, names))
    .find((group) => canSpeak(group, reference));
}

/** What is said: a clause with "that", what is called for or threatened, or what stands behind "was that" or a colon. */
function contentBehind(tree: Tree, noun: number, mode: Mode, last: number): { start: number; end: number } | undefined {
  const { tokens } = tree.sentence;
  const clause = dependents(tree, noun, "acl", "ccomp", "advcl").find((child) => {
    const marks = dependents(tree, child, "mark").map((at) => tokenAt(tree, at).text.toLowerCase());
    return (
      child > noun && (marks.includes("that") || (marks.includes("to") && /^(?:demand|threaten|deny)$/.test(mode)))
    );
  });
  if (clause !== undefined) return spanOf(tree, clause);
  const called = dependents(tree, noun, "nmod").find(
    (child) =>
      mode === "demand" &&
      child > noun &&
      dependents(tree, child, "case").some((at) => tokenAt(tree, at).text === "for"),
  );
  if (called !== undefined) return spanOf(tree, called);
  const that = tokens.findIndex(({ text }, i) => i > noun && i < noun + MOST_BEFORE_THAT && text === "that");
  const isBehindAgent =
    that > 0 && /^(?:by|from)$/i.test(tokens[noun + 1]?.text ?? "") && tokenAt(tree, that).upos === "SCONJ";
  if (isBehindAgent) return { start: tokenAt(tree, that).end, end: last };
  const be = tokens.findIndex(({ lemma }, i) => i > noun && i < noun + 4 && lemma === "be");
  const from = be < 0 ? -1 : tokens.findIndex(({ text }, i) => i > be && i < be + 6 && /^(?:that|:)$/.test(text));
  return from < 0 || tokens[from + 1] === undefined ? undefined : { start: tokenAt(tree, from + 1).start, end: last };
}

/** "a remark by President X on Monday that": so many words at most. */
const MOST_BEFORE_THAT = 10;

function spanOf(tree: Tree, word: number): { start: number; end: number } {
  const words = subtree(tree, word).map((i) => tokenAt(tree, i));
  return { start: Math.min(...words.map(({ start }) => start)), end: Math.max(...words.map(({ end }) => end)) };
}
