import type { Group } from "../../parse/en/groups.ts";

/** A name as the packs know it: all that it can mean. */
export type Name = Group["names"][number];
export type Reading = Name["readings"][number];
