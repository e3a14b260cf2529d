import type { Mode } from "../../model/claim-types.ts";

/** A verb of saying: which kind of statement it makes, and what it takes as what is said. */
export interface SayingVerb {
  /** Absent for verbs of believing: what somebody believes is theirs, but they state nothing. */
  mode?: Mode;
  /** A noun will do ("condemned the raid"), or a clause of any kind ("vowed to fight"), or only one with a verb of its own or a quotation ("found that"). */
  takes: "noun" | "clause" | "finite";
}

type Words = [Mode | undefined, string][];

const FINITE: Words = [
  [
    "say",
    "continue find show determine joke quip muse opine wonder remind repeat hint signal rule charge lament bemoan shout yell post recommend propose learn interject counter retort clarify underline underscore highlight boast complain quote explain worry speculate certify verify verified deduce forecast",
  ],
  [
    undefined,
    "think believe hope fear feel know doubt suspect expect consider assume realise realize reckon understand worry agree",
  ],
];

const CLAUSE: Words = [
  [
    "say",
    "say add tell state claim note insist argue write tweet stress reveal assert allege suggest predict project reply respond recall maintain remark comment emphasise emphasize estimate disclose recount testify caution conclude indicate inform contend promise pledge warn answer point observe elaborate assess email",
  ],
  ["threaten", "vow"],
  ["announce", "proclaim"],
  ["demand", "ask vote"],
];

const NOUN: Words = [
  ["deny", "deny reject dismiss refute rebut disavow contest dispute"],
  ["blame", "blame accuse fault"],
  [
    "condemn",
    "condemn denounce criticise criticize slam decry deplore rebuke lambast lambaste berate castigate chide deride mock ridicule",
  ],
  ["threaten", "threaten"],
  ["demand", "demand urge call order appeal"],
  ["announce", "announce declare"],
  [
    "say",
    "confirm report acknowledge admit describe credit praise welcome hail justify reiterate correct concede confess characterise characterize portray ascribe attribute present endorse question cite mention tout outline label brand",
  ],
];

const VERBS = new Map<string, SayingVerb>();
for (const [takes, words] of [
  ["finite", FINITE],
  ["clause", CLAUSE],
  ["noun", NOUN],
] as const) {
  for (const [mode, verbs] of words)
    for (const verb of verbs.split(" ")) VERBS.set(verb, { ...(mode && { mode }), takes });
}

/** The verb of saying of this lemma, if it is one. */
export function sayingVerb(lemma: string): SayingVerb | undefined {
  return VERBS.get(lemma);
}
