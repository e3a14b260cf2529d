import type { Told } from "../told.ts";
import { act, actOn, became, type Clause, happened } from "./clause.ts";
import type { Name } from "./name.ts";
import { FORCES, type Named, placeIn, SOMEBODY, unnamed } from "./parties.ts";
import { ANY_STRIKE, STRIKES } from "./strikes.ts";

/** "قصف مقاتلون القاعدة". */
export function attackClause(told: Told, named: Named): Clause {
  const strike = STRIKES[told.mode ?? ""] ?? ANY_STRIKE;
  const person = told.mode === "assassination" ? named("target") : undefined;
  const what = person ?? named("installation", "area", "target", "place");
  const place = person ? placeIn(named) : "";
  const who = named("actor");
  if (!what) {
    const attack: Clause = { verb: ["شنّ", "شنّت"], rest: "هجوماً", deed: "شنّ", ofDeed: "هجوم" };
    return who ? { who, ...attack } : happened("وقع هجوم", "وقوع هجوم");
  }
  const ofDeed = strike.rest(what.oblique);
  if (who) {
    const [done, noun] = [strike.rest(strike.isDirect ? what.object : what.oblique), ofDeed].map((struck) =>
      [struck, place].filter(Boolean).join(" "),
    );
    return { who, verb: strike.verb, rest: done ?? "", deed: strike.deed, ofDeed: noun ?? "" };
  }
  const deed = strike.deedWithout?.(what.oblique) ?? `${strike.deed} ${ofDeed}`;
  const at = place ? ` ${place}` : "";
  return happened(`${strike.without(what)}${at}`, `${deed}${at}`);
}

const HARM: { [mode: string]: { verb: [string, string]; deed: string; isFeminine?: boolean; how?: string } } = {
  killed: { verb: ["قُتل", "قُتلت"], deed: "مقتل" },
  wounded: { verb: ["أُصيب", "أُصيبت"], deed: "إصابة", isFeminine: true, how: "بجروح" },
  missing: { verb: ["فُقد", "فُقدت"], deed: "فقدان" },
  displaced: { verb: ["نزح", "نزحت"], deed: "نزوح" },
};

/** "قُتل جنديان في القاعدة". */
export function casualtiesClause(told: Told, victims: Name, place: string): Clause {
  const { verb, deed, isFeminine, how } = HARM[told.mode ?? ""] ?? {
    verb: ["تضرّر", "تضرّرت"] as [string, string],
    deed: "تضرّر",
  };
  return became(victims, verb, deed, isFeminine, [how, place].filter(Boolean).join(" "));
}

/** "احتجزت القوات بعض الأشخاص". */
export function arrestClause(told: Told, named: Named): Clause {
  const target = named("target") ?? SOMEBODY;
  const who = named("actor") ?? FORCES;
  return told.mode === "release"
    ? act(who, ["أفرج", "أفرجت"], "الإفراج", `عن ${target.oblique}`, placeIn(named))
    : actOn(who, ["احتجز", "احتجزت"], "احتجاز", target, placeIn(named));
}

interface Damage {
  verb: [string, string];
  deed: string;
  before?: string;
}

const ANY_DAMAGE: Damage = { verb: ["أتلف", "أتلفت"], deed: "إتلاف" };

const DAMAGE: { [mode: string]: Damage } = {
  looting: { verb: ["نهب", "نهبت"], deed: "نهب" },
  destruction: { verb: ["دمّر", "دمّرت"], deed: "تدمير" },
  "weapons-seizure": { verb: ["عثر", "عثرت"], deed: "العثور", before: "على " },
  defused: { verb: ["فكّك", "فكّكت"], deed: "تفكيك" },
};

/** "دمّرت القوات ممتلكات". */
export function propertyClause(told: Told, named: Named): Clause {
  const { verb, deed, before = "" } = DAMAGE[told.mode ?? ""] ?? ANY_DAMAGE;
  const target = named("target", "equipment") ?? unnamed("ممتلكات", "feminine");
  const who = named("actor");
  if (who && before) return act(who, verb, deed, before + target.oblique, placeIn(named));
  if (who) return actOn(who, verb, deed, target, placeIn(named));
  const done = [deed, before + target.oblique, placeIn(named)].filter(Boolean).join(" ");
  return happened(`جرى ${done}`, done);
}
