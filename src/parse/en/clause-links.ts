/**
 * How a clause hangs on the one that it stands in, as far as its time goes: `joined` is a verb without a subject of its own or a participle, of the
 * same time; `beside` a coordinate clause with its own subject; `while` a clause of the same time ("when …"); `where` tells of a place, `relative` of
 * a noun, `reduced` is a participle behind its noun; `afresh` stands behind a semicolon; `content` is what is said, `source` who says so; `apart` is at another time ("after …"), `since` begins a stretch, and `relation` is told
 * to be so long after or before.
 */
export type Link =
  | "main"
  | "joined"
  | "beside"
  | "while"
  | "where"
  | "relative"
  | "reduced"
  | "afresh"
  | "content"
  | "source"
  | "apart"
  | "since"
  | "relation";

export const SUBORDINATORS: Record<string, Link> = {
  when: "while",
  while: "while",
  as: "while",
  where: "where",
  since: "since",
  after: "apart",
  before: "apart",
  until: "apart",
  till: "apart",
  following: "apart",
  despite: "apart",
  although: "apart",
  though: "apart",
  because: "apart",
  if: "apart",
  unless: "apart",
  once: "apart",
  whereas: "apart",
  that: "content",
  whether: "content",
};
/** Clauses that a second finite verb or a comma behind their verb ends. */
export const SUBORDINATE = new Set<Link>(["relative", "reduced", "while", "where", "apart", "since", "relation"]);
/** What can stand without a verb. */
export const NOMINAL = new Set<Link>(["apart", "since", "relation", "source"]);
/** Prepositions in the form of a participle. */
export const NO_PARTICIPLE =
  /^(?:including|according|regarding|concerning|excluding|depending|pending|owing|starting|beginning)$/i;

/** Verbs that name a speaker in a clause between or behind commas. */
export const SAYING = new Set(
  "say add tell report state announce note write claim estimate warn acknowledge insist recall explain argue confirm allege".split(
    " ",
  ),
);
