import type { Knowledge } from "../../packs/knowledge.ts";
import { isWithin } from "../tellings/parties.ts";
import type { Telling } from "../tellings/telling.ts";
import type { Victims } from "../tellings/victims.ts";
import { isForceOf } from "./cast.ts";

/**
 * Whether two tellings of casualties are of different groups. The dead of one group are not those of another, nor of all together; the
 * numbers of one group are free to differ between reports.
 */
export function victimsDiffer(a: Telling, b: Telling, knowledge: Knowledge): boolean {
  const [[one], [other]] = [a.victims ?? [], b.victims ?? []];
  if (!one || !other) return false;
  if (one.persons.length > 0 && other.persons.length > 0) return false;
  if (one.kind && other.kind && one.kind !== other.kind) return true;
  if (one.persons.length > 0) return isMoreThan(other, one.persons.length);
  if (other.persons.length > 0) return isMoreThan(one, other.persons.length);
  if (one.of.length > 0 && other.of.length > 0) return bodiesDiffer(a, b, one, other, knowledge);
  if (one.of.length === 0 && other.of.length === 0) return namelessDiffer(a, b, one, other);
  const isNamedApart = a.report.id === b.report.id && (one.of.length > 0 ? other : one).words.length > 0;
  return numbersDiffer(one, other) || (isNamedApart && one.number !== other.number);
}

function bodiesDiffer(a: Telling, b: Telling, one: Victims, other: Victims, knowledge: Knowledge): boolean {
  if (!areOfSame(one.of, other.of, knowledge)) {
    return !isMembership(one.of, other.of, knowledge) || numbersDiffer(one, other);
  }
  return areParts(a, b, one, other);
}

/** "12 wounded", "three servicemen", "local commanders". */
function namelessDiffer(a: Telling, b: Telling, one: Victims, other: Victims): boolean {
  if (areNumbered(one, other) && one.number === other.number) return false;
  const areNamed = one.words.length > 0 && other.words.length > 0;
  if (areNamed && !one.words.some((word) => other.words.includes(word))) return true;
  return areParts(a, b, one, other);
}

/** One report's different numbers of a group are a part and the whole, unless another speaker gives the other number. */
function areParts(a: Telling, b: Telling, one: Victims, other: Victims): boolean {
  if (a.report.id !== b.report.id || !numbersDiffer(one, other)) return false;
  return one.kind !== other.kind || speakerOf(a) === speakerOf(b);
}

function speakerOf({ claim }: Telling): string | undefined {
  const [speaker] = claim.attribution ?? [];
  return speaker && (speaker.entity ?? speaker.text);
}

/** Nobody killed is no other number of killed: it says that there were none. */
function numbersDiffer(one: Victims, other: Victims): boolean {
  return areNumbered(one, other) && one.number !== other.number && one.number !== 0 && other.number !== 0;
}

function areNumbered(one: Victims, other: Victims): boolean {
  return one.number !== undefined && other.number !== undefined;
}

function isMoreThan({ number }: Victims, persons: number): boolean {
  return number !== undefined && number > persons;
}

/** A coalition's wounded can all be of one member. */
function isMembership([a, ...as]: string[], [b, ...bs]: string[], knowledge: Knowledge): boolean {
  if (!a || !b || as.length > 0 || bs.length > 0) return false;
  return isWithin(a, b, knowledge) || isWithin(b, a, knowledge);
}

/** A state's people and its forces are one group to those who count: "two Americans", "two US troops". */
function areOfSame(as: string[], bs: string[], knowledge: Knowledge): boolean {
  const isSame = (a: string, b: string) => a === b || isForceOf(a, b, knowledge) || isForceOf(b, a, knowledge);
  return (
    as.length === bs.length &&
    as.every((a) => bs.some((b) => isSame(a, b))) &&
    bs.every((b) => as.some((a) => isSame(a, b)))
  );
}

/** Whether the same number of the same people is told as killed, or as hurt, in both: that tells an attack where no place does. */
export function sharesVictims({ victims }: Telling, { victims: others }: Telling): boolean {
  if (!victims || !others) return false;
  return victims.some(({ key }) => key !== undefined && others.some((other) => other.key === key));
}

/** A number of victims so large that hardly another attack has the same. */
export const TELLING_NUMBER = 10;

/** "25 fighters of the militia" and "25 of the umbrella that it is in". */
export function sharesLargeToll(a: Telling, b: Telling, knowledge: Knowledge): boolean {
  const [[one], [other]] = [a.victims ?? [], b.victims ?? []];
  if (!one?.number || !other || one.number < TELLING_NUMBER || one.toll !== other.toll) return false;
  return isMembership(one.of, other.of, knowledge);
}

/** Whether both tell of several harmed, and of as many: "three killed". */
export function sharesToll({ victims }: Telling, { victims: others }: Telling): boolean {
  if (!victims || !others) return false;
  return victims.some(({ toll }) => toll !== undefined && others.some((other) => other.toll === toll));
}

/** Whether both tell of harm without saying to whom. */
export function areNameless({ victims: [one] = [] }: Telling, { victims: [other] = [] }: Telling): boolean {
  return one?.of.length === 0 && other?.of.length === 0;
}
