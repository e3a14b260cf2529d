import { objectsOf } from "../about.ts";
import type { Frame } from "../frame.ts";
import { goodsOf } from "./support/goods.ts";
import { HELP } from "./support/help.ts";
import { MEDIATION } from "./support/mediation.ts";
import { STOPPED } from "./support/stopped.ts";
import { SUPPLY } from "./support/supply.ts";
import { TRAINING } from "./support/training.ts";

/** A side trains, supplies, helps or mediates. */
export const support: Frame = {
  type: "support",
  allows: {
    actor: ["force", "body", "person", "people", "aircraft", "weapon", "event"],
    recipient: ["force", "body", "people", "person"],
  },
  needs: [["recipient"]],
  patterns: [...TRAINING, ...STOPPED, ...SUPPLY, ...MEDIATION, ...HELP],
  mode: ({ predicate }, reference) => {
    const done = [...objectsOf(predicate), ...predicate.phrases.map(({ group }) => group)];
    const about = predicate.kind === "noun" ? [...done, ...predicate.modifiers] : done;
    if (about.some((group) => /^train(?:ing)?$/.test(reference.noun(group)))) return "training";
    return about.map((group) => goodsOf(group, reference)).find((mode) => mode !== undefined);
  },
};
