import type { Day } from "../../src/model/day.ts";
import { dayAt } from "./calendar.ts";

/** From this day on, this one holds an installation; nobody where there is no holder. */
interface Spell {
  from: Day;
  holder?: string;
}

/** By installation, its true holders in time. */
export type Holders = Map<string, Spell[]>;

/** Who truly holds an installation on a day. */
export function holderOn(holders: Holders, installation: string, day: Day): string | undefined {
  return holders.get(installation)?.findLast(({ from }) => from <= day)?.holder;
}

/** Who holds it now, as the history is made. */
export function holderNow(holders: Holders, installation: string): string | undefined {
  return holders.get(installation)?.at(-1)?.holder;
}

export function holdFrom(holders: Holders, installation: string, day: number, holder: string | undefined): void {
  const spells = holders.get(installation) ?? [];
  holders.set(installation, spells);
  spells.push({ from: dayAt(day), ...(holder && { holder }) });
}
