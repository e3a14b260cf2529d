import type { SituationEvent } from "../../model/situation.ts";

/** The events of two situations, each with those of the other that it shares a claim with. */
export interface MatchedEvents {
  /** Of an event after: what it was before, none where it is new. */
  was(after: SituationEvent): SituationEvent[];
  /** Of an event before: what it is after, none where it is gone. */
  became(before: SituationEvent): SituationEvent[];
  /** The events that are one occurrence in both, under whatever name, but for those of which the very same is told. */
  retold: { before: SituationEvent; after: SituationEvent }[];
  /** The id after of an event before; its own where it is gone. */
  idAfter(before: string): string;
}

/**
 * Matches events by the claims that they share, since an event may be named by another claim later; linear in the claims of the
 * events that are not the very same, and a claim tells of one event.
 */
export function matchEvents(before: SituationEvent[], after: SituationEvent[]): MatchedEvents {
  const [inBefore, inAfter] = [new Set(before), new Set(after)];
  const [onlyBefore, onlyAfter] = [
    before.filter((one) => !inAfter.has(one)),
    after.filter((one) => !inBefore.has(one)),
  ];
  const was = partnersOf(onlyAfter, onlyBefore);
  const became = partnersOf(onlyBefore, onlyAfter);
  const byId = new Map(onlyBefore.map((event) => [event.id, event]));
  return {
    was: (event) => was.get(event)?.all ?? (inBefore.has(event) ? [event] : []),
    became: (event) => became.get(event)?.all ?? (inAfter.has(event) ? [event] : []),
    retold: onlyAfter.flatMap((event) => {
      const earlier = was.get(event)?.chief;
      return earlier && became.get(earlier)?.chief === event ? [{ before: earlier, after: event }] : [];
    }),
    idAfter: (id) => {
      const event = byId.get(id);
      return (event && became.get(event)?.chief?.id) ?? id;
    },
  };
}

interface Partners {
  all: SituationEvent[];
  /** The one that holds the claim that names the event, else the first. */
  chief?: SituationEvent;
}

function partnersOf(events: SituationEvent[], others: SituationEvent[]): Map<SituationEvent, Partners> {
  const holder = new Map<string, SituationEvent>();
  for (const other of others) for (const claim of other.claims) holder.set(claim, other);
  return new Map(
    events.map((event) => {
      const found = new Set<SituationEvent>();
      for (const claim of event.claims) {
        const other = holder.get(claim);
        if (other) found.add(other);
      }
      const [first] = found;
      const chief = holder.get(event.id) ?? first;
      return [event, { all: [...found], ...(chief && { chief }) }];
    }),
  );
}
