import { LAST_DAY } from "../model/day.ts";
import type { Locale } from "../model/locale.ts";
import type { Situation } from "../model/situation.ts";
import type { Knowledge } from "../packs/knowledge.ts";
import { brief } from "../reckon/brief/brief.ts";
import { diffOf } from "../reckon/diff/diff.ts";
import type { Moments } from "../reckon/moments.ts";
import { onDay } from "../reckon/reckon.ts";
import type { Record } from "../reckon/record/record.ts";
import type { At, Edition } from "./edition.ts";
import { Refusal } from "./refusal.ts";
import { remembering } from "./remembering.ts";
import { indexSituation } from "./situation-index.ts";

/** Days of which the state is kept at hand: a reader drags the day to and fro. */
const MOST_DAYS = 60;

/**
 * The edition of a desk in a language.
 *
 * @param record the record as it is now; the same object while it has not changed
 */
export function createEdition(
  locale: Locale,
  knowledge: Knowledge,
  moments: Moments,
  record: () => Promise<Record>,
): Edition {
  const { theatre } = knowledge;
  if (!theatre) throw new Refusal("No pack has a theatre: add a theatre.yaml to a folder under packs/.");
  const onDays = remembering<Situation>(MOST_DAYS);
  const briefs = remembering<ReturnType<typeof brief>>(MOST_DAYS);
  const indexes = remembering<ReturnType<typeof indexSituation>>(MOST_DAYS);
  const moment = ({ day, known }: At) => `${day} ${known}`;

  // One record for all of an answer: another process may write between two looks at it.
  const situationIn = (now: Record, at: At): Situation => {
    moments.take(now);
    return onDays(now, moment(at), () => onDay(moments.asKnown(at.known), at.day, knowledge));
  };
  return {
    locale,
    theatre,
    knowledge,
    situation: async (at) => situationIn(await record(), at),
    brief: async (at) => {
      const now = await record();
      return briefs(now, moment(at), () => brief(situationIn(now, at), now, knowledge));
    },
    changes: async (from, to) => {
      const now = await record();
      return diffOf(situationIn(now, from), situationIn(now, to), now, knowledge);
    },
    index: async (known) => {
      const now = await record();
      return indexes(now, known, () => indexSituation(situationIn(now, { day: LAST_DAY, known })));
    },
  };
}
