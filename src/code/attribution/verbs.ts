import type { Mode } from "../../model/claim-types.ts";

/** A verb of saying: which kind of statement it makes, and what it takes as what is said. */
export interface SayingVerb {
  /** Absent for verbs of believing: what somebody believes is theirs, but they state nothing. */
  mode?: Mode;
  /**
   * A noun will do ("condemned the raid"), or a clause of any kind ("vowed to fight"), or only one with a verb of its own or a quotation ("found
   * that"), or whatever stands behind an idiom ("put the toll at 12").
   */
  takes: "noun" | "clause" | "finite" | "rest";
}

type Words = [Mode | undefined, string][];

const FINITE: Words = [
  [
    "say",
    "continue find show determine joke quip muse opine wonder remind repeat hint signal rule lament bemoan shout yell post recommend propose learn interject counter retort clarify underline underscore highlight boast complain quote explain worry speculate certify verify verified deduce forecast guess crow brag gloat whisper mutter murmur cry scream sigh recount relate narrate volunteer divulge confide intimate insinuate imply theorise theorize hypothesise surmise conjecture calculate venture concur attest confess vouch affirm reaffirm aver avow profess object demur plead bristle fume thunder rage rant scoff sneer snap riposte rejoin enthuse exclaim trumpet apologise apologize gripe grumble detail read spell inform observe reckon foresee envisage",
  ],
  ["blame", "charge"],
  ["condemn", "protest"],
  ["threaten", "swear"],
  ["demand", "advise counsel decree"],
  [
    undefined,
    "think believe hope fear feel know doubt suspect expect consider assume realise realize understand agree anticipate dread",
  ],
];

const CLAUSE: Words = [
  [
    "say",
    "say add tell state claim note insist argue write tweet stress reveal assert allege suggest predict project reply respond recall maintain remark comment emphasise emphasize estimate disclose testify caution conclude indicate contend promise pledge warn answer point elaborate assess email",
  ],
  ["threaten", "vow"],
  ["announce", "proclaim"],
  ["demand", "ask vote beg implore beseech entreat exhort petition instruct direct command"],
];

const NOUN: Words = [
  [
    "deny",
    "deny reject dismiss refute rebut disavow contest dispute repudiate spurn rubbish deride debunk disown rebuff contradict gainsay",
  ],
  ["blame", "blame accuse fault implicate incriminate attribute ascribe"],
  [
    "condemn",
    "condemn denounce criticise criticize slam decry deplore rebuke lambast lambaste berate castigate chide mock ridicule vilify excoriate upbraid reprimand censure pillory scold assail",
  ],
  [undefined, "regard view"],
  ["threaten", "threaten"],
  ["demand", "demand urge call order appeal request"],
  ["announce", "announce declare"],
  [
    "say",
    "confirm report acknowledge admit describe credit praise welcome hail justify reiterate correct concede confess characterise characterize portray present endorse question cite mention tout outline label brand depict term dub style deem pronounce commend laud salute applaud extol congratulate thank defend regret herald document register tally count record log cheer",
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
