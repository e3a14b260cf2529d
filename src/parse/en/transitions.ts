/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez & Satta 2011). The root is a node of its own at the buffer's
 * end, so it takes its one dependent last.
 */
export interface State {
  /** Number of words; the root is node `length`. */
  length: number;
  /** Node numbers, the top at `depth - 1`. */
  stack: Int32Array;
  depth: number;
  /** The first node of the buffer. */
  front: number;
  head: Int32Array;
  /** Index of the relation to the head. */
  label: Int32Array;
  /** The two outermost children on either side, -1 for none. */
  left: Int32Array;
  left2: Int32Array;
  right: Int32Array;
  right2: Int32Array;
  leftCount: Int32Array;
  rightCount: Int32Array;
  /** Bit sets of the relations of the children on either side. */
  leftLabels: Int32Array;
  rightLabels: Int32Array;
  /** The child that marks the case or the clause ("to", "that"), -1 for none. */
  marker: Int32Array;
}

/** Actions are numbered: 0 shifts, then a left and a right arc for each relation in turn. */
export const SHIFT = 0;
export const leftArc = (label: number): number => 1 + 2 * label;
export const rightArc = (label: number): number => 2 + 2 * label;
export const isLeft = (action: number): boolean => (action & 1) === 1;
export const labelOf = (action: number): number => (action - 1) >> 1;

export function startState(length: number): State {
  const none = (): Int32Array => new Int32Array(length + 1).fill(-1);
  const zero = (): Int32Array => new Int32Array(length + 1);
  return {
    length,
    stack: new Int32Array(length + 1),
    depth: 0,
    front: 0,
    head: none(),
    label: none(),
    left: none(),
    left2: none(),
    right: none(),
    right2: none(),
    leftCount: zero(),
    rightCount: zero(),
    leftLabels: zero(),
    rightLabels: zero(),
    marker: none(),
  };
}

export const isFinal = (state: State): boolean => state.front === state.length && state.depth === 0;
export const mayShift = (state: State): boolean => state.front < state.length;
/** A left arc from the root needs a stack of one: a sentence has one root. */
export const mayLeft = (state: State): boolean => (state.front < state.length ? state.depth > 0 : state.depth === 1);
export const mayRight = (state: State): boolean => state.depth > 1;

/** Takes an action in place; `markers` says which relations mark case or clause. */
export function apply(state: State, action: number, markers: boolean[]): void {
  if (action === SHIFT) {
    state.stack[state.depth++] = state.front++;
    return;
  }
  const child = state.stack[--state.depth] as number;
  const label = labelOf(action);
  const bit = 1 << (label & 31);
  const head = isLeft(action) ? state.front : (state.stack[state.depth - 1] as number);
  state.head[child] = head;
  state.label[child] = label;
  if (isLeft(action)) {
    state.left2[head] = state.left[head] as number;
    state.left[head] = child;
    state.leftCount[head] = (state.leftCount[head] as number) + 1;
    state.leftLabels[head] = (state.leftLabels[head] as number) | bit;
  } else {
    state.right2[head] = state.right[head] as number;
    state.right[head] = child;
    state.rightCount[head] = (state.rightCount[head] as number) + 1;
    state.rightLabels[head] = (state.rightLabels[head] as number) | bit;
  }
  if (markers[label]) state.marker[head] = child;
}
