import type { Quantity } from "../../model/claim.ts";
import type { Role } from "../../model/claim-types.ts";
import type { Interval } from "../../model/day.ts";
import type { Party, SituationEvent } from "../../model/situation.ts";

/** What the sentence of an event is made from. */
export type Told = Pick<SituationEvent, "type" | "mode" | "modality" | "roles"> & {
  when?: Interval;
  /** How many, where one number is told; a person known by name is one. */
  quantity?: number;
  /** The number as the report bounds it: "at least 15". */
  toll?: Pick<Quantity, "value" | "min" | "max">;
  /** The report's words for those killed or hurt: "two Americans". */
  victims?: string;
};

/** Reports name one giver in many ways (the US, the coalition): the one most often named stands for them. */
const ONE_NAMED: ReadonlySet<Role> = new Set<Role>([
  "actor",
  "recipient",
  "installation",
  "area",
  "place",
  "origin",
  "destination",
  "target",
  "victim",
]);

/** The parties in the first of these roles that anybody fills, as far as a sentence names them. */
export function namedIn({ roles }: Pick<Told, "roles">, ...wanted: Role[]): Party[] {
  for (const role of wanted) {
    const parties = roles[role];
    if (parties?.length) return ONE_NAMED.has(role) ? parties.slice(0, 1) : parties;
  }
  return [];
}
