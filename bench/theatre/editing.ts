import type { Source } from "../../src/model/pack.ts";
import { filler, lead } from "./colour.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import type { Random } from "./random.ts";

const KEPT_SHARE = 0.85;
const LINES_A_PARAGRAPH = 2;

/** An agency's words under another name: mostly another headline, with a lead, cuts and a sentence of colour. */
export function copied(wire: Draft, source: Source, url: string, day: number, random: Random): Draft {
  const lines = wire.paragraphs.flat().filter((_, at) => at < LINES_A_PARAGRAPH || random.chance(KEPT_SHARE));
  const own = random.chance(0.5) ? [{ words: lead(random) }] : [];
  const last = random.chance(0.3) ? [{ words: filler(random) }] : [];
  return {
    page: { ...wire.page, day },
    outlet: source.name,
    ...(wire.outlet && { credit: wire.outlet }),
    url,
    headline: random.chance(0.5) ? wire.headline : headline(random),
    paragraphs: inParagraphs([...own, ...lines, ...last]),
  };
}

/** The same page a day or two later, with a sentence more. */
export function laterVersion(draft: Draft, more: Line, random: Random): Draft {
  return {
    ...draft,
    modified: draft.page.day + 1 + random.below(2),
    paragraphs: [...draft.paragraphs, [more]],
  };
}

/** A headline that states nothing. */
export function headline(random: Random): Line {
  return { words: filler(random).slice(0, -1) };
}

export function inParagraphs(lines: Line[]): Line[][] {
  const many = Math.ceil(lines.length / LINES_A_PARAGRAPH);
  return Array.from({ length: many }, (_, at) => lines.slice(at * LINES_A_PARAGRAPH, (at + 1) * LINES_A_PARAGRAPH));
}
