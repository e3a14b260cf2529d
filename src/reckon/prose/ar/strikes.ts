import type { Name } from "./name.ts";

/** How an attack of one kind is told. */
export interface Strike {
  verb: [string, string];
  deed: string;
  /** What follows the verb or the deed, of what was struck. */
  rest(what: string): string;
  /** Whether what was struck is the verb's object. */
  isDirect?: boolean;
  /** Where nobody is named as striking: the sentence. */
  without(what: Name): string;
  /** The same as a noun, where it is not the deed. */
  deedWithout?(what: string): string;
}

const shelling = (by: string): Pick<Strike, "without" | "deedWithout"> => ({
  without: ({ object }) => `أصابت ${by} ${object}`,
  deedWithout: (what) => `سقوط ${by} على ${what}`,
});
const striking = (verb: string, by: string): Pick<Strike, "without" | "deedWithout"> => ({
  without: ({ object }) => `${verb} ${by} ${object}`,
  deedWithout: (what) => `استهداف ${what} ب${by}`,
});
const aiming = { verb: ["استهدف", "استهدفت"] as [string, string], deed: "استهداف", isDirect: true };

export const STRIKES: { [mode: string]: Strike } = {
  rocket: { verb: ["أطلق", "أطلقت"], deed: "إطلاق", rest: (what) => `صواريخ على ${what}`, ...shelling("صواريخ") },
  missile: { verb: ["أطلق", "أطلقت"], deed: "إطلاق", rest: (what) => `صواريخ على ${what}`, ...shelling("صواريخ") },
  "mortar-artillery": {
    verb: ["قصف", "قصفت"],
    deed: "قصف",
    isDirect: true,
    rest: (what) => `${what} بالقذائف`,
    ...shelling("قذائف"),
  },
  airstrike: {
    verb: ["شنّ", "شنّت"],
    deed: "شنّ",
    rest: (what) => `غارات جوية على ${what}`,
    ...striking("استهدفت", "غارات جوية"),
  },
  drone: {
    verb: ["شنّ", "شنّت"],
    deed: "شنّ",
    rest: (what) => `غارات بطائرات مسيّرة على ${what}`,
    ...striking("استهدفت", "طائرات مسيّرة"),
  },
  ied: { ...aiming, rest: (what) => `${what} بعبوة ناسفة`, ...striking("استهدفت", "عبوة ناسفة") },
  suicide: { ...aiming, rest: (what) => `${what} بهجوم انتحاري`, ...striking("استهدف", "هجوم انتحاري") },
  shooting: {
    verb: ["أطلق", "أطلقت"],
    deed: "إطلاق",
    rest: (what) => `النار على ${what}`,
    without: ({ oblique }) => `أُطلقت النار على ${oblique}`,
  },
  grenade: { ...aiming, rest: (what) => `${what} بقنابل يدوية`, ...striking("استهدفت", "قنابل يدوية") },
  assassination: {
    verb: ["قتل", "قتلت"],
    deed: "قتل",
    isDirect: true,
    rest: (what) => what,
    without: ({ oblique }) => `جرى اغتيال ${oblique}`,
    deedWithout: (what) => `اغتيال ${what}`,
  },
};

export const ANY_STRIKE: Strike = {
  verb: ["هاجم", "هاجمت"],
  deed: "مهاجمة",
  isDirect: true,
  rest: (what) => what,
  ...striking("استهدف", "هجوم"),
};
