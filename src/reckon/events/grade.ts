import type { Modality } from "../../model/claim.ts";
import type { Grade } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { capitalised, list, numberInWords } from "../prose/prose.ts";
import type { Judgements } from "../record/judgements.ts";
import type { Telling } from "../tellings/telling.ts";

/** Origins that make a thing confirmed by other sources. */
const CONFIRMED = 3;

/** The independent voices behind an event, with those that were one because they give the words of the same speaker. */
export interface Voices {
  origins: string[];
  reasons: string[];
}

/**
 * Counts who tells of an event independently: each origin once, and all those that only give the words of one and the same
 * speaker once together.
 */
export function voicesOf(tellings: Telling[], knowledge: Knowledge): Voices {
  const ofOrigin = new Map<string, Set<string | undefined>>();
  for (const { origin, claim } of tellings) {
    const speakers = ofOrigin.get(origin) ?? new Set();
    ofOrigin.set(origin, speakers.add(claim.attribution?.[0]?.entity));
  }
  const firstQuoting = new Map<string, string>();
  const quoting = new Map<string, number>();
  const origins: string[] = [];
  for (const [origin, speakers] of ofOrigin) {
    const speaker = speakers.size === 1 ? [...speakers][0] : undefined;
    if (speaker) quoting.set(speaker, (quoting.get(speaker) ?? 0) + 1);
    if (speaker && firstQuoting.has(speaker)) continue;
    if (speaker) firstQuoting.set(speaker, origin);
    origins.push(origin);
  }
  const reasons = [...quoting]
    .filter(([, count]) => count > 1)
    .map(([speaker, count]) => {
      const name = knowledge.entity(speaker)?.name ?? speaker;
      return `${capitalised(numberInWords(count))} origins only give the words of ${name}: counted as one.`;
    });
  return { origins, reasons };
}

/** Admiralty grade of an event by the rule in docs/decisions/0004-grades.md. */
export function gradeOf(
  tellings: Telling[],
  denials: Telling[],
  voices: Voices,
  judged: Judgements,
  knowledge: Knowledge,
): Grade {
  const { reliability, reason } = reliabilityOf(tellings, knowledge);
  const accepted = tellings.some(({ id }) => judged.accepted.has(id));
  const telling = voices.origins.length;
  const denying = voicesOf(denials, knowledge).origins.length;
  const modality = tellings[0]?.claim.modality ?? "asserted";
  const credibility = credibilityOf({ telling, denying, accepted, modality, reliability });
  const counted = `${capitalised(numberInWords(telling))} independent ${telling === 1 ? "origin tells" : "origins tell"} of it.`;
  const against =
    denying > 0 ? [`${capitalised(numberInWords(denying))} ${denying === 1 ? "denies" : "deny"} it.`] : [];
  const review = accepted ? ["A person has accepted it."] : [];
  const guess = modality === "possible" ? ["It is only told as possible."] : [];
  return { reliability, credibility, reasons: [reason, counted, ...voices.reasons, ...against, ...review, ...guess] };
}

interface Weight {
  telling: number;
  denying: number;
  accepted: boolean;
  modality: Modality;
  reliability: Grade["reliability"];
}

function credibilityOf({ telling, denying, accepted, modality, reliability }: Weight): Grade["credibility"] {
  if (modality === "possible") return 6;
  if (denying > 0) return denying >= telling ? 5 : 4;
  const isReliable = reliability <= "C";
  if (telling >= CONFIRMED && isReliable) return 1;
  if (telling >= 2 && (isReliable || accepted)) return accepted ? 1 : 2;
  if (accepted) return 2;
  return isReliable ? 3 : telling >= 2 ? 3 : reliability === "F" ? 6 : 4;
}

function reliabilityOf(
  tellings: Telling[],
  knowledge: Knowledge,
): { reliability: Grade["reliability"]; reason: string } {
  const sources = tellings.flatMap(({ report }) => {
    const { outlet, url, credit } = report.report;
    return [outlet, url, credit].flatMap((name) => (name && knowledge.source(name)) || []).slice(0, 1);
  });
  const grades = sources.map(({ grade }) => grade).sort();
  const best = grades[0];
  if (!best) return { reliability: "F", reason: "No pack grades the outlets that tell of it." };
  const names = [...new Set(sources.filter(({ grade }) => grade === best).map(({ name }) => name))].sort();
  return { reliability: best, reason: `Best source: ${list(names)}, ${best}.` };
}
