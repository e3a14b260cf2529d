import type { Knowledge } from "../../packs/knowledge.ts";
import { proseOf } from "../prose/prose.ts";
import type { Telling } from "../tellings/telling.ts";
import { publisherOf } from "./voices-page.ts";
import { folded, type Named, speakerOf } from "./voices-speaker.ts";

/**
 * Who answers for a telling, so that a later one takes it back: the speaker whose words it gives, else whom its report credits, else
 * its outlet. Unnamed officials of a body are the same only within one outlet.
 */
export function tellerOf(telling: Telling, knowledge: Knowledge): Named {
  const speaker = speakerOf(telling, knowledge);
  if (speaker) return speaker;
  const { origins, disputes } = proseOf(knowledge);
  const publisher = publisherOf(telling.report, knowledge) ?? {
    key: `text ${telling.origin}`,
    name: origins.unnamedOutlet,
  };
  const unnamed = telling.claim.attribution?.[0];
  if (!unnamed) return publisher;
  const who = unnamed.entity ?? folded(unnamed.text);
  return { key: `${who} in ${publisher.key}`, name: disputes.saidBy(unnamed.text, publisher.name) };
}
