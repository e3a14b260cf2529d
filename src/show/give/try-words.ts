import { counted } from "../language/words.ts";

/** How many claims a text has, in words. */
export function toldWords(count: number): string {
  return count === 0 ? "No claim was found in these words." : `${counted(count, "claim")}.`;
}
