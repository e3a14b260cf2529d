import type { Locale } from "../model/locale.ts";
import type { Pack } from "../model/pack.ts";
import { createKnowledge, type Knowledge } from "../packs/knowledge.ts";
import { createMoments, type Moments } from "../reckon/moments.ts";
import { createEdition } from "./create-edition.ts";
import type { DeskState } from "./desk-state.ts";
import type { Edition } from "./edition.ts";
import { type Additions, keyOf, packsWith } from "./local/additions.ts";

/** A language's edition as the packs are now, with the reckoning that it tells of. */
interface Telling {
  edition: Edition;
  moments: Moments;
}

/** The editions of a desk, each made anew when persons add to the packs; the reckoning only for new entities: a name changes nothing in it. */
export interface Editions {
  of(locale: Locale, state: DeskState): Telling;
  /** The reckoning's knowledge with these additions: the one of an edition, where they add no other entities than it has. */
  knowledgeWith(locale: Locale, additions: Additions): Knowledge;
}

/**
 * @param packs without additions
 * @param now the state of the desk as it is when it is asked
 */
export function createEditions(packs: Pack[], theatre: string, now: () => Promise<DeskState>): Editions {
  const moments = new Map<Locale, { entities: string; knowledge: Knowledge; moments: Moments }>();
  const tellings = new Map<Locale, { additions: string; telling: Telling }>();

  const knowledgeIn = (locale: Locale, additions: Additions) =>
    createKnowledge(packsWith(packs, additions), theatre, locale);
  const reckoningOf = (locale: Locale, { entities }: Additions) => {
    const only = { names: [], entities };
    const key = keyOf(only);
    const known = moments.get(locale);
    if (known?.entities === key) return known;
    const knowledge = knowledgeIn(locale, only);
    const made = { entities: key, knowledge, moments: createMoments(theatre, knowledge) };
    moments.set(locale, made);
    return made;
  };

  return {
    of(locale, { heard: { additions } }) {
      const key = keyOf(additions);
      const known = tellings.get(locale);
      if (known?.additions === key) return known.telling;
      const reckoning = reckoningOf(locale, additions);
      const knowledge = additions.names.length > 0 ? knowledgeIn(locale, additions) : reckoning.knowledge;
      const record = async () => (await now()).record;
      const telling = {
        edition: createEdition(locale, knowledge, reckoning.moments, record),
        moments: reckoning.moments,
      };
      tellings.set(locale, { additions: key, telling });
      return telling;
    },
    knowledgeWith: (locale, { entities }) => {
      const only = { names: [], entities };
      const known = moments.get(locale);
      return known?.entities === keyOf(only) ? known.knowledge : knowledgeIn(locale, only);
    },
  };
}

/** An edition that follows the desk: what it is asked is answered by the edition of that moment. */
export function followingEdition(locale: Locale, latest: () => Edition, current: () => Promise<Edition>): Edition {
  return {
    locale,
    get theatre() {
      return latest().theatre;
    },
    get knowledge() {
      return latest().knowledge;
    },
    situation: async (at) => (await current()).situation(at),
    brief: async (at) => (await current()).brief(at),
    changes: async (from, to) => (await current()).changes(from, to),
    index: async (known) => (await current()).index(known),
  };
}
