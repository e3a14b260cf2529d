import { type Interval, intersect } from "../../model/day.ts";
import type { Entity } from "../../model/pack.ts";
import type { Checked } from "./checked.ts";
import { error, type Problem } from "./problem.ts";

/** What goes up from one entity to others: ids, with the days on which that holds. */
type Upwards = (entity: Entity) => { id: string; days: Interval }[];

/** A place does not lie in itself, however far round. */
export function containmentCycles(checked: Checked): Problem[] {
  const up: Upwards = (entity) => (entity.in === undefined ? [] : [{ id: entity.in, days: {} }]);
  return cycles(checked, up, (path) => `lies in itself: ${path.join(" in ")}; correct one of these "in"`);
}

/** A group is on no day a member of itself, nor backs itself, however far round. */
export function affiliationCycles(checked: Checked): Problem[] {
  return (["member-of", "backed-by"] as const).flatMap((kind) => {
    const up: Upwards = ({ affiliations = [] }) =>
      affiliations.filter((a) => a.kind === kind).map(({ of, from, to }) => ({ id: of, days: intervalOf(from, to) }));
    const said = kind.replace("-", " ");
    return cycles(checked, up, (path) => `is ${said} itself: ${path.join(` ${said} `)}; remove or date one of these`);
  });
}

function intervalOf(from: string | undefined, to: string | undefined): Interval {
  return { ...(from && { from }), ...(to && { to }) };
}

function cycles({ entries, byId }: Checked, up: Upwards, say: (path: string[]) => string): Problem[] {
  return entries.flatMap(({ pack, entity }) => {
    const path = pathToItself(entity, byId, up);
    return path ? [error(pack, say(path), entity.id)] : [];
  });
}

/** The shortest way up from an entity back to it that holds on some day. */
function pathToItself(entity: Entity, byId: Checked["byId"], up: Upwards): string[] | undefined {
  const ways: { path: string[]; days: Interval }[] = [{ path: [entity.id], days: {} }];
  for (const { path, days } of ways) {
    const at = byId.get(path.at(-1) ?? "");
    for (const step of at ? up(at) : []) {
      const held = intersect(days, step.days);
      if (!held) continue;
      if (step.id === entity.id) return [...path, step.id];
      if (!path.includes(step.id)) ways.push({ path: [...path, step.id], days: held });
    }
  }
  return undefined;
}
