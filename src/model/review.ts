import { z } from "zod";
import { claimSchema } from "./claim.ts";
import { entitySchema } from "./pack.ts";
import { publishedSchema } from "./report.ts";

const made = { by: z.string(), note: z.string().optional() };
const aboutClaim = { claim: z.string(), ...made };
const aboutPair = { claims: z.tuple([z.string(), z.string()]), ...made };

/** What of a report a person can put right; a field that is left out stays as it is, an empty one is taken away. */
const reportFieldsSchema = z.object({
  published: publishedSchema.optional(),
  outlet: z.string().optional(),
  credit: z.string().optional(),
});
export type ReportField = keyof z.infer<typeof reportFieldsSchema>;

/**
 * What a person decided. Reviews are added, never changed; the last one about one thing counts: about a claim (accepted, rejected, corrected,
 * added), about two claims, about the name of an event, about a field of a report.
 */
export const reviewSchema = z.discriminatedUnion("decision", [
  z.object({ decision: z.literal("accepted"), ...aboutClaim }),
  z.object({ decision: z.literal("rejected"), ...aboutClaim }),
  /** Whatever was decided about the claim is taken back. */
  z.object({ decision: z.literal("undecided"), ...aboutClaim }),
  /** The two claims tell of one event. */
  z.object({ decision: z.literal("same"), ...aboutPair }),
  /** The two claims tell of different events. */
  z.object({ decision: z.literal("different"), ...aboutPair }),
  /** Whatever was decided about the two is taken back. */
  z.object({ decision: z.literal("unpaired"), ...aboutPair }),
  /** The claim's words state this instead, which accepts it. The desk fills in the report: the correction outlives the coding. */
  z.object({ decision: z.literal("corrected"), ...aboutClaim, as: claimSchema, report: z.string().optional() }),
  /** A report's words state this too: a claim that the coder missed. */
  z.object({ decision: z.literal("added"), report: z.string(), as: claimSchema, ...made }),
  /** The event that the claim tells of is called so; an empty name takes its name away. */
  z.object({ decision: z.literal("renamed"), ...aboutClaim, name: z.string() }),
  /** A report's date, outlet or credit is this. */
  z.object({ decision: z.literal("report-corrected"), report: z.string(), fields: reportFieldsSchema, ...made }),
  /** A name or spelling of an entity that the packs know. */
  z.object({ decision: z.literal("name-added"), entity: z.string(), name: z.string(), ...made }),
  /** An entity that no pack knows yet. */
  z.object({ decision: z.literal("entity-added"), entity: entitySchema, ...made }),
  /** An earlier review, by its id in the ledger, is taken back: it is as if it had never been made. */
  z.object({ decision: z.literal("undone"), review: z.string(), ...made }),
]);
export type Review = z.infer<typeof reviewSchema>;
