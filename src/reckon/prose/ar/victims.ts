import type { Knowledge } from "../../../packs/knowledge.ts";
import { namedIn, type Told } from "../told.ts";
import { isolated } from "./isolate.ts";
import { type Name, sameName } from "./name.ts";
import { nameOf } from "./names.ts";
import { type CommonGroup, countedGroup, groupInWords, readCommonWords } from "./nouns.ts";
import { amount, counted, digits, NOUNS } from "./numbers.ts";

/** Numbers and vague words in front of whom a report counts. */
const COUNTING =
  /^(?:(?:the|an?|at least|about|around|some|several|another|other|more than|nearly|almost|up to|as many as|dozens of|hundreds of|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|one|\d[\d,]*)(?: |$))+/i;

/** Members of a body, by its kind. */
const MEMBERS: { [kind: string]: string } = {
  "armed-force": "أفراد",
  "armed-group": "عناصر",
  coalition: "أفراد",
  organisation: "أعضاء",
  state: "رعايا",
};

/** Nobody counts forces by the force: its people are soldiers. */
const AS_PEOPLE: { [word: string]: string } = { troops: "soldiers", forces: "soldiers", police: "officers" };

/** Those killed or hurt: "متعاقد مدني أمريكي", "٣ جنود عراقيين", "٣ من أفراد التحالف", "ما لا يقل عن ٢٥ شخصاً". */
export function victimsIn(told: Told, knowledge: Knowledge): Name {
  if (told.modality === "denied") return sameName("أحد");
  const [party] = namedIn(told, "victim");
  const entity = party?.entity === undefined ? undefined : knowledge.entity(party.entity);
  if (party && entity?.kind === "person") return nameOf(party, knowledge);
  const words = told.victims ?? party?.name ?? "";
  const bare = words.replace(COUNTING, "").replace(/ dead$/i, "");
  const read = readCommonWords(
    bare.replace(/\b(?:troops|forces|police)$/i, (word) => AS_PEOPLE[word.toLowerCase()] ?? word),
  );
  const isVague = /^(?:members?|personnel|people|persons?|others?|)$/i.test(bare);
  const members = entity && MEMBERS[entity.kind];
  if (party && members && (isVague || !read)) {
    const ofThem = `${members} ${nameOf(party, knowledge).oblique}`;
    return countedOf(told, sameName(`عدد من ${ofThem}`), ofThem);
  }
  if (read && !isVague) return groupOf(told, read, /^(?:an?|one) /i.test(words));
  const persons = personsIn(told);
  if (persons) return persons;
  return bare === "" || isVague ? sameName("عدة أشخاص") : sameName(isolated(words));
}

function groupOf(told: Told, group: CommonGroup, isOne: boolean): Name {
  const count = told.quantity ?? (isOne || !group.isSeveral ? 1 : undefined);
  if (count === 1) return groupInWords(group, false, false);
  return (
    amountName(told, (number, isOblique) => countedGroup(group, number, isOblique)) ?? groupInWords(group, true, false)
  );
}

/** So many members of a body; without a number, some of them. */
function countedOf(told: Told, some: Name, ofThem: string): Name {
  return amountName(told, (number, isOblique) => countedAmong(number, ofThem, isOblique)) ?? some;
}

/** "أحد أفراد التحالف", "اثنان من أفراد التحالف", "١٢ من أفراد التحالف". */
function countedAmong(number: number, ofThem: string, isOblique: boolean): string {
  if (number === 1) return `أحد ${ofThem}`;
  return `${number === 2 ? (isOblique ? "اثنين" : "اثنان") : digits(number)} من ${ofThem}`;
}

function personsIn(told: Told): Name | undefined {
  return amountName(told, (number, isOblique) => counted(number, NOUNS.person, isOblique));
}

function amountName(told: Told, count: (number: number, isOblique: boolean) => string): Name | undefined {
  const [subject, behind] = [false, true].map((isOblique) => amountOf(told, count, isOblique));
  return subject && behind ? { subject, object: behind, oblique: behind, gender: "masculine" } : undefined;
}

function amountOf({ toll, quantity }: Told, count: (number: number, isOblique: boolean) => string, isOblique: boolean) {
  const told = toll && amount(toll, count, isOblique);
  return told ?? (quantity === undefined ? undefined : count(quantity, isOblique));
}
