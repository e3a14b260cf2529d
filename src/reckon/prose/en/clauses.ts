import type { ClaimType, Role } from "../../../model/claim-types.ts";
import type { Told } from "../told.ts";

/** Who did it, what they did, and the same in the infinitive. */
interface Clause {
  who: string;
  did: string;
  todo: string;
}

/** The parties in a role in words; undefined where nobody is named. */
export type Named = (...roles: Role[]) => string | undefined;

const STRIKES: { [mode: string]: { did: string; todo: string; without: string } } = {
  rocket: { did: "fired rockets at", todo: "fire rockets at", without: "Rockets" },
  missile: { did: "fired missiles at", todo: "fire missiles at", without: "Missiles" },
  "mortar-artillery": { did: "shelled", todo: "shell", without: "Shells" },
  airstrike: { did: "carried out air strikes on", todo: "carry out air strikes on", without: "Air strikes" },
  drone: { did: "carried out drone strikes on", todo: "carry out drone strikes on", without: "Drones" },
  ied: { did: "bombed", todo: "bomb", without: "A bomb" },
  suicide: { did: "sent suicide bombers against", todo: "send suicide bombers against", without: "A suicide bomber" },
  shooting: { did: "shot at", todo: "shoot at", without: "Gunfire" },
  assassination: { did: "killed", todo: "kill", without: "An assassination" },
};

const ANY_STRIKE = { did: "attacked", todo: "attack", without: "An attack" };

const CASUALTIES: { [mode: string]: { did: string } } = {
  killed: { did: "killed" },
  wounded: { did: "wounded" },
  missing: { did: "reported missing" },
  displaced: { did: "displaced" },
};

const SPEECH: { [mode: string]: string } = {
  say: "spoke",
  announce: "made an announcement",
  blame: "blamed",
  deny: "denied",
  condemn: "condemned",
  threaten: "threatened",
  demand: "made a demand",
  "claim-responsibility": "claimed responsibility",
};

const STANCES: { [mode: string]: [string, string] } = {
  holds: ["held", "hold"],
  disputed: ["disputed", "dispute"],
  besieged: ["besieged", "besiege"],
  "active-in": ["operated in", "operate in"],
};

const DAMAGE: { [mode: string]: [string, string] } = {
  looting: ["looted", "loot"],
  destruction: ["destroyed", "destroy"],
  "weapons-seizure": ["found", "find"],
  defused: ["defused", "defuse"],
};

const TURNS: { [mode: string]: [string, string] } = {
  formed: ["was formed", "be formed"],
  merged: ["merged", "merge"],
  split: ["split", "split"],
  defeated: ["was defeated", "be defeated"],
};

const TIES: { [mode: string]: [string, string] } = {
  "member-of": ["belonged to", "belong to"],
  "backed-by": ["was backed by", "be backed by"],
  leads: ["led", "lead"],
  alias: ["was another name for", "be another name for"],
};

/** What an event's sentence says, by its type and mode. */
export function clauseFor(told: Told, named: Named): Clause {
  const where = named("installation", "area", "place");
  const at = placeIn(named);
  const makers: { [type in ClaimType]: () => Clause } = {
    transfer: () => transferClause(named),
    withdrawal: () => withdrawalClause(told, named),
    deployment: () => deploymentClause(told, named),
    attack: () => attackClause(told, named),
    casualties: () => casualtiesClause(told, named, at),
    force_level: () => plain(named("actor") ?? "forces", `were${at}`, `be${at}`),
    clash: () => {
      const opponent = named("opponent") ?? "others";
      return plain(named("actor") ?? "fighters", `fought ${opponent}${at}`, `fight ${opponent}${at}`);
    },
    seizure: () => plain(named("actor") ?? "fighters", `took ${where ?? "a place"}`, `take ${where ?? "a place"}`),
    control: () => {
      const [did, todo] = STANCES[told.mode ?? "holds"] ?? ["held", "hold"];
      const against = told.mode === "disputed" && named("opponent") ? ` with ${named("opponent")}` : "";
      const what = where ?? "an area";
      return plain(named("actor") ?? "forces", `${did} ${what}${against}`, `${todo} ${what}${against}`);
    },
    arrest: () => {
      const [did, todo] = told.mode === "release" ? ["freed", "free"] : ["detained", "detain"];
      const target = named("target") ?? "people";
      return plain(named("actor") ?? "forces", `${did} ${target}${at}`, `${todo} ${target}${at}`);
    },
    abduction: () => {
      const target = named("target") ?? "people";
      return plain(named("actor") ?? "abductors", `took ${target}${at}`, `take ${target}${at}`);
    },
    protest: () => plain(named("actor") ?? "people", `protested${at}`, `protest${at}`),
    property: () => propertyClause(told, named, at),
    agreement: () => {
      const [did, todo] = told.mode === "talks" ? ["held talks", "hold talks"] : ["reached an agreement", "agree"];
      const partner = named("opponent") ? ` with ${named("opponent")}` : "";
      return plain(named("actor") ?? "the sides", `${did}${partner}${at}`, `${todo}${partner}${at}`);
    },
    group: () => groupClause(told, named, at),
    affiliation: () => affiliationClause(told, named),
    support: () => {
      const recipient = named("recipient") ?? "others";
      return plain(named("actor") ?? "forces", `supported ${recipient}${at}`, `support ${recipient}${at}`);
    },
    statement: () => statementClause(told, named),
    disaster: () => plain("a disaster", `struck ${where ?? named("target") ?? "people"}`, "strike"),
    count: () => plain("a count", "was given", "be given"),
  };
  return makers[told.type]();
}

