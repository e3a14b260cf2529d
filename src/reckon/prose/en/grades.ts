import { capitalised, list, numberInWords } from "./numbers.ts";

/** The lines of the table of docs/decisions/0004-grades.md, as it says them. */
const rules = {
  onlyPossible: "it is only told as possible",
  deniedByPerson: "a person has accepted a denial of it, and no claim of it",
  deniedByAsMany: "at least as many origins deny it as tell of it",
  denied: "some origin denies it",
  threeReliable: "three origins or more, reliability A to C",
  twoAccepted: "two origins or more, and a person has accepted a claim of it",
  twoReliable: "two origins, reliability A to C",
  oneAccepted: "one origin, and a person has accepted a claim of it",
  oneReliable: "one origin, reliability A to C",
  twoUnreliable: "two origins or more, reliability D to F",
  oneUnreliable: "one origin, reliability D or E",
  oneUngraded: "one origin, reliability F",
};

/** Why an event has its grade. */
export const grades = {
  rules,
  ungraded: "No pack grades the outlets that tell of it.",
  bestSource: (names: string[], letter: string) => `Best source: ${list(names)}, ${letter}.`,
  telling: (names: string[]) =>
    `${cardinal(names)} ${names.length === 1 ? "independent origin tells of it" : "independent origins tell of it"}: ${list(names)}.`,
  denying: (names: string[]) =>
    `${cardinal(names)} ${names.length === 1 ? "origin denies it" : "origins deny it"}: ${list(names)}.`,
  accepted: "A person has accepted it.",
  /** @param names of those who put a claim of it right */
  corrected: (names: string[]) => `A claim of it stands as corrected by ${list(names)}.`,
  denialAccepted: "A person has accepted a denial of it.",
  credibility: (number: number, rule: keyof typeof rules) => `Credibility ${number}: ${rules[rule]}.`,
};

function cardinal({ length }: string[]): string {
  return capitalised(numberInWords(length));
}
