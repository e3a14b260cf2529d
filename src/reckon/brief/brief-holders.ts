import type { Day } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import type { InstallationState, Party, Situation, Tenure } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { surely } from "../holders/tenures.ts";
import { english } from "../prose/en.ts";
import { proseOf } from "../prose/prose.ts";
import { compare } from "../record/record.ts";
import { isWithin, partyOf } from "../tellings/parties.ts";
import { nameOf, type Sentence, says } from "./brief-sentence.ts";

interface Holding {
  holder: Party;
  /** Tenures of the side on the theatre's first day. */
  before: Tenure[];
  /** Of those installations, the ones it holds on the day. */
  still: string[];
}

/** What each side held on the theatre's first day, and what of it it still holds; the largest first. */
function holdings({ tenures, installations }: Situation, firstDay: Day, knowledge: Knowledge): Holding[] {
  const before = tenures.filter(
    (tenure) =>
      tenure.side &&
      knowledge.entity(tenure.installation)?.kind === "installation" &&
      surely(tenure).from <= firstDay &&
      firstDay < surely(tenure).to,
  );
  // What English calls them breaks a tie, whatever the edition.
  const key = ({ holder }: Holding) => english.inProse(holder, knowledge);
  const sideNow = new Map(installations.map(({ installation, side }) => [installation, side]));
  return [...groupBy(before, (tenure) => bodyOf(tenure, knowledge)).values()]
    .map((held) => ({
      holder: theHolder(held, knowledge),
      before: held,
      still: held.map(({ installation }) => installation).filter((id) => sideNow.get(id) === held[0]?.side),
    }))
    .sort((a, b) => b.before.length - a.before.length || (key(a) < key(b) ? -1 : 1));
}

type Held = Pick<Tenure, "holder" | "side">;

/** The body of its side that a holder acts within, else the holder itself: several members of a coalition are told as one. */
function bodyOf({ holder, side }: Held, knowledge: Knowledge): string {
  const body = knowledge.theatre?.sides.find(({ id }) => id === side)?.members[0];
  return body && holder.entity && isWithin(holder.entity, body, knowledge) ? body : (holder.entity ?? holder.name);
}

/** Whoever holds all of these: the body where there are several holders. */
function theHolder(held: Held[], knowledge: Knowledge): Party {
  const [first] = held;
  if (!first) throw new Error("Nothing is held by nobody.");
  const isOne = held.every(({ holder }) => holder.entity === first.holder.entity);
  const body = bodyOf(first, knowledge);
  return isOne ? first.holder : partyOf({ text: body, entity: body }, knowledge);
}

/** How many of the installations that it held on the theatre's first day the largest holder still has. */
export function holdingsSentence(situation: Situation, knowledge: Knowledge): Sentence | undefined {
  const firstDay = knowledge.theatre?.firstDay;
  const largest = firstDay ? holdings(situation, firstDay, knowledge)[0] : undefined;
  if (!firstDay || !largest) return undefined;
  const { holder, before, still } = largest;
  return says(proseOf(knowledge).brief.stillHeld(holder, still.length, before.length, firstDay, knowledge));
}

/** A sentence of more names than this is not read. */
const MOST_NAMED = 12;

/** Who holds which installations, one sentence a holder; of many, those that it came to last. */
export function holderSentences({ installations }: Situation, knowledge: Knowledge): Sentence[] {
  const phrases = proseOf(knowledge).brief;
  const held = installations.flatMap((state) => (state.holder ? [{ ...state, holder: state.holder }] : []));
  return [...groupBy(held, (state) => bodyOf(state, knowledge)).values()]
    .sort((a, b) => b.length - a.length)
    .map((states) => {
      const named = states.length > MOST_NAMED ? lastTaken(states).slice(0, MOST_NAMED) : states;
      const names = named.map(({ installation, by, since, contested }) => ({
        text: phrases.held(nameOf(installation, knowledge), since, contested),
        ...(by && { event: by }),
        installation,
      }));
      const more = states.length - named.length;
      return says(...phrases.holder(theHolder(states, knowledge), names, more, knowledge));
    });
}

function lastTaken<T extends Pick<InstallationState, "since">>(states: T[]): T[] {
  return states.toSorted((a, b) => compare(b.since?.from ?? "", a.since?.from ?? ""));
}