/** " at K1 Air Base", " in Baghdad"; empty where no place is named. */
function placeIn(named: Named): string {
  const base = named("installation");
  const place = named("area", "place");
  if (base) return ` at ${base}`;
  return place ? ` ${/\b(Air Base|Airport|Camp|base)\b/.test(place) ? "at" : "in"} ${place}` : "";
}

function plain(who: string, did: string, todo: string): Clause {
  return { who, did, todo };
}

function transferClause(named: Named): Clause {
  const what = named("installation", "area") ?? (named("equipment") ? "equipment" : (named("place") ?? "a base"));
  const recipient = named("recipient");
  const giver = named("actor");
  const to = recipient ? ` to ${recipient}` : "";
  if (giver) return plain(giver, recipient ? `handed ${what}${to}` : `gave up ${what}`, `hand over ${what}${to}`);
  return plain(what, recipient ? `passed${to}` : "was handed over", recipient ? `pass${to}` : "be handed over");
}

function withdrawalClause(told: Told, named: Named): Clause {
  const from = named("installation", "origin", "place");
  const to = named("destination") ? ` to ${named("destination")}` : "";
  const who = named("actor") ?? "forces";
  if (told.mode === "reduce") {
    const where = from ? ` in ${from}` : "";
    return plain(who, `cut forces${where}`, `cut forces${where}`);
  }
  const place = from ? ` from ${from}` : "";
  if (told.mode === "redeploy") return plain(who, `moved forces${place}${to}`, `move forces${place}${to}`);
  return plain(who, `withdrew${place}${to}`, `withdraw${place}${to}`);
}

function deploymentClause(told: Told, named: Named): Clause {
  const who = named("actor") ?? "forces";
  const where = named("installation", "destination", "place") ?? "the area";
  if (told.mode === "establish-base") return plain(who, `set up a base at ${where}`, `set up a base at ${where}`);
  return plain(who, `sent forces to ${where}`, `send forces to ${where}`);
}

function attackClause(told: Told, named: Named): Clause {
  const { did, todo, without } = STRIKES[told.mode ?? ""] ?? ANY_STRIKE;
  const target = told.mode === "assassination" ? named("target") : undefined;
  const what = target ?? named("installation", "area", "target", "place");
  const place = target ? placeIn(named) : "";
  const who = named("actor");
  if (!what) return plain(who ?? "somebody", "carried out an attack", "carry out an attack");
  if (who) return plain(who, `${did} ${what}${place}`, `${todo} ${what}${place}`);
  return target
    ? plain(target, `was killed${place}`, `be killed${place}`)
    : plain(without.toLowerCase(), `hit ${what}`, `hit ${what}`);
}

function casualtiesClause(told: Told, named: Named, at: string): Clause {
  const { did } = CASUALTIES[told.mode ?? ""] ?? { did: "hurt" };
  const who = told.modality === "denied" ? "anybody" : victimsOf(told, named);
  const isOne = told.quantity === 1 || /^(an?|one|anybody)\b/i.test(who);
  return plain(who, `${isOne ? "was" : "were"} ${did}${at}`, `be ${did}${at}`);
}

/** Words that do not say of whom: "members". */
const NOBODY_SAID = /^(?:members|personnel)$/i;

function victimsOf(told: Told, named: Named): string {
  const words = told.victims ?? named("victim") ?? "people";
  if (!NOBODY_SAID.test(words)) return words;
  const isKnown = told.roles.victim?.[0]?.entity !== undefined;
  return isKnown ? `${words} of ${named("victim")}` : "several people";
}

function propertyClause(told: Told, named: Named, at: string): Clause {
  const target = named("target", "equipment") ?? "property";
  const [did, todo] = DAMAGE[told.mode ?? ""] ?? ["damaged", "damage"];
  const who = named("actor");
  if (who) return plain(who, `${did} ${target}${at}`, `${todo} ${target}${at}`);
  const isOne = told.quantity === undefined ? !/s$/.test(target) : told.quantity === 1;
  return plain(target, `${isOne ? "was" : "were"} ${did}${at}`, `be ${did}${at}`);
}

function groupClause(told: Told, named: Named, at: string): Clause {
  const [did, todo] = TURNS[told.mode ?? ""] ?? ["was active", "be active"];
  return plain(named("actor") ?? "a group", `${did}${at}`, `${todo}${at}`);
}

function affiliationClause(told: Told, named: Named): Clause {
  const parent = named("parent") ?? "another group";
  const [did, todo] = TIES[told.mode ?? ""] ?? ["belonged to", "belong to"];
  return plain(named("actor") ?? "a group", `${did} ${parent}`, `${todo} ${parent}`);
}

function statementClause(told: Told, named: Named): Clause {
  const verb = SPEECH[told.mode ?? "say"] ?? "spoke";
  const target = named("target");
  const takesTarget = ["blame", "condemn", "threaten"].includes(told.mode ?? "");
  const object = takesTarget ? ` ${target ?? "others"}` : "";
  const denial = told.mode === "deny" ? " a report" : "";
  return plain(named("actor") ?? "a speaker", `${verb}${object}${denial}`, `speak${object}`);
}
