import { join } from "node:path";
import { holdAlone } from "../../keep/alone.ts";
import { Refusal } from "../refusal.ts";

/**
 * Makes sure that one program alone watches a theatre over the ledger in a folder: two would ask each address twice.
 *
 * @returns what lets another begin
 * @throws Refusal when another is watching
 */
export async function beSoleWatch(folder: string, theatre: string): Promise<() => void> {
  const letGo = await holdAlone(join(folder, `watch-${theatre}.lock`));
  if (letGo) return letGo;
  throw new Refusal(
    'Another program is watching these feeds already, and goes on. It takes up what you add with "situ watch add" within five minutes.',
  );
}
