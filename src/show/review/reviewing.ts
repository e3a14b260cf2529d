import type { Context } from "hono";
import type { Act } from "../../desk/desk.ts";
import type { Site } from "../site.tsx";
import { reviewerOf } from "./reviewer.ts";

/** What a page of the review knows beside the situation: who reviews, and what was done up to now. */
export interface Reviewing {
  /** The name of whoever has the page open. */
  reviewer?: string;
  /** Every act, the first first. */
  acts: readonly Act[];
  /** The decision that stands about each claim. */
  standing: ReadonlyMap<string, Act>;
  /** Milliseconds since 1970. */
  now: number;
}

/** What was typed into a form that could not be kept, and why not. */
export interface Typed {
  fields: URLSearchParams;
  wrong?: string;
}

/** Who reviews, and what was done up to now. */
export async function reviewingOf(c: Context, { desk, now }: Pick<Site, "desk" | "now">): Promise<Reviewing> {
  const [acts, standing] = await Promise.all([desk.log(), desk.standing()]);
  const reviewer = reviewerOf(c);
  return { acts, standing, now: now(), ...(reviewer && { reviewer }) };
}
