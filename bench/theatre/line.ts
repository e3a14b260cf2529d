import type { Claim, Mention, Speaker } from "../../src/model/claim.ts";
import type { Check } from "../../src/model/situation.ts";
import { HOST } from "./cast.ts";
import type { Happening } from "./happening.ts";
import type { Names } from "./names.ts";
import type { Random } from "./random.ts";
import { toldNumber } from "./told-number.ts";
import { type Page, plannedTime, type ToldTime, toldTime } from "./told-time.ts";
import { type Core, sentence } from "./words.ts";

/** A sentence of a report, with the claim that it states and what is true of that. */
export interface Line {
  words: string;
  claim?: Omit<Claim, "quote">;
  /** The happening that it tells of. */
  event?: string;
  /** Whether a count's number is right. */
  verdict?: Check["verdict"];
}

/** In full; with the usual noise; or as a headline, without a time. */
export type Manner = "in full" | "news" | "headline";

const SPEAKER_SHARE = 0.3;
const BLAME_SHARE = 0.45;
const WEAPONS: Record<string, string> = {
  rocket: "rocket",
  drone: "drone",
  "mortar-artillery": "mortar",
  ied: "roadside bomb",
  suicide: "suicide bomb",
  shooting: "gun",
  assassination: "sniper",
  airstrike: "jet",
};

/** Tells a happening as a report of that page might. */
export function lineOf(happening: Happening, page: Page, manner: Manner, names: Names, random: Random): Line {
  const { type, mode, modality, roles, site, id } = happening;
  const isExact = manner === "in full";
  const time = timeOf(happening, page, manner, random);
  const place =
    site === HOST ? { role: "place" as const, mention: names.own(site) } : names.site(site, isExact, random);
  const actor = roles.actor && isActorTold(happening, random) ? named(roles.actor, isExact, names, random) : undefined;
  const otherRole = (["recipient", "opponent", "target", "victim"] as const).find((role) => roles[role]);
  const other = otherRole && named(roles[otherRole] ?? "", isExact, names, random);
  const quantity = happening.quantity && toldNumber(happening.quantity, random);
  const speaker = modality === "denied" ? actor : speakerOf(happening, isExact, names, random);
  const words = sentence(
    coreOf(happening, actor !== undefined),
    {
      actor: actor?.text ?? "",
      other: other?.text ?? "",
      site: place.thing ? `${place.thing.text} in ${place.mention.text}` : place.mention.text,
      number: quantity?.text ?? "",
      weapon: WEAPONS[mode ?? ""] ?? "",
    },
    time.words,
    speaker?.text,
    random,
  );
  return {
    words,
    event: id,
    claim: {
      type,
      ...(mode && { mode }),
      modality,
      roles: {
        ...(actor && { actor }),
        ...(otherRole && other && !(type === "attack" && random.chance(0.7)) && { [otherRole]: other }),
        [place.role]: place.mention,
        ...(place.thing && { installation: place.thing }),
      },
      ...(time.when && { when: time.when }),
      ...(quantity && { quantity }),
      ...(speaker && { attribution: [spoken(speaker)] }),
    },
  };
}

function timeOf(happening: Happening, page: Page, manner: Manner, random: Random): ToldTime {
  if (manner === "headline" || happening.modality === "denied") return { words: "" };
  if (happening.due !== undefined) return plannedTime(happening.due, page, random);
  return toldTime(happening.day, page, manner === "in full", random);
}

/** Who struck is seldom known for sure; who hands over, leaves or takes always is. */
function isActorTold({ type, modality }: Happening, random: Random): boolean {
  return type !== "attack" || modality === "denied" || random.chance(BLAME_SHARE);
}

function named(id: string, exactly: boolean, names: Names, random: Random): Mention {
  return exactly ? names.own(id) : names.actor(id, random);
}

function speakerOf({ roles, site }: Happening, isExact: boolean, names: Names, random: Random): Mention | undefined {
  if (isExact || !random.chance(SPEAKER_SHARE)) return undefined;
  const speaker = roles.actor ?? roles.target ?? roles.victim ?? site;
  return names.actor(speaker, random);
}

function spoken({ text, entity }: Mention): Speaker {
  return { text, ...(entity && { entity }), cue: "said" };
}

function coreOf({ type, mode, modality }: Happening, isActorTold: boolean): Core {
  if (modality === "planned") return mode === "closure" ? "planned closure" : "planned handover";
  if (modality === "denied") return "denied attack";
  if (type === "attack") return isActorTold ? "attack by" : "attack";
  switch (mode) {
    case "handover":
    case "closure":
    case "takeover-by-agreement":
    case "withdraw":
    case "reduce":
    case "establish-base":
    case "reinforce":
    case "killed":
    case "wounded":
      return mode;
  }
  switch (type) {
    case "seizure":
    case "arrest":
    case "protest":
    case "clash":
    case "property":
      return type;
    default:
      return "agreement";
  }
}
