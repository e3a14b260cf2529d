import { z } from "zod";

const made = { by: z.string(), note: z.string().optional() };
const aboutClaim = { claim: z.string(), ...made };
const aboutPair = { claims: z.tuple([z.string(), z.string()]), ...made };

/** What a person decided. Reviews are added, never changed; the last one about the same claim, or the same two, counts. */
const reviewSchema = z.discriminatedUnion("decision", [
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
]);
export type Review = z.infer<typeof reviewSchema>;
