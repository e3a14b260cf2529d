import type { At, Desk } from "./desk.ts";

/** The moment that is asked about: without `known`, all that is known; without `day`, the last day then. */
export async function momentOf(desk: Desk, { day, known }: Partial<At>): Promise<At> {
  const last = await desk.lastDay();
  return { day: day ?? known ?? last, known: known ?? last };
}
