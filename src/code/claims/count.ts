import type { Claim, Mention } from "../../model/claim.ts";
import type { Role } from "../../model/claim-types.ts";
import type { Interval } from "../../model/day.ts";
import type { ParsedSentence } from "../../parse/en/parse.ts";
import type { TimeExpression } from "../../parse/en/times.ts";
import { type Count, isOrdinalWord } from "../frames/count/counted.ts";
import type { Reference } from "../reference.ts";
import { beginsStretch } from "../when/aside.ts";
import { whenOf } from "../when/resolve.ts";
import { attributed } from "./attributed.ts";
import type { Context } from "./context.ts";
import { fillRoles } from "./fill-roles.ts";
import { quantityOf } from "./quantity.ts";
import { quoted } from "./quoted.ts";

const COUNTED_ROLE: Partial<Record<Count["of"], Role>> = {
  transfer: "installation",
  withdrawal: "installation",
  seizure: "area",
};

/** The claim that a count makes; it shares the roles of the event that it counts. */
export function countClaim(count: Count, sentence: ParsedSentence, context: Context): Claim {
  const { reference, parsed } = context;
  const role = COUNTED_ROLE[count.of];
  const shared = count.told ? fillRoles(count.told.roles, reference) : {};
  if (shared.victim) shared.target = shared.victim;
  for (const other of ["weapon", "victim", "origin", "destination"] as const) delete shared[other];
  const days = count.time && windowOf(count.time, sentence, context);
  const when = count.time && days && { ...days, text: count.time.text };
  const window = when && { ...(when.from && { from: when.from }), ...(when.to && { to: when.to }) };
  const entity = count.which && reference.entity(count.which, "installation")?.id;
  const counted: Mention = { ...reference.mention(count.counted, "installation"), ...(entity && { entity }) };
  return {
    type: "count",
    mode: count.mode,
    roles: { ...shared, ...(role && count.mode === "ordinal" && { [role]: counted }) },
    ...(when && { when }),
    quantity: quantityOf(count.amount, unitOf(count, reference)),
    modality: "asserted",
    of: count.of,
    ...(window && { window }),
    ...attributed(sentence.sentence.tokens[count.counted.head]?.start ?? count.start, context),
    quote: quoted(parsed.text, count.start, count.end),
    rule: `count/${count.mode}`,
  };
}

/** The days over which things are counted; from an event on, where one begins them ("since the truce collapsed on 2 March"). */
function windowOf(time: TimeExpression, sentence: ParsedSentence, context: Context): Interval | undefined {
  const since = beginsStretch(time, sentence);
  return whenOf({ time, since }, sentence, { published: context.published, told: [] }, false);
}

function unitOf({ of, counted, which }: Count, reference: Reference): string {
  if (of === "attack") return "attack";
  const noun = reference.noun(counted);
  return which && isOrdinalWord(noun) ? reference.noun(which) : noun;
}
