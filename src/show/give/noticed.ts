import { randomUUID } from "node:crypto";
import type { Taken } from "../../desk/desk.ts";

const MOST = 100;

/** What became of the reports handed in last, each under a key, for the page that the reader is sent on to. */
export interface Noticed {
  keep(taken: Taken): string;
  of(key: string | undefined): Taken | undefined;
}

/** Remembers the last hundred while the desk is open. */
export function createNoticed(): Noticed {
  const kept = new Map<string, Taken>();
  return {
    keep(taken) {
      const key = randomUUID();
      kept.set(key, taken);
      const [oldest] = kept.keys();
      if (kept.size > MOST && oldest) kept.delete(oldest);
      return key;
    },
    of: (key) => kept.get(key ?? ""),
  };
}
