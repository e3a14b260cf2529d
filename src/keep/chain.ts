import { canonicalJson, contentId, digest } from "../model/identity.ts";
import type { Report } from "../model/report.ts";
import type { Review } from "../model/review.ts";

export type Kind = "report" | "coding" | "review" | "failure" | "presence";

/** One link of a theatre's chain, as docs/decisions/0003-the-hash-chain.md describes it. */
export interface Entry {
  theatre: string;
  /** 1 for the theatre's first entry, then without gaps. */
  seq: number;
  kind: Kind;
  id: string;
  /** The moment of the append, ISO 8601 in UTC. */
  recorded: string;
  /** Canonical JSON. */
  body: string;
  /** The hash of the entry before, GENESIS for the first. */
  prev: string;
  hash: string;
}

/** What stands for the hash before a theatre's first entry. */
export const GENESIS = "0".repeat(64);

/** SHA-256, in lower-case hex, over the canonical JSON of an entry without its hash. */
export function entryHash({ theatre, seq, kind, id, recorded, body, prev }: Omit<Entry, "hash">): string {
  return digest(canonicalJson({ theatre, seq, kind, id, recorded, body, prev }));
}

export function reportId(theatre: string, report: Report): string {
  return `r${contentId({ theatre, report })}`;
}

/** A coding's id follows from the one before it of the same report too, so that an older coder can be gone back to. */
export function codingId(theatre: string, coding: unknown, before: string | undefined): string {
  return `k${contentId({ theatre, coding, before: before ?? null })}`;
}

/** A presence's id follows from the one before it of the same report too: a page can be withdrawn and come back more than once. */
export function presenceId(theatre: string, presence: unknown, before: string | undefined): string {
  return `p${contentId({ theatre, presence, before: before ?? null })}`;
}

/** A review's id follows from its place too, so that a person can decide, undo and decide the same again. */
export function reviewId(theatre: string, review: Review, seq: number): string {
  return `v${contentId({ theatre, review, seq })}`;
}

export function failureId(theatre: string, failure: unknown): string {
  return `f${contentId({ theatre, failure })}`;
}
