import type { Party } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import type { Change } from "./change.ts";
import { isOneWith } from "./holder-index.ts";

/**
 * Who had a place and who has it afterwards, of all whom reports name for each, in the order of how many name them. Nobody hands over to
 * himself: where those named first are one, it is those of all who can be told apart, such as a contingent that some reports name
 * and others call the coalition.
 */
export function giverAndReceiver(
  givers: Party[] = [],
  receivers: Party[] = [],
  knowledge: Knowledge,
): Pick<Change, "giver" | "holder"> {
  const [giver, holder] = [givers[0], receivers[0]];
  if (!giver || !holder) return { ...(giver && { giver }), ...(holder && { holder }) };
  return isOneWith(giver, holder, knowledge)
    ? toldApart(givers, receivers, giver, holder, knowledge)
    : { giver, holder };
}

function toldApart(givers: Party[], receivers: Party[], giver: Party, holder: Party, knowledge: Knowledge) {
  const apartFrom = (party: Party) => (other: Party) => !isOneWith(other, party, knowledge);
  const received = new Set(receivers.map(keyOf));
  const gives = givers.find((party) => !received.has(keyOf(party))) ?? giver;
  const receives = receivers.find(apartFrom(gives)) ?? holder;
  return { giver: [gives, ...givers].find(apartFrom(receives)) ?? gives, holder: receives };
}

function keyOf({ entity, name }: Party): string {
  return entity ?? name;
}
