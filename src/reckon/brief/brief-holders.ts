import type { Day } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Situation, Tenure } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { surely } from "../holders/tenures.ts";
import { capitalised, dateBeside, dayInWords, inProse, numberInWords } from "../prose/prose.ts";
import { isWithin, partyOf } from "../tellings/parties.ts";
import { listed, nameOf, type Sentence, says } from "./brief-sentence.ts";

interface Holding {
  name: string;
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
  const sideNow = new Map(installations.map(({ installation, side }) => [installation, side]));
  return [...groupBy(before, (tenure) => bodyOf(tenure, knowledge)).values()]
    .map((held) => ({
      name: nameOfHolders(held, knowledge),
      before: held,
      still: held.map(({ installation }) => installation).filter((id) => sideNow.get(id) === held[0]?.side),
    }))
    .sort((a, b) => b.before.length - a.before.length || (a.name < b.name ? -1 : 1));
}

type Held = Pick<Tenure, "holder" | "side">;

/** The body of its side that a holder acts within, else the holder itself: several members of a coalition are told as one. */
function bodyOf({ holder, side }: Held, knowledge: Knowledge): string {
  const body = knowledge.theatre?.sides.find(({ id }) => id === side)?.members[0];
  return body && holder.entity && isWithin(holder.entity, body, knowledge) ? body : (holder.entity ?? holder.name);
}

/** The name of whoever holds all of these: the body where there are several holders. */
function nameOfHolders(held: Held[], knowledge: Knowledge): string {
  const [first] = held;
  if (!first) return "nobody";
  const isOne = held.every(({ holder }) => holder.entity === first.holder.entity);
  const body = bodyOf(first, knowledge);
  return inProse(isOne ? first.holder : partyOf({ text: body, entity: body }, knowledge), knowledge);
}

/** How many of the installations that it held on the theatre's first day the largest holder still has. */
export function holdingsSentence(situation: Situation, knowledge: Knowledge): Sentence | undefined {
  const firstDay = knowledge.theatre?.firstDay;
  const largest = firstDay ? holdings(situation, firstDay, knowledge)[0] : undefined;
  if (!firstDay || !largest) return undefined;
  const { name, before, still } = largest;
  const verb = holdVerb(name);
  const then = `${verb === "holds" ? "it" : "they"} held on ${dayInWords(firstDay)}`;
  return says(`${capitalised(name)} ${stillHeld(verb, still.length, before.length)} ${then}.`);
}

/** "holds fourteen of the 17 installations", "holds all three installations", "no longer holds the one installation". */
function stillHeld(verb: string, still: number, before: number): string {
  if (before === 1) return `${still === 1 ? "still" : "no longer"} ${verb} the one installation`;
  const share = still === 0 ? "none of the" : still === before ? "all" : `${numberInWords(still)} of the`;
  return `${verb} ${share} ${numberInWords(before)} installations`;
}

function holdVerb(name: string): string {
  return /s$/.test(name) && !/States$/.test(name) ? "hold" : "holds";
}

/** Who holds which installations, one sentence a holder. */
export function holderSentences({ installations }: Situation, knowledge: Knowledge): Sentence[] {
  const held = installations.flatMap((state) => (state.holder ? [{ ...state, holder: state.holder }] : []));
  return [...groupBy(held, (state) => bodyOf(state, knowledge)).values()]
    .sort((a, b) => b.length - a.length)
    .map((states) => {
      const name = nameOfHolders(states, knowledge);
      const names = states.map(({ installation, by, since, contested }) => ({
        text: `${nameOf(installation, knowledge)}${since?.from ? ` (since ${dateBeside(since)})` : ""}${contested ? " (contested)" : ""}`,
        ...(by && { event: by }),
        installation,
      }));
      return says(`${capitalised(name)} ${holdVerb(name)} `, ...listed(names), ".");
    });
}
