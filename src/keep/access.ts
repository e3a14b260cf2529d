import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** How a ledger reaches its database. */
export interface Access {
  db: Kysely<Tables>;
  /** The moment, ISO 8601 in UTC. */
  now: () => string;
  /** Runs work that writes, alone among all who write, and keeps all of it or nothing. */
  write<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  words: WordIndex;
}

/** The index of the words of reports, by their numbers in the table `report`: each database has its own kind. */
export interface WordIndex {
  add(db: Kysely<Tables>, number: number, words: { headline: string[]; text: string[] }): Promise<void>;
  /** The reports of a theatre that hold all of these phrases (search/phrases.ts), the best match first. */
  find(db: Kysely<Tables>, theatre: string, phrases: string[][], limit: number): Promise<{ seq: number }[]>;
  /** Which reports of a theatre it does not have. */
  missing(db: Kysely<Tables>, theatre: string): Promise<{ seq: number }[]>;
  clear(db: Kysely<Tables>): Promise<void>;
}
