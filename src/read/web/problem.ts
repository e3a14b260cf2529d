import type { FetchCode } from "./fetched.ts";

/** Why an address could not be fetched: one line for a person, and a word for a program. */
export interface Problem {
  code: FetchCode;
  message: string;
  status?: number;
  /** Seconds that the server asks to wait. */
  retryAfter?: number;
}

export function isProblem(outcome: object): outcome is Problem {
  return "code" in outcome;
}
