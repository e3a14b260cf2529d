import { z } from "zod";

/** What a person decided. Reviews are added, never changed; the last one about the same thing counts. */
const reviewSchema = z.discriminatedUnion("decision", [
  z.object({ decision: z.literal("accepted"), claim: z.string(), by: z.string(), note: z.string().optional() }),
  z.object({ decision: z.literal("rejected"), claim: z.string(), by: z.string(), note: z.string().optional() }),
  /** The two claims tell of one event. */
  z.object({
    decision: z.literal("same"),
    claims: z.tuple([z.string(), z.string()]),
    by: z.string(),
    note: z.string().optional(),
  }),
  /** The two claims tell of different events. */
  z.object({
    decision: z.literal("different"),
    claims: z.tuple([z.string(), z.string()]),
    by: z.string(),
    note: z.string().optional(),
  }),
]);
export type Review = z.infer<typeof reviewSchema>;
