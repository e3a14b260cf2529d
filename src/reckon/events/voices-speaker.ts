import type { Speaker } from "../../model/claim.ts";
import type { Day } from "../../model/day.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { proseOf } from "../prose/prose.ts";
import { partyOf } from "../tellings/parties.ts";
import type { Telling } from "../tellings/telling.ts";

/** Somebody whose words are given, or an outlet: equal keys are one and the same. */
export interface Named {
  key: string;
  name: string;
  /** Id of the known entity, where it is one. */
  entity?: string;
}

/** "An official", "two officers", "a source there": somebody of a body, nobody knows who. A spokesman's words are the body's. */
const UNNAMED =
  /^(?:an?|another|one|two|three|some|several|many)\b|\b(?:officials|officers|commanders|members|residents|witnesses|sources?)\b/i;
const SPEAKS_OFFICIALLY = /\bspokes|\bstatement/i;
/** A name that no pack lists: two words with capitals, or initials. */
const NAME = /\p{Lu}[\p{L}'’-]+ (?:al-|el-)?\p{Lu}|\b\p{Lu}{2,}\b/u;

/**
 * Whose words a telling gives: the outermost speaker, a spokesman's being those of the body; for an official outlet in its own voice,
 * the body that it speaks for. Undefined where the outlet itself says so, or somebody who cannot be told from others.
 */
export function speakerOf({ claim, report, known }: Telling, knowledge: Knowledge): Named | undefined {
  const speaker = claim.attribution?.[0];
  if (speaker) return named(speaker, known, knowledge);
  const body = knowledge.source(report.report.outlet ?? report.report.url ?? "")?.speaksFor;
  return body === undefined ? undefined : knownSpeaker(body, body, knowledge);
}

function named({ text, entity }: Speaker, known: Day, knowledge: Knowledge): Named | undefined {
  const isPerson = entity !== undefined && knowledge.entity(entity)?.kind === "person";
  if (!isPerson && UNNAMED.test(text) && !SPEAKS_OFFICIALLY.test(text)) return undefined;
  if (entity) return knownSpeaker(bodyOf(entity, known, knowledge), text, knowledge);
  return NAME.test(text) ? { key: `named ${folded(text)}`, name: text } : undefined;
}

function knownSpeaker(entity: string, text: string, knowledge: Knowledge): Named {
  const { inProse, plainName } = proseOf(knowledge);
  const name = plainName(inProse(partyOf({ entity, text }, knowledge), knowledge));
  return { key: `entity ${entity}`, name, entity };
}

/** The body for which a spokesman spoke on that day, else who it is. */
function bodyOf(entity: string, day: Day, knowledge: Knowledge): string {
  const posts = knowledge.entity(entity)?.affiliations ?? [];
  const post = posts.find(({ kind, from, to }) => kind === "speaks-for" && (from ?? day) <= day && day <= (to ?? day));
  return post?.of ?? entity;
}

/** A name in small letters and without article, so that spellings of it meet. */
export function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, "")
    .trim();
}
