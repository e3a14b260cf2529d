/** What each thing leads up to. */
type Upwards = (id: string) => string[];

/** The rings among things that lead up to one another: of each knot the shortest way round from its first id and back to it. */
export function ringsIn(ids: string[], up: Upwards): string[][] {
  return knotsIn(ids, up).map((knot) => wayRound(knot, up));
}

interface Visit {
  id: string;
  above: string[];
  next: number;
}

/**
 * Knots of things that can all reach one another and so themselves: strongly connected components (Tarjan 1972), without recursion, so
 * that no depth is too deep. Linear in the things and their ways up; in the order of each knot's first id.
 */
export function knotsIn(ids: string[], up: Upwards): string[][] {
  return componentsOf(ids, up)
    .filter(([id = "", ...others]) => others.length > 0 || up(id).includes(id))
    .map((knot) => ({ knot, first: firstOf(knot) }))
    .sort((a, b) => (a.first < b.first ? -1 : 1))
    .map(({ knot }) => knot);
}

function componentsOf(ids: string[], up: Upwards): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open = new Set<string>();
  const stack: string[] = [];
  const knots: string[][] = [];
  const enter = (id: string): Visit => {
    order.set(id, order.size);
    lowest.set(id, order.size - 1);
    open.add(id);
    stack.push(id);
    return { id, above: up(id), next: 0 };
  };
  const lower = (id: string, to: number) => lowest.set(id, Math.min(lowest.get(id) ?? to, to));
  const leave = ({ id }: Visit) => {
    if (lowest.get(id) !== order.get(id)) return;
    const knot = stack.splice(stack.lastIndexOf(id));
    for (const member of knot) open.delete(member);
    knots.push(knot);
  };
  for (const start of ids) {
    const visits = order.has(start) ? [] : [enter(start)];
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const above = visit.above[visit.next++];
      if (above === undefined) {
        visits.pop();
        leave(visit);
        const below = visits.at(-1);
        if (below) lower(below.id, lowest.get(visit.id) ?? 0);
      } else if (!order.has(above)) visits.push(enter(above));
      else if (open.has(above)) lower(visit.id, order.get(above) ?? 0);
    }
  }
  return knots;
}

function firstOf(knot: string[]): string {
  let [first = ""] = knot;
  for (const id of knot) if (id < first) first = id;
  return first;
}

function wayRound(knot: string[], up: Upwards): string[] {
  const members = new Set(knot);
  const first = firstOf(knot);
  const cameFrom = new Map<string, string>();
  const queue = [first];
  for (const at of queue) {
    for (const above of [...up(at)].sort()) {
      if (above === first) return pathTo(at, cameFrom, first);
      if (!members.has(above) || cameFrom.has(above)) continue;
      cameFrom.set(above, at);
      queue.push(above);
    }
  }
  return [];
}

function pathTo(at: string, cameFrom: Map<string, string>, end: string): string[] {
  const path = [end];
  for (let step: string | undefined = at; step !== undefined; step = cameFrom.get(step)) path.push(step);
  return path.reverse();
}
