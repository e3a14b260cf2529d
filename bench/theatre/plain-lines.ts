import type { Line } from "./line.ts";
import type { Names } from "./names.ts";
import type { Random } from "./random.ts";
import { sentence } from "./words.ts";

/** An act of speech by an actor. */
export function statementLine(actor: string, names: Names, random: Random): Line {
  const speaker = names.actor(actor, random);
  const words = sentence(
    "statement",
    { actor: speaker.text, other: "", site: "", number: "", weapon: "" },
    "",
    undefined,
    random,
  );
  return { words, claim: { type: "statement", mode: "say", modality: "asserted", roles: { actor: speaker } } };
}

/** Who holds a place now, as everybody can see. */
export function holdsLine(site: string, holder: string, names: Names, random: Random): Line {
  const [actor, place] = [names.own(holder), names.own(site)];
  const words = sentence(
    "holds",
    { actor: actor.text, other: "", site: place.text, number: "", weapon: "" },
    "",
    undefined,
    random,
  );
  return {
    words,
    claim: { type: "control", mode: "holds", modality: "asserted", roles: { actor, installation: place } },
  };
}

/** How many troops somebody has in the country. */
export function levelLine(actor: string, place: string, value: number, names: Names, random: Random): Line {
  const [who, where] = [names.own(actor), names.own(place)];
  const quantity = { text: `${value} troops`, value, min: value, max: value, unit: "personnel" };
  const words = sentence(
    "force_level",
    { actor: who.text, other: "", site: where.text, number: quantity.text, weapon: "" },
    "",
    undefined,
    random,
  );
  return { words, claim: { type: "force_level", modality: "asserted", roles: { actor: who, place: where }, quantity } };
}
