import type { View } from "../view.ts";
import type { Item } from "./item.ts";
import type { Reviewing, Typed } from "./reviewing.ts";

/** What the form of an act is drawn from. */
export interface PanelProps {
  view: View;
  item: Item;
  reviewing: Reviewing;
  act: string;
  /** The id of the last act about the item that this page shows. */
  seen: string;
  search?: string;
  typed?: Typed;
}
