import type { Group } from "../../../parse/en/groups.ts";
import { isNamedPost, isSomeOfPosts } from "../../reference/group-words.ts";
import type { Reference } from "../../reference.ts";

/** Posts of forces and diplomats: a school or a shop that closes passes to nobody. */
const POSTS = new Set(
  "base post airbase airfield airstrip camp outpost compound barrack garrison facility installation site position checkpoint bunker station embassy consulate headquarters hq fort fortress".split(
    " ",
  ),
);

export function isPost(group: Group, reference: Reference): boolean {
  return (
    isSomeOfPosts(group) ||
    POSTS.has(reference.noun(group)) ||
    isNamedPost(group) ||
    reference.entity(group, "installation")?.kind === "installation"
  );
}
