import type { Mode } from "../../model/claim-types.ts";

/** A verb of saying: which kind of statement it makes, and whether a noun will do as what is said or it takes a clause or a quotation. */
export interface SayingVerb {
  mode: Mode;
  takes: "clause" | "noun";
}

const CLAUSE: [Mode, string][] = [
  [
    "say",
    "say add tell state claim note insist argue write tweet stress reveal assert allege suggest predict project reply respond recall maintain remark comment emphasise emphasize estimate disclose recount testify caution conclude quote indicate inform believe contend promise pledge warn answer point observe reckon complain elaborate assess",
  ],
  ["threaten", "vow"],
  ["announce", "proclaim"],
  ["demand", "ask vote"],
];

const NOUN: [Mode, string][] = [
  ["deny", "deny reject dismiss refute rebut disavow contest"],
  ["blame", "blame accuse"],
  ["condemn", "condemn denounce criticise criticize slam decry deplore"],
  ["threaten", "threaten"],
  ["demand", "demand urge call order appeal"],
  ["announce", "announce declare"],
  [
    "say",
    "confirm report acknowledge admit explain describe credit praise welcome hail justify reiterate correct concede confess characterise characterize portray ascribe attribute present",
  ],
];

const VERBS = new Map<string, SayingVerb>(
  [["clause", CLAUSE] as const, ["noun", NOUN] as const].flatMap(([takes, modes]) =>
    modes.flatMap(([mode, verbs]) => verbs.split(" ").map((verb) => [verb, { mode, takes }] as const)),
  ),
);

/** The verb of saying of this lemma, if it is one. */
export function sayingVerb(lemma: string): SayingVerb | undefined {
  return VERBS.get(lemma);
}
