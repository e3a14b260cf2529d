import type { QueueItem } from "../../desk/desk.ts";
import type { KeptClaim, SituationEvent } from "../../model/situation.ts";
import type { View } from "../view.ts";

/** One thing to decide on: claims beside their words, the event that they tell of, and why it waits. */
export interface Item {
  /** The path of its page, and what its address says there. */
  path: string;
  key?: string;
  /** The most important first. */
  claims: KeptClaim[];
  /** Claims of other events that contradict or deny what these state. */
  against: KeptClaim[];
  /** The claim that the acts are about. */
  open: KeptClaim;
  event?: SituationEvent;
  /** Absent where it is not in the queue. */
  reasons?: QueueItem["reasons"];
  /** Set where one of its claims has just been decided, and it has left the queue for that. */
  isBegun?: true;
  next?: string;
  previous?: string;
  left: number;
}

/** What names a thing in the queue: its event, else its first claim. */
export function keyOf({ event, claims }: QueueItem): string {
  return event ?? claims[0] ?? "";
}

/** What an address asks for: a thing in the queue, one of its claims, and what comes after it once it has left the queue. */
export interface AskedItem {
  item?: string;
  claim?: string;
  next?: string;
}

/** The thing in the queue that an address asks for, the first where it asks for none; undefined when there is no such thing. */
export function itemInQueue(
  view: View,
  queue: readonly QueueItem[],
  { item: key = "", claim = "", next: following }: AskedItem,
): Item | undefined {
  const found = queue.findIndex((item) => keyOf(item) === key);
  const at = key ? found : 0;
  const queued = queue[at];
  const event = view.eventOf.get(queued?.event ?? key) ?? view.eventOf.get(queued?.claims[0] ?? key);
  const ids = queued?.claims ?? event?.claims ?? [key];
  const item = itemOf(view, ids, claim, event);
  if (!item) return undefined;
  const [next, previous] = [queue[at + 1], at > 0 ? queue[at - 1] : undefined];
  return {
    ...item,
    path: "/review",
    key: queued ? keyOf(queued) : key,
    ...(queued && { reasons: queued.reasons }),
    ...(queued ? next && { next: keyOf(next) } : following && { next: following, isBegun: true as const }),
    ...(previous && { previous: keyOf(previous) }),
    left: queue.length,
  };
}

/** A claim or an event by itself, with what the queue says of it. */
export function itemAlone(
  view: View,
  queue: readonly QueueItem[],
  path: string,
  id: string,
  claim = id,
): Item | undefined {
  const event = view.eventOf.get(id);
  const ids = [id, ...(event?.claims ?? []).filter((other) => other !== id)];
  const item = itemOf(view, ids, claim, event);
  const queued = queue.find(({ event: of, claims }) => (of !== undefined && of === event?.id) || claims.includes(id));
  return item && { ...item, path, ...(queued && { reasons: queued.reasons }), left: queue.length };
}

function itemOf(view: View, ids: string[], asked: string, event: SituationEvent | undefined) {
  const claims = ids.flatMap((id) => view.claims.get(id) ?? []);
  const undecided = claims.find(({ id }) => view.reviewOf(id) === undefined);
  const open = claims.find(({ id }) => id === asked) ?? undecided ?? claims[0];
  return open && { claims, open, against: contradicting(view, ids, event), ...(event && { event }) };
}

/** The claims beside these that an event's open disagreements and denials rest on. */
function contradicting(view: View, ids: string[], event: SituationEvent | undefined): KeptClaim[] {
  const open = (event?.disagreements ?? []).filter(({ settled }) => !settled);
  const said = open.flatMap(({ versions }) => versions.flatMap(({ claims }) => claims));
  const others = new Set([...said, ...(event?.denials ?? [])]);
  return [...others].filter((id) => !ids.includes(id)).flatMap((id) => view.claims.get(id) ?? []);
}

/** The address of an item with what its page is to show: one of its claims, an act's form, what was looked for. */
export function itemPath(
  { path, key }: Pick<Item, "path" | "key">,
  own: Record<string, string | undefined> = {},
): string {
  const asked = Object.entries({ item: key, ...own }).filter((entry): entry is [string, string] => !!entry[1]);
  const query = new URLSearchParams(asked).toString();
  return query ? `${path}?${query}` : path;
}

/** Where a reviewer goes on when the open claim is decided: the item's next undecided claim, else the next item. */
export function pathOn(view: View, item: Item): string {
  const at = item.claims.indexOf(item.open);
  const after = [...item.claims.slice(at + 1), ...item.claims.slice(0, at)];
  const other = after.find(({ id }) => view.reviewOf(id) === undefined);
  if (item.path !== "/review") return itemPath(item, { claim: item.open.id });
  if (other && (item.reasons || item.isBegun)) return itemPath(item, { claim: other.id, next: item.next });
  return item.next ? itemPath({ path: item.path, key: item.next }) : "/review";
}
