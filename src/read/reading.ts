import { digest } from "../model/identity.ts";
import type { Report } from "../model/report.ts";

/** A document as it came: its bytes, unchanged, with their SHA-256 in lower-case hex. */
export interface Original {
  sha256: string;
  mediaType: string;
  bytes: Uint8Array;
}

/** Why a document gave no report: one line for a person, and a word for a program. */
export interface Failure {
  file: string;
  code: FailureCode;
  message: string;
}

export type FailureCode =
  | "not-found"
  | "not-a-file"
  | "unreadable"
  | "too-large"
  | "too-costly"
  | "empty"
  | "binary"
  | "no-article"
  | "unreadable-json"
  | "unreadable-front-matter"
  | "unreadable-list"
  | "unreadable-archive"
  | "unreadable-pdf"
  | "encrypted"
  | "pictures-of-text"
  | "an-archive"
  | "a-list"
  | "an-address";

/** What reading one document gives: a report with what was noticed on the way, or the reason why there is none. */
export type Reading =
  | { ok: true; report: Report; original: Original; notes: string[]; basis?: Basis }
  | { ok: false; failure: Failure; original?: Original };

/** Where each field of a report comes from, in words: `{ headline: "the page's linked data gives headline" }`. */
export type Basis = Partial<Record<keyof Report, string>>;

/** What a reader of one kind of document gives: a report, or a failure without its file. */
export type Outcome = { report: Report; notes: string[]; basis?: Basis } | { code: FailureCode; message: string };

export function originalOf(bytes: Uint8Array, mediaType: string): Original {
  return { sha256: digest(bytes), mediaType, bytes };
}
