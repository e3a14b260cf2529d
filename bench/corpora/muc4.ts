import { classesOfNoun } from "../../src/code/classes.ts";
import type { Coder } from "../../src/desk/coder.ts";
import { type Claim, fillers, type Mention } from "../../src/model/claim.ts";
import { type Corpus, readItems } from "../corpus.ts";
import { named, scoreOf } from "../measures/shares.ts";
import { createTruecase } from "./truecase.ts";

const ROLES = ["PerpInd", "PerpOrg", "Target", "Victim", "Weapon"] as const;
type Slot = (typeof ROLES)[number];
/** Of each slot the entities, each as the words that name it. */
type Slots = Record<Slot, string[][]>;
type Template = Slots & { type: string };

interface Item {
  id: string;
  text: string;
  templates: ({ type: string } & Record<Slot, { text: string }[][]>)[];
}

/**
 * MUC-4: a template for each kind of attack that a report tells of. The corpus is in lower case: names that the packs know and the starts of sentences
 * are capitalised first, all others stay as they are. Situ gives one template a type, from all the claims of that type.
 */
export const muc4: Corpus = {
  peers: "micro F1 .502 (GTT, re-scored, test set)",
  measure(folder, name, coder) {
    const truecase = createTruecase(coder.knowledge.entities);
    const tally = { right: 0, wanted: 0, given: 0 };
    const types = { right: 0, wanted: 0, given: 0 };
    const misses: string[] = [];
    const items = readItems<Item>(folder, name);
    for (const { id, text, templates } of items) {
      const gold = templates.map(ofGold);
      const given = templatesOf(coder.code({ text: truecase(text) }).claims, coder);
      const free = new Set(gold);
      for (const template of given) {
        const best = [...free]
          .filter(({ type }) => type === template.type)
          .sort((a, b) => hits(b, template) - hits(a, template))[0];
        if (best) {
          free.delete(best);
          tally.right += hits(best, template);
          types.right++;
        }
        misses.push(`${id}: ${shown(template)} for ${best ? shown(best) : "nothing"}`);
      }
      misses.push(...[...free].map((template) => `${id}: missed ${shown(template)}`));
      tally.wanted += sum(gold.map(size));
      tally.given += sum(given.map(size));
      types.wanted += gold.length;
      types.given += given.length;
    }
    return {
      items: items.length,
      figures: {
        ...scoreOf(tally.right, tally.wanted, tally.given),
        ...named("template", scoreOf(types.right, types.wanted, types.given)),
      },
      misses,
    };
  },
};

function ofGold(template: Item["templates"][number]): Template {
  const { type } = template;
  const entities = (slot: Slot) => template[slot].map((mentions) => mentions.map(({ text }) => bare(text)));
  return { type: type === "bombing / attack" ? "bombing" : type, ...slots(entities) };
}

function slots(of: (slot: Slot) => string[][]): Slots {
  return {
    PerpInd: of("PerpInd"),
    PerpOrg: of("PerpOrg"),
    Target: of("Target"),
    Victim: of("Victim"),
    Weapon: of("Weapon"),
  };
}

/** Words as they are compared: in lower case, without article or number before them. */
function bare(words: string): string {
  return words
    .toLowerCase()
    .replace(/["“”]/g, "")
    .replace(/^(?:(?:the|an?|some|several|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+)+/, "")
    .trim();
}

/** The template type that a claim speaks of. */
function typeOf({ type, mode, rule = "", quote }: Claim): string | undefined {
  if (type === "abduction") return "kidnapping";
  if (type === "attack") return mode === "ied" || mode === "suicide" ? "bombing" : "attack";
  if (type === "casualties" && (mode === "killed" || mode === "wounded")) return "attack";
  if (type !== "property") return undefined;
  if (mode === "looting") return "robbery";
  return mode === "destruction" && (rule.endsWith("set-fire") || /\b(?:burn|torch|fire)/i.test(quote.text))
    ? "arson"
    : undefined;
}

/** One template a type; those whom an attack killed belong to the bombing where there is no other attack. */
function templatesOf(claims: Claim[], coder: Coder): Template[] {
  const told = claims.filter(({ modality }) => modality === "asserted" || modality === "possible");
  const isBombing =
    told.some((claim) => typeOf(claim) === "bombing") &&
    !told.some((c) => c.type === "attack" && typeOf(c) === "attack");
  const byType = new Map<string, Claim[]>();
  for (const claim of told) {
    const type = typeOf(claim);
    const of = type === "attack" && isBombing ? "bombing" : type;
    if (of) byType.set(of, [...(byType.get(of) ?? []), claim]);
  }
  return [...byType].map(([type, some]) => ({ type, ...filled(some, coder) }));
}

/** The templates have names alone. */
const PRONOUN = /^(?:i|me|you|he|him|she|her|it|its|we|us|they|them|this|that|these|those|who|which|one|others?)$/;

function filled(claims: Claim[], coder: Coder): Slots {
  const found = slots(() => []);
  const add = (slot: Slot, { text }: Mention) => {
    const words = bare(text);
    if (words && !PRONOUN.test(words) && !found[slot].some(([other]) => other === words)) found[slot].push([words]);
  };
  for (const claim of claims) {
    for (const actor of fillers(claim, "actor")) add(isOrganisation(actor, coder) ? "PerpOrg" : "PerpInd", actor);
    for (const victim of fillers(claim, "victim")) add("Victim", victim);
    for (const target of fillers(claim, "target"))
      add(claim.type === "abduction" || isHuman(target) ? "Victim" : "Target", target);
    for (const base of fillers(claim, "installation")) add("Target", base);
    for (const weapon of fillers(claim, "weapon")) add("Weapon", weapon);
  }
  return found;
}

const BODIES = new Set(["armed-group", "armed-force", "organisation", "coalition", "state"]);

function isOrganisation({ entity }: Mention, { knowledge }: Coder): boolean {
  return entity !== undefined && BODIES.has(knowledge.entity(entity)?.kind ?? "");
}

function isHuman({ text }: Mention): boolean {
  const noun = /[\p{L}-]+$/u.exec(text.toLowerCase())?.[0] ?? "";
  return [noun, noun.replace(/s$/, "")].some((word) =>
    ["person", "people", "force"].some((name) => classesOfNoun(word).has(name as "person")),
  );
}

/** The slots that two templates share: their type, and each entity given by one of gold's names for it. */
function hits(gold: Template, given: Template): number {
  const right = ROLES.map((slot) => {
    const free = [...gold[slot]];
    return given[slot].filter(([words]) => {
      const at = free.findIndex((entity) => words !== undefined && entity.includes(words));
      if (at >= 0) free.splice(at, 1);
      return at >= 0;
    }).length;
  });
  return 1 + sum(right);
}

function size(template: Template): number {
  return 1 + sum(ROLES.map((slot) => template[slot].length));
}

function sum(values: number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

function shown(template: Template): string {
  const entities = (slot: Slot) => template[slot].map(([words]) => words).join(", ");
  return `${template.type} (${ROLES.map((slot) => `${slot}: ${entities(slot)}`).join("; ")})`;
}
