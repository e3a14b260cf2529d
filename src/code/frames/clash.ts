import type { Frame } from "../frame.ts";
import { phrases } from "../phrases.ts";
import { isFighting, isFightingTold, isFightSomewhere } from "./clash/fighting.ts";
import { isBetweenArmed, isExchange, isFight, isMutual, isResisted } from "./clash/sides.ts";

const FIGHTS = phrases(
  "clash, fighting, battle, skirmish, firefight, gunfight, gunbattle, gun-battle, combat, confrontation, shootout, shoot-out, hostility, infighting, melee, dogfight, skirmishing, standoff, stand-off, duel, violence",
);

/** Two sides fight. */
export const clash: Frame = {
  type: "clash",
  allows: { actor: ["force", "body", "people"], opponent: ["force", "body", "people"] },
  needs: [["actor", "opponent"]],
  patterns: [
    {
      rule: "exchange-fire",
      verbs: phrases(
        "exchange fire, exchange gunfire, exchange shot, exchange shelling, exchange artillery, exchange rocket, exchange strike, trade fire, trade gunfire, trade shot, trade shelling, trade artillery, trade rocket, trade strike, trade blow, do battle, join battle, cross sword, lock horn, come to blow, slug it out, shoot it out, fight it out, come into contact, exchange blow, trade salvo, exchange salvo, trade barrage, exchange volley, exchange barrage, swap fire",
      ),
      roles: { actor: ["subject"], opponent: ["with"] },
      needs: [],
      fits: isExchange,
    },
    {
      rule: "fire-at-each-other",
      verbs: phrases(
        "fire at each other, shoot at each other, blast away, shell each other, attack each other, fire on each other, open fire on each other, turn on each other, turn gun on each other",
      ),
      roles: { actor: ["subject"] },
      fits: (draft, reference) => isMutual(draft) && isBetweenArmed(draft, reference),
    },
    {
      rule: "be-battling",
      verbs: phrases("be battling, be battle, be at war, be at loggerheads"),
      roles: { opponent: ["object", "with"], actor: ["subject"] },
      fits: isBetweenArmed,
    },
    {
      rule: "engage-in",
      verbs: phrases(
        "engage clash, engage fighting, engage combat, engage battle, engage firefight, engage gunfight, engage gunbattle, engage skirmish, fight battle, wage battle, fight war, fight duel, fight running battle, wage war, go to war, see action, see combat, do fighting, do battle, bear brunt",
      ),
      roles: { opponent: ["object", "with", "against"], actor: ["subject"] },
      fits: isBetweenArmed,
    },
    {
      rule: "locked-in",
      verbs: phrases("lock battle, lock war, lock fighting, lock combat, lock clash"),
      roles: { actor: ["object", "subject"], opponent: ["with", "against"] },
      fits: isBetweenArmed,
    },
    {
      rule: "meet-resistance",
      verbs: phrases(
        "meet resistance, encounter resistance, face resistance, come against resistance, come up against, run into resistance, run into, put up resistance, offer resistance, mount resistance, put up fight",
      ),
      roles: { opponent: ["from", "of"], actor: ["subject"] },
      needs: ["opponent", "actor"],
      fits: (draft, reference) =>
        isBetweenArmed(draft, reference) && (draft.roles.opponent !== undefined || isResisted(draft, reference)),
    },
    {
      rule: "fight",
      verbs: phrases(
        "clash, battle, skirmish, fight, engage, grapple, take on, duel, spar, tussle, fight off, beat off, beat back, confront, fend off, hold off, repel, repulse, throw back",
      ),
      roles: { opponent: ["with", "against", "object"], actor: ["between", "among", "subject"] },
      fits: isFight,
    },
    {
      rule: "fighting-goes-on",
      verbs: phrases(
        "erupt, rage, break out, continue, resume, flare, flare up, intensify, escalate, spread, subside, ease, take place, occur, be under way, be underway, be report, report, ensue, persist, go on, start, begin, drag on, wear on, spill over, spill into, grip, die down, abate, range, flare again, reach, engulf, move, return, restart, burst out, reignite, kill, displace, claim life, leave",
      ),
      roles: { actor: ["between", "among", "involving", "subject"], opponent: ["with", "against"] },
      needs: [],
      fits: isFightingTold,
    },
    {
      rule: "fighting-pits",
      verbs: ["pit"],
      roles: { actor: ["object"], opponent: ["against"] },
      fits: ({ predicate }, reference) =>
        predicate.subjects.some(
          (group) => isFighting(group, reference) || /^(?:war|conflict)$/.test(reference.noun(group)),
        ),
    },
    {
      rule: "clashes-between",
      nouns: FIGHTS,
      roles: { actor: ["between", "among", "involving", "subject", "of", "modifier"], opponent: ["with", "against"] },
      fits: isBetweenArmed,
    },
    {
      rule: "clashes-in",
      nouns: FIGHTS,
      roles: {},
      needs: [],
      fits: isFightSomewhere,
    },
    {
      rule: "exchange-of-fire",
      nouns: phrases("exchange fire, exchange gunfire, exchange shot, exchange shelling"),
      roles: { actor: ["between", "among", "subject"], opponent: ["with"] },
      needs: ["actor", "opponent", "place"],
    },
  ],
};
