import type { Act } from "../../desk/desk.ts";
import type { View } from "../view.ts";
import { actWords } from "./act-words.ts";

/** An act as data, with its sentence. */
export function actJson(view: View, { id, recorded, review, undoneBy }: Act, acts: readonly Act[]) {
  const { what, thing, path } = actWords(view, review, acts);
  return { id, recorded, what, thing, ...(path && { path }), ...(undoneBy && { undoneBy }), review };
}
