/** Verbs that take a particle and an object: "hand over the base" is no preposition with its noun. */
const PARTICLE_VERBS = new Map(
  Object.entries({
    over: "hand take turn win sign",
    up: "back blow break build call give pick put round set step take",
    out: "carry drive flush hand knock phase point put root rule spell take wipe",
    down: "bring burn close cut draw gun lay pull put scale shoot shut take tear track turn wind",
    off: "break call cut fend fight seal set ward",
  }).map(([particle, verbs]) => [particle, new Set(verbs.split(" "))]),
);

/**
 * Is the word a particle of the verb right before it, whatever the tagger took it for? The verbs of such pairs are few in the
 * treebank, and their particles are next to never prepositions.
 */
export function isParticle(form: string, verbLemma: string): boolean {
  return PARTICLE_VERBS.get(form.toLowerCase())?.has(verbLemma) ?? false;
}
