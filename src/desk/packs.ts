import type { Pack, Theatre } from "../model/pack.ts";
import { loadPacks } from "../packs/load.ts";
import { type Coder, createCoder } from "./coder.ts";
import { readLanguageModel } from "./language-model.ts";
import { Refusal } from "./refusal.ts";

/** A theatre is named that no pack has. */
export class UnknownTheatre extends Refusal {}

/**
 * The coder over the installed packs, and the theatre that a desk is about: the one named, else the first installed.
 * With a theatre named, the packs are its own and those of no theatre; else all.
 *
 * @throws UnknownTheatre when no pack has the one named; Refusal when no pack has any
 */
export function coderFor(named?: string): { coder: Coder; theatre: Theatre } {
  const coder = createCoder(readLanguageModel(), packsFor(named), named);
  const { theatre } = coder.knowledge;
  if (!theatre) throw new Refusal("No pack has a theatre: add a theatre.yaml to a folder under packs/.");
  return { coder, theatre };
}

function packsFor(theatre?: string): Pack[] {
  const packs = loadPacks();
  if (theatre === undefined) return packs;
  const known = packs.flatMap((pack) => pack.theatre?.id ?? []);
  if (!known.includes(theatre)) {
    throw new UnknownTheatre(`There is no theatre "${theatre}": choose one of ${known.join(", ")}.`);
  }
  return packs.filter((pack) => pack.theatre === undefined || pack.theatre.id === theatre);
}
