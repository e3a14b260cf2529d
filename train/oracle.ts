import {
  isLeft,
  labelOf,
  leftArc,
  mayLeft,
  mayRight,
  mayShift,
  rightArc,
  SHIFT,
  type State,
} from "../src/parse/en/transitions.ts";

/** A projective tree to learn: heads (the root's is `length`) and labels. */
export interface Gold {
  head: Int32Array;
  label: Int32Array;
}

/** How many gold arcs each kind of action puts out of reach (Goldberg & Nivre 2013); infinite where it is not allowed. */
export interface Costs {
  shift: number;
  left: number;
  right: number;
}

export function costsOf(state: State, gold: Gold): Costs {
  const { stack, depth, front, length } = state;
  const s0 = depth > 0 ? (stack[depth - 1] as number) : -1;
  const s1 = depth > 1 ? (stack[depth - 2] as number) : -1;
  const costs: Costs = {
    shift: Number.POSITIVE_INFINITY,
    left: Number.POSITIVE_INFINITY,
    right: Number.POSITIVE_INFINITY,
  };
  let waiting = 0;
  if (s0 >= 0) for (let k = front; k < length; k++) if (gold.head[k] === s0) waiting++;
  const head = s0 < 0 ? -1 : (gold.head[s0] as number);
  if (mayLeft(state)) costs.left = waiting + (head > front || head === s1 ? 1 : 0);
  if (mayRight(state)) costs.right = waiting + (head >= front ? 1 : 0);
  if (mayShift(state)) {
    costs.shift = 0;
    for (let k = 0; k < depth; k++) {
      const node = stack[k] as number;
      if (gold.head[node] === front || (k < depth - 1 && gold.head[front] === node)) costs.shift++;
    }
  }
  return costs;
}

/** Is the action among those that lose least? An arc of the gold tree must have its label too. */
export function isRight(action: number, costs: Costs, state: State, gold: Gold): boolean {
  const least = Math.min(costs.shift, costs.left, costs.right);
  if (action === SHIFT) return costs.shift === least;
  if ((isLeft(action) ? costs.left : costs.right) !== least) return false;
  const s0 = state.stack[state.depth - 1] as number;
  const head = isLeft(action) ? state.front : (state.stack[state.depth - 2] as number);
  return gold.head[s0] !== head || gold.label[s0] === labelOf(action);
}

/** The best-scored of the actions that are allowed and right, or wrong; -1 if there is none. */
export function bestOf(
  which: "right" | "wrong",
  scores: Float32Array,
  costs: Costs,
  state: State,
  gold: Gold,
  root: number,
): number {
  let top = -1;
  for (let action = 0; action < scores.length; action++) {
    if (top >= 0 && (scores[action] as number) <= (scores[top] as number)) continue;
    const allowed = action === SHIFT ? mayShift(state) : isLeft(action) ? mayLeft(state) : mayRight(state);
    const rootArc = action === leftArc(root) || action === rightArc(root);
    if (!allowed || rootArc !== (isLeft(action) && state.front === state.length)) continue;
    if (isRight(action, costs, state, gold) === (which === "right")) top = action;
  }
  return top;
}
