import type { Level } from "../../../model/situation.ts";
import type { Knowledge } from "../../../packs/knowledge.ts";
import type { Link, Part } from "../part.ts";
import { dayInWords, intervalInWords } from "./days.ts";
import { inProse } from "./names.ts";
import { capitalised, quantityInWords } from "./numbers.ts";

/** A force of which only "them" is told. */
const PRONOUN = /^(?:they|them|he|him|she|her|it|who|those|these)$/i;

/** How strong a force is said to be, and who it is where nobody says. */
export const levels = {
  forces: "forces",
  unnamedPlace: "an unnamed place",
  /** "About 7,500 personnel of the coalition are reported in Iraq (16 March 2020)."; the number leads to what it rests on. */
  reported: (level: Level, link: Link, knowledge: Knowledge): Part[] => {
    const { actor, place, when } = level;
    const who = actor.entity
      ? `personnel of ${inProse(actor, knowledge)}`
      : PRONOUN.test(actor.name)
        ? "personnel"
        : actor.name;
    const dated = when?.to ? ` (${dayInWords(when.to)})` : "";
    return [link(capitalised(quantityInWords(level))), ` ${who} are reported in ${inProse(place, knowledge)}${dated}.`];
  },
  /** "About 7,500 personnel of the coalition in Iraq, on 16 March 2020." */
  sentence: (level: Level, knowledge: Knowledge): string => {
    const { actor, place, unit, when } = level;
    const whose = actor.entity ? `${unit} of ${inProse(actor, knowledge)}` : `${unit} (${actor.name})`;
    const dated = when?.from || when?.to ? `, ${intervalInWords(when)}` : "";
    return `${capitalised(quantityInWords(level))} ${whose} in ${inProse(place, knowledge)}${dated}.`;
  },
};
