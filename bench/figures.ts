import type { Tally } from "./scoring.ts";

/** What is reported of a tally, each a share rounded to thousandths; null where there was nothing to measure. */
export function figuresOf(t: Tally) {
  return {
    precision: ratio(t.hits, t.given),
    recall: ratio(t.hits, t.gold),
    claims_f1: f1(t.hits, t.gold, t.given),
    roles_f1: f1(t.fillerHits, t.goldFillers, t.givenFillers),
    when_exact: ratio(t.exactWhens, t.goldWhens),
    when_f1: f1(t.exactWhens, t.goldWhens, t.givenWhens),
    when_overlap: ratio(t.overlappingWhens, t.goldWhens),
    mode: ratio(t.modeHits, t.goldModes),
    modality: ratio(t.modalityHits, t.modalities),
    attribution_f1: f1(t.speakerHits, t.goldSpeakers, t.givenSpeakers),
    quantity: ratio(t.quantityHits, t.goldQuantities),
    quotes: ratio(t.slices, t.quotes),
    gold: t.gold,
    given: t.given,
  };
}

function f1(hits: number, gold: number, given: number): number | null {
  return ratio(2 * hits, gold + given);
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : thousandths(part / whole);
}

/** Rounds halves to even, as the reference scorer's language does. Only odd sixteenths are halves of a thousandth exactly. */
function thousandths(value: number): number {
  const sixteenths = value * 16;
  if (Math.abs(sixteenths % 2) !== 1) return Number(value.toFixed(3));
  const below = Math.floor(value * 1000);
  return (below % 2 === 0 ? below : below + 1) / 1000;
}
