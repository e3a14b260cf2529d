import type { Check } from "../../model/situation.ts";
import type { Telling } from "../tellings/telling.ts";

/** A check of the numbers of one report: `about` is the claim that is checked, `others` those that it is held against. */
export function arithmeticCheck(
  about: Telling,
  others: Telling[],
  result: Pick<Check, "verdict" | "sentence" | "needs">,
): Check {
  const { value, min, max } = about.claim.quantity ?? {};
  return {
    kind: "arithmetic",
    claim: about.id,
    report: about.report.id,
    stated: {
      ...(value !== undefined && { value }),
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
    },
    words: about.claim.quote.text,
    counted: [],
    claims: [about.id, ...others.map(({ id }) => id)],
    ...result,
  };
}

/** The number of the sentence in which each telling's words begin, of tellings of one report in the order of its text. */
export function sentencesOf(tellings: Telling[]): Map<Telling, number> {
  const text = tellings[0]?.report.report.text ?? "";
  const ends = [...text.matchAll(/[.!?]["”’)]*\s|\n/g)].map(({ index }) => index);
  let sentence = 0;
  return new Map(
    tellings.map((telling) => {
      while ((ends[sentence] ?? text.length) < telling.claim.quote.start) sentence++;
      return [telling, sentence];
    }),
  );
}
