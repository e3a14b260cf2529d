import { MAX_PARSER_FEATURES, parserFeatures, type Tagged } from "./features.ts";
import { addScores, type LinearModel } from "./linear.ts";
import { apply, isFinal, leftArc, mayLeft, mayRight, mayShift, SHIFT, type State, startState } from "./transitions.ts";

/** A greedy arc-hybrid dependency parser. */
export interface Parser {
  /** Relations with their subtypes. */
  labels: string[];
  /** Which relation hangs a word on the root alone. */
  root: number;
  markers: boolean[];
  model: LinearModel;
}

export function markersOf(labels: string[]): boolean[] {
  return labels.map((label) => label === "case" || label === "mark");
}

/** The best action that is allowed: the root takes its dependent by the relation `root`, and nothing else does. */
function bestAction(scores: Float32Array, state: State, root: number): number {
  const atRoot = state.front === state.length;
  const left = mayLeft(state);
  if (atRoot && left) return leftArc(root);
  const right = mayRight(state);
  let top = mayShift(state) ? SHIFT : -1;
  for (let action = 1; action < scores.length; action += 2) {
    if ((action - 1) >> 1 === root) continue;
    if (left && (top < 0 || (scores[action] as number) > (scores[top] as number))) top = action;
    if (right && (top < 0 || (scores[action + 1] as number) > (scores[top] as number))) top = action + 1;
  }
  return top;
}

/** Parses a tagged sentence; the final state holds heads (the root's is `length`) and labels. */
export function parse(parser: Parser, tagged: Tagged): State {
  const state = startState(tagged.words.length);
  const features = new Uint32Array(MAX_PARSER_FEATURES);
  const scores = new Float32Array(parser.model.classes);
  while (!isFinal(state)) {
    if (state.front === state.length && state.depth === 1) {
      apply(state, leftArc(parser.root), parser.markers);
      break;
    }
    scores.fill(0);
    addScores(parser.model, features, parserFeatures(state, tagged, features), scores);
    apply(state, bestAction(scores, state, parser.root), parser.markers);
  }
  return state;
}
