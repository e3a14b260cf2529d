import { standingActs } from "../desk/acts.ts";
import type { Act, Decided, Desk, Effect, QueueItem } from "../desk/desk.ts";
import type { Locale } from "../model/locale.ts";
import type { Review } from "../model/review.ts";
import type { KeptClaim } from "../model/situation.ts";
import { NOW } from "./reading-fixture.ts";

/** What the fixture desk has to review, and the acts that it holds in memory. */

const QUEUE: QueueItem[] = [
  {
    event: "c-taji-a",
    claims: ["c-taji-a", "c-taji-b"],
    reasons: [{ code: "contradiction", count: 2 }, { code: "unreviewed" }],
    weight: 90,
  },
  {
    event: "c-k1",
    claims: ["c-k1"],
    reasons: [
      { code: "holds", count: 1 },
      { code: "counted", count: 1 },
    ],
    weight: 60,
  },
  { claims: ["c-k1-land"], reasons: [{ code: "name-unknown" }], weight: 40 },
  { event: "c-plan-taqaddum", claims: ["c-plan-taqaddum"], reasons: [{ code: "plan-awaited" }], weight: 20 },
];

const EFFECT: Effect = {
  changes: [
    { what: "event-gone", id: "c-k1-nov", sentence: "The record would hold one attack fewer at Qayyarah.", claims: [] },
  ],
  recoded: [],
  sharedWith: [],
};

/** A desk's part that keeps what people decide, one second after another, and takes out of the queue what is decided. */
export function reviewingDesk(claims: ReadonlyMap<string, KeptClaim>) {
  let log: readonly Act[] = [];
  const decideAll = async (reviews: Review[], _?: Locale, check?: (acts: readonly Act[]) => void): Promise<Decided> => {
    check?.(log);
    const acts = reviews.map((review, i): Act => {
      const count = log.length + i + 1;
      return { id: `act-${count}`, recorded: new Date(NOW + (count - 6) * 1000).toISOString(), review };
    });
    const undone = new Map(
      acts.flatMap(({ id, review }) => (review.decision === "undone" ? [[review.review, id]] : [])),
    );
    const marked = log.map((act) => ({
      ...act,
      ...(undone.has(act.id) && { undoneBy: undone.get(act.id) as string }),
    }));
    log = [...marked, ...acts];
    return { ...EFFECT, review: reviews.at(-1) as Review, acts, claims: [], added: true };
  };
  const standing = async () => standingActs(log.filter(({ undoneBy }) => !undoneBy));
  return {
    log: async () => log,
    since: async (act) => log.slice(log.findIndex(({ id }) => id === act) + 1),
    size: async () => log.length + 1,
    standing,
    queue: async () => {
      const decided = await standing();
      return QUEUE.filter((item) => !item.claims.every((claim) => decided.has(claim)));
    },
    claims: async () => {
      const decided = await standing();
      return new Map(
        [...claims].map(([id, kept]) => {
          const review = decided.get(id)?.review;
          if (review?.decision !== "corrected") return [id, kept];
          return [id, { ...kept, claim: review.as, corrected: { by: review.by, from: kept.claim } }];
        }),
      );
    },
    decide: (review) => decideAll([review]),
    decideAll,
    foresee: async () => EFFECT,
  } satisfies Partial<Desk>;
}
