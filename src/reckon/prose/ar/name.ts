import type { Gender } from "./gender.ts";

/** Somebody or something as a sentence names it, in each case. */
export interface Name {
  subject: string;
  /** As the object of a verb. */
  object: string;
  /** Behind a preposition or another noun. */
  oblique: string;
  gender: Gender;
}

/** A name that is the same in every case. */
export function sameName(words: string, gender: Gender = "masculine"): Name {
  return { subject: words, object: words, oblique: words, gender };
}
