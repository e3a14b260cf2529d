import type { Random } from "./random.ts";
import { CLASSES, type WordClass } from "./words.ts";

/** A sentence's word classes in an order that English has: "<determiner> <noun> <verb> …", of about 8 to 30 words. */
export function clause(random: Random, depth = 0): string {
  const said = `${nounPhrase(random)} ${verbPhrase(random)}`;
  const chance = random.share();
  if (depth > 1 || chance < 0.3) return said;
  if (chance < 0.5) return `${said} <connective> ${clause(random, depth + 1)}`;
  if (chance < 0.6) return `<connective> ${said}, ${clause(random, depth + 1)}`;
  if (chance < 0.7) return `<preposition> ${nounPhrase(random)}, ${said}`;
  if (chance < 0.8) return `${said}, ${nounPhrase(random)} <speech>`;
  if (chance < 0.9) return `${said} to <verb> ${nounPhrase(random)}`;
  return `${said}, <adverb> <verb> <preposition> ${nounPhrase(random)}`;
}

function nounPhrase(random: Random): string {
  const chance = random.share();
  if (chance < 0.12) return random.pick(["it", "they", "he", "she", "most", "nobody", "these", "some"]);
  const adjective = random.share() < 0.35 ? "<adjective> " : "";
  const noun = random.share() < 0.35 ? "<noun>s" : "<noun>";
  const rest = random.share() < 0.3 ? ` ${random.pick(["of", "of", "<preposition>"])} <determiner> <noun>` : "";
  return `${random.pick(["the", "the", "a", "<determiner>"])} ${adjective}${noun}${rest}`;
}

function verbPhrase(random: Random): string {
  const verb = random.pick([
    "<verb>",
    "<verb>",
    "<auxiliary> <verb>",
    "<adverb> <verb>",
    "had been <verb>",
    "<auxiliary> not <verb>",
  ]);
  const chance = random.share();
  if (chance < 0.4) return `${verb} ${nounPhrase(random)}`;
  if (chance < 0.7) return `${verb} <preposition> ${nounPhrase(random)}`;
  if (chance < 0.9) return `${verb} ${nounPhrase(random)} <preposition> ${nounPhrase(random)}`;
  return `<auxiliary> <adjective>`;
}

/** Puts a word for each class in angle brackets. */
export function filled(template: string, random: Random): string {
  return template.replace(/<(\w+)>/g, (_, name: WordClass) => random.pick(random.pick(CLASSES[name])));
}
