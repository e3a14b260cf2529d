import type { Level, Party } from "../../../model/situation.ts";
import type { Knowledge } from "../../../packs/knowledge.ts";
import type { Prose } from "../en.ts";
import { dayInWords, intervalInWords } from "./days.ts";
import { isolated } from "./isolate.ts";
import { nameOf } from "./names.ts";
import { type CommonGroup, countedGroup, groupInWords, readCommonWords } from "./nouns.ts";
import { amount, counted, NOUNS } from "./numbers.ts";

const PRONOUN = /^(?:they|them|he|him|she|her|it|who|those|these)$/i;
const FORCES = "قوات";
const UNNAMED_PLACE = "مكان لم يُسمَّ";

/** How strong a force is said to be, and who it is where nobody says. */
export const levels: Prose["levels"] = {
  forces: FORCES,
  unnamedPlace: UNNAMED_PLACE,
  reported: (level, link, knowledge) => {
    const dated = level.when?.to ? ` (${dayInWords(level.when.to)})` : "";
    return [
      "يُذكر وجود ",
      link(numberInWords(level)),
      `${ofWhom(level.actor, knowledge)}${inPlace(level, knowledge)}${dated}.`,
    ];
  },
  sentence: (level, knowledge) => {
    const { when } = level;
    const dated = when?.from || when?.to ? `، ${intervalInWords(when)}` : "";
    return `${numberInWords(level)}${ofWhom(level.actor, knowledge)}${inPlace(level, knowledge)}${dated}.`;
  },
};

/** "٧٬٥٠٠ عنصر", of people "١٠٠ جندي". */
function numberInWords(level: Level): string {
  const group = groupOf(level.actor);
  const count = (number: number, isOblique: boolean) =>
    group && isOfPeople(group) ? countedGroup(group, number, isOblique) : counted(number, NOUNS.member, isOblique);
  return amount(level, count, true) ?? "";
}

/** " من القوات الأجنبية"; empty where nobody is named, and of people whom the number names. */
function ofWhom(actor: Party, knowledge: Knowledge): string {
  if (actor.entity) return ` من ${nameOf(actor, knowledge).oblique}`;
  if (actor.name === FORCES || PRONOUN.test(actor.name)) return "";
  const group = groupOf(actor);
  if (!group) return ` من ${isolated(actor.name)}`;
  return isOfPeople(group) ? "" : ` من ${groupInWords(group, true, true).oblique}`;
}

function groupOf({ entity, name }: Party): CommonGroup | undefined {
  return entity ? undefined : readCommonWords(name);
}

function isOfPeople({ noun: [, , , areMen] }: CommonGroup): boolean {
  return areMen === "men";
}

function inPlace({ place }: Level, knowledge: Knowledge): string {
  return ` في ${place.entity ? nameOf(place, knowledge).oblique : isolated(place.name)}`;
}
