import type { KnownWorld } from "../known-world.ts";

/** The state that a longer name begins with, and how many characters name it: "US" of "US President". */
export type LeadingStates = (name: string) => { id: string; length: number } | undefined;

/** How many words a state's name has at most: "United Arab Emirates". */
const MOST_WORDS = 3;

/** Knows the names and nationalities of the states, to find them at the start of longer names. */
export function createLeadingStates(world: KnownWorld): LeadingStates {
  const ids = new Map(
    world.entities
      .filter(({ kind }) => kind === "state")
      .flatMap(({ id, name, names = [], demonyms = [] }) =>
        [name, ...names, ...demonyms].map((one) => [one, id] as const),
      ),
  );
  return (name) => {
    const words = name.split(" ");
    for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
      const start = words.slice(0, count).join(" ");
      const id = ids.get(start);
      if (id !== undefined) return { id, length: start.length };
    }
    return undefined;
  };
}
