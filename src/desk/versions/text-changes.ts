import { diffArrays } from "diff";
import { pairParagraphs } from "./pair-paragraphs.ts";

/** A stretch of words that both versions have, or only one. */
interface ChangedPiece {
  text: string;
  change?: "added" | "removed";
}

export interface ChangedParagraph {
  kind: "same" | "changed" | "added" | "removed";
  pieces: ChangedPiece[];
}

/** Beyond so many changes two texts have too little in common to be told word by word. */
const MOST_EDITS = 2000;

/**
 * What was changed in a text, paragraph by paragraph, and word by word in those that stayed in part.
 *
 * @param language its code (BCP 47), for where its words end; without one, as Unicode has it (UAX 29)
 */
export function textChanges(before: string, after: string, language?: string): ChangedParagraph[] {
  const [old, young] = [paragraphs(before), paragraphs(after)];
  const runs = diffArrays(old, young, { maxEditLength: MOST_EDITS });
  if (!runs) return [...old.map((text) => whole("removed", text)), ...young.map((text) => whole("added", text))];
  const changed: ChangedParagraph[] = [];
  for (let at = 0; at < runs.length; at++) {
    const [run, next] = [runs[at], runs[at + 1]];
    if (!run) break;
    if (run.removed && next?.added) {
      changed.push(...rewritten(run.value, next.value, language));
      at += 1;
    } else
      changed.push(...run.value.map((text) => whole(run.added ? "added" : run.removed ? "removed" : "same", text)));
  }
  return changed;
}

function paragraphs(text: string): string[] {
  return text.split(/\n\s*\n/).flatMap((paragraph) => paragraph.trim() || []);
}

function whole(kind: "same" | "added" | "removed", text: string): ChangedParagraph {
  return { kind, pieces: [kind === "same" ? { text } : { text, change: kind }] };
}

function rewritten(old: string[], young: string[], language: string | undefined): ChangedParagraph[] {
  const pairs = pairParagraphs(
    old.map((text) => words(text, language)),
    young.map((text) => words(text, language)),
  );
  return pairs.map(({ before, after }) => {
    if (before && after) return wordChanges(before, after);
    return before ? whole("removed", before.join("")) : whole("added", after?.join("") ?? "");
  });
}

function wordChanges(before: string[], after: string[]): ChangedParagraph {
  const comparator = (a: string, b: string) => a.trimEnd() === b.trimEnd();
  const runs = diffArrays(before, after, { comparator, maxEditLength: MOST_EDITS });
  const pieces = runs?.map(({ value, added, removed }): ChangedPiece => {
    const text = value.join("");
    return added ? { text, change: "added" } : removed ? { text, change: "removed" } : { text };
  });
  return {
    kind: "changed",
    pieces: pieces ?? [
      { text: before.join(""), change: "removed" },
      { text: after.join(""), change: "added" },
    ],
  };
}

/** The words of a text, each with the white space after it; marks stand by themselves. */
function words(text: string, language: string | undefined): string[] {
  const found: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: "word" }).segment(text)) {
    if (found.length > 0 && segment.trim() === "") found[found.length - 1] += segment;
    else found.push(segment);
  }
  return found;
}
