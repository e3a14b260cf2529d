import type { Knowledge } from "../../../packs/knowledge.ts";
import { namedIn, type Told } from "../told.ts";
import { isolated } from "./isolate.ts";
import { type Name, nameOf } from "./names.ts";
import { type CommonGroup, groupInWords, readCommonWords } from "./nouns.ts";
import { amount, counted, digits, NOUNS } from "./numbers.ts";
import { oblique } from "./oblique.ts";

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

/** Those killed or hurt: "متعاقد مدني أمريكي", "٣ من الجنود العراقيين", "ما لا يقل عن ٢٥ شخصاً". */
export function victimsIn(told: Told, knowledge: Knowledge): Name {
  if (told.modality === "denied") return same("أحد");
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
    return countedOf(told, { several: members, ofThem: `${members} ${nameOf(party, knowledge).oblique}` });
  }
  if (read && !isVague) return countedGroup(told, read, /^(?:an?|one) /i.test(words));
  const persons = personsIn(told);
  if (persons) return persons;
  return bare === "" || isVague ? same("عدة أشخاص") : same(isolated(words));
}

function countedGroup(told: Told, group: CommonGroup, isOne: boolean): Name {
  const count = told.quantity ?? (isOne || !group.isSeveral ? 1 : undefined);
  if (count === 1) {
    const { words, gender } = groupInWords(group, false, false);
    return { subject: words, oblique: words, gender };
  }
  const { words } = groupInWords(group, true, false);
  return countedOf(told, { several: words, ofThem: oblique(groupInWords(group, true, true).words) }, oblique(words));
}

/** So many of a group; without a number, some of it. `few` is what follows a number from three to ten. */
function countedOf(told: Told, { several, ofThem }: { several: string; ofThem: string }, few?: string): Name {
  const count = (number: number, isOblique: boolean) =>
    few && number > 2 && number <= 10 ? `${digits(number)} ${few}` : countedAmong(number, ofThem, isOblique);
  const [subject, object] = [false, true].map((isOblique) => amountOf(told, count, isOblique));
  if (subject && object) return { subject, oblique: object, gender: "masculine" };
  return ofThem.startsWith(`${several} `)
    ? { subject: `عدد من ${ofThem}`, oblique: `عدد من ${ofThem}`, gender: "masculine" }
    : { subject: several, oblique: oblique(several), gender: "men" };
}

/** "أحد الجنود", "اثنان من الجنود", "١٢ من الجنود". */
export function countedAmong(number: number, ofThem: string, isOblique: boolean): string {
  if (number === 1) return `أحد ${ofThem}`;
  return `${number === 2 ? (isOblique ? "اثنين" : "اثنان") : digits(number)} من ${ofThem}`;
}

function personsIn(told: Told): Name | undefined {
  const count = (number: number, isOblique: boolean) => counted(number, NOUNS.person, isOblique);
  const [subject, object] = [false, true].map((isOblique) => amountOf(told, count, isOblique));
  return subject && object ? { subject, oblique: object, gender: "masculine" } : undefined;
}

function amountOf({ toll, quantity }: Told, count: (number: number, isOblique: boolean) => string, isOblique: boolean) {
  const told = toll && amount(toll, count, isOblique);
  return told ?? (quantity === undefined ? undefined : count(quantity, isOblique));
}

function same(words: string): Name {
  return { subject: words, oblique: words, gender: "masculine" };
}
