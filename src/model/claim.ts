import { z } from "zod";
import { CLAIM_TYPES, MODES, ROLES } from "./claim-types.ts";
import { daySchema, reportSchema } from "./report.ts";

/** Characters of a report's text: `text.slice(start, end)`, UTF-16 code units, `end` exclusive. */
const spanSchema = z.object({ start: z.number().int(), end: z.number().int(), text: z.string() });
export type Span = z.infer<typeof spanSchema>;

/** Words that name somebody or something, and the pack's entity where it is known. */
const mentionSchema = z.object({
  text: z.string(),
  start: z.number().int().optional(),
  end: z.number().int().optional(),
  entity: z.string().optional(),
  lat: z.number().optional(),
  lon: z.number().optional(),
  /** How far from the point the place may be, in kilometres. */
  radiusKm: z.number().optional(),
});
export type Mention = z.infer<typeof mentionSchema>;

const whenSchema = z.object({
  text: z.string().optional(),
  from: daySchema.optional(),
  to: daySchema.optional(),
});
export type When = z.infer<typeof whenSchema>;

const quantitySchema = z.object({
  text: z.string(),
  value: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  unit: z.string().optional(),
});
export type Quantity = z.infer<typeof quantitySchema>;

const speakerSchema = z.object({
  text: z.string(),
  entity: z.string().optional(),
  /** The word of saying: "said", "according to". */
  cue: z.string().optional(),
});
export type Speaker = z.infer<typeof speakerSchema>;

const modalitySchema = z.enum(["asserted", "planned", "denied", "possible"]);
export type Modality = z.infer<typeof modalitySchema>;

const fillerSchema = z.union([mentionSchema, z.array(mentionSchema)]);

/** What one report's words state (CLAIMS.md, `claims`). */
export const claimSchema = z.object({
  type: z.enum(CLAIM_TYPES),
  mode: z.enum(MODES).optional(),
  roles: z.partialRecord(z.enum(ROLES), fillerSchema),
  when: whenSchema.optional(),
  quantity: quantitySchema.optional(),
  modality: modalitySchema.default("asserted"),
  /** Outermost speaker first. */
  attribution: z.array(speakerSchema).optional(),
  /** In a count: the type counted, and the days counted over. */
  of: z.enum(CLAIM_TYPES).optional(),
  window: whenSchema.optional(),
  /** The words that state it, a clause or a sentence. */
  quote: spanSchema,
  /** The coder's rule that made it. */
  rule: z.string().optional(),
  /** What it is in the codebooks of conflict data: "Battles / Armed clash" of ACLED, the root of CAMEO, the type of PLOVER. */
  codes: z
    .object({ acled: z.string().optional(), cameo: z.string().optional(), plover: z.string().optional() })
    .optional(),
});
export type Claim = z.infer<typeof claimSchema>;

/** A report with its claims: one line of `situ read --json`. */
const codedReportSchema = z.object({ report: reportSchema, claims: z.array(claimSchema) });
export type CodedReport = z.infer<typeof codedReportSchema>;

/** The mentions that fill a role, none when it is empty. */
export function fillers(claim: Pick<Claim, "roles">, role: keyof Claim["roles"]): Mention[] {
  const value = claim.roles[role];
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}
