import { dayAt } from "./calendar.ts";
import { COALITION, HOST } from "./cast.ts";
import type { Happening } from "./happening.ts";
import type { Line } from "./line.ts";
import type { Names } from "./names.ts";
import type { Random } from "./random.ts";
import { sentence } from "./words.ts";
import type { World } from "./world.ts";

const ORDINALS = [
  "zeroth",
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];
/** Every fourth count is wrong. */
const WRONG_SHARE = 0.25;
const LONGEST_WINDOW_DAYS = 90;
const LEAST_COUNTED = 3;

/** Keeps what can be counted, and tells counts of it, right ones and wrong ones. */
export function createCounts(world: World, names: Names, random: Random) {
  const { contingents, hostForces } = world;
  const bases = new Set(world.bases);
  const handovers: Happening[] = [];
  const attacks = new Map<string, Happening[]>();
  return {
    keep(happening: Happening): void {
      const { type, mode, modality, roles, site } = happening;
      if (modality !== "asserted") return;
      const isGivenUp = contingents.includes(roles.actor ?? "") && hostForces.includes(roles.recipient ?? "");
      if (type === "transfer" && mode === "handover" && isGivenUp) handovers.push(happening);
      if (type === "attack") attacks.set(site, [...(attacks.get(site) ?? []).slice(-199), happening]);
    },

    /** "The third base given up this month", of a handover's day. */
    ordinal({ id, day }: Happening): Line[] {
      const month = dayAt(day).slice(0, 7);
      const upTo = handovers.findLastIndex((one) => one.id === id);
      const own = handovers.slice(Math.max(0, upTo - 40), upTo + 1).filter((one) => dayAt(one.day).startsWith(month));
      const truly = new Set(own.map(({ site }) => site)).size;
      const isWrong = random.chance(WRONG_SHARE);
      const value = isWrong ? truly + 1 + random.below(2) : truly;
      const number = ORDINALS[value];
      if (upTo < 0 || truly < 2 || !number) return [];
      const actor = names.own(COALITION);
      return [
        {
          words: sentence(
            "ordinal",
            { actor: actor.text, other: "", site: "", number, weapon: "" },
            "",
            undefined,
            random,
          ),
          verdict: isWrong ? "differs" : "agrees",
          claim: {
            type: "count",
            mode: "ordinal",
            of: "transfer",
            modality: "asserted",
            roles: { actor, recipient: names.own(HOST) },
            quantity: { text: number, value, min: value, max: value, unit: "installation" },
            window: { text: "this month", from: `${month}-01`, to: dayAt(day) },
          },
        },
      ];
    },

    /** "More than nine attacks" at a base in some weeks before a day; a wrong total is more than there were. */
    total(site: string, day: number): Line[] {
      const from = day - 14 - random.below(LONGEST_WINDOW_DAYS - 14);
      const truly = (attacks.get(site) ?? []).filter((one) => one.day >= from && one.day < day).length;
      if (truly < LEAST_COUNTED || !bases.has(site)) return [];
      const isWrong = random.chance(WRONG_SHARE);
      const value = isWrong ? truly * 2 + 3 : Math.max(1, Math.floor(truly * 0.8));
      const place = names.own(site);
      return [
        {
          words: sentence(
            "total",
            { actor: "", other: "", site: place.text, number: String(value), weapon: "" },
            "",
            undefined,
            random,
          ),
          verdict: isWrong ? "differs" : "agrees",
          claim: {
            type: "count",
            mode: "total",
            of: "attack",
            modality: "asserted",
            roles: { installation: place },
            quantity: { text: `more than ${value} attacks`, value, min: value, unit: "attack" },
            window: { text: "in these weeks", from: dayAt(from), to: dayAt(day) },
          },
        },
      ];
    },
  };
}
