import { readFileSync } from "node:fs";
import type { Claim, Mention, Quantity } from "../model/claim.ts";
import { ROLES } from "../model/claim-types.ts";
import type { Interval } from "../model/day.ts";
import { createKnowledge } from "../packs/knowledge.ts";
import { loadPacks } from "../packs/load.ts";
import { createNameIndex } from "../packs/name-index.ts";
import { createAnalyse } from "../parse/en/analyse.ts";
import { parseReport } from "../parse/en/parse.ts";
import { type Coding, codeReport } from "./coder.ts";

const analyse = createAnalyse(readFileSync(new URL("../../models/en/model.bin", import.meta.url)));
const world = createKnowledge(loadPacks());
const names = createNameIndex(world.entities);

/**
 * The claims of some sentences as short strings, in the order of the words: "transfer/handover asserted actor=us-forces installation=k1 n=300".
 * Roles stand in the order of ROLES, each filler as its entity or else its own words; a list is joined with "+". A number is `n=17`, `n>=20`,
 * `n<=30`, `n~40` or `n=250-350`. `published` is an ISO day, a Monday unless told otherwise.
 */
function claims(text: string, published = "2020-03-30"): string[] {
  return coded(text, { from: published, to: published }).claims.map(short);
}

/** What the coder makes of a report of these words; undated unless told when it was published. */
export function coded(text: string, published?: Interval): Coding {
  const report = { text, ...(published && { published: { ...published, basis: "metadata" as const } }) };
  return codeReport(report, parseReport(text, analyse, names), world);
}

/** The claims of one type alone. */
export function claimsOf(type: Claim["type"], text: string, published?: string): string[] {
  return claims(text, published).filter((claim) => /^[a-z_]+/.exec(claim)?.[0] === type);
}

function short({ type, mode, modality, roles, quantity }: Claim): string {
  const fillers = ROLES.flatMap((role) =>
    roles[role] ? [`${role}=${[roles[role]].flat().map(filler).join("+")}`] : [],
  );
  return [mode ? `${type}/${mode}` : type, modality, ...fillers, ...(quantity ? [amount(quantity)] : [])].join(" ");
}

function filler({ entity, text }: Mention): string {
  return entity ?? text;
}

function amount({ value, min, max }: Quantity): string {
  if (value === undefined) return `n=${min}-${max}`;
  if (value === min && value === max) return `n=${value}`;
  if (min !== undefined) return `n>=${min}`;
  return max === undefined ? `n~${value}` : `n<=${max}`;
}
