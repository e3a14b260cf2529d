import type { Mode } from "../../model/claim-types.ts";
import type { Predicate } from "../../parse/en/predicates.ts";
import type { SayingVerb } from "./verbs.ts";

/** Words between a verb and the word that makes it one of saying. */
const FEW = "(?:[\\p{L}\\p{N}’'$,.-]+ ){0,6}?";
const COUNT =
  "(?:toll|number|figure|tally|strength|loss|losse|death|casualtie|casualty|dead|killed|wounded|injured|missing|displaced|abducted|captured|own|cost|damage|total|size|share|population|victim|fatalitie|prisoner|count|estimate)s?";

/** Verbs, what of the words behind them makes them acts of speech, and which kind. */
const IDIOMS: [Mode, string, string][] = [
  ["blame", "hold", `.*?\\b(?:responsible|accountable|liable|to blame)\\b`],
  [
    "blame",
    "lay pin place put heap cast fix",
    `${FEW}(?:blame|responsibility|fault|guilt)\\b.*\\b(?:on|upon|with|at)\\b`,
  ],
  ["blame", "charge", `${FEW}with\\b`],
  ["blame", "lay", `${FEW}at the (?:door|feet)\\b`],
  ["blame", "point", "(?:an? |the |its |their |his |her )?(?:\\p{L}+ )?fingers?\\b"],
  ["blame", "see", "the (?:hand|fingerprints) of\\b"],
  ["blame", "level make trade exchange fling hurl", `${FEW}(?:accusation|charge|allegation)s?\\b`],
  ["claim-responsibility", "claim take accept assume", "(?:full |sole |the )?(?:responsibility|credit|paternity)\\b"],
  ["claim-responsibility", "put sign", "(?:its|their|his|her|a) names? to\\b"],
  ["claim-responsibility", "own", "up to\\b"],
  [
    "claim-responsibility",
    "say",
    "(?:that )?(?:it|they|its (?:men|fighters|forces)) (?:was|were|had been) (?:behind|responsible)\\b",
  ],
  ["deny", "disclaim disown", "\\p{L}"],
  ["say", "rule", "out (?:no|nothing)\\b"],
  ["deny", "rule", "out\\b"],
  ["deny", "turn", "down\\b"],
  ["deny", "brush wave shrug laugh bat", `${FEW}(?:aside|off|away)\\b`],
  ["deny", "pour", `${FEW}(?:scorn|cold water) on\\b`],
  ["deny", "take", "(?:strong )?(?:issue|exception) (?:with|to)\\b"],
  ["deny", "have", "none of (?:it|this|that)\\b"],
  ["deny", "wash", "(?:its|their|his|her) hands of\\b"],
  ["deny", "give", "the lie to\\b"],
  ["deny", "scoff sneer balk baulk", "at\\b"],
  ["deny", "plead", "not guilty\\b"],
  ["deny", "issue publish release", "(?:a |an |its )(?:\\p{L}+ )?(?:denial|rebuttal)\\b"],
  ["deny", "cast", "doubt on\\b"],
  ["condemn", "speak come", "out against\\b"],
  ["condemn", "hit lash", "(?:out|back) at\\b"],
  ["condemn", "rail inveigh fulminate", "(?:against|at)\\b"],
  ["condemn", "take", "aim at\\b"],
  ["condemn", "cry", "foul\\b"],
  ["condemn", "lodge file deliver hand send register", `${FEW}(?:protest|complaint)s?\\b`],
  ["condemn", "express voice", `${FEW}(?:outrage|anger|indignation|disgust|fury|revulsion|condemnation)\\b`],
  ["condemn", "protest", "(?:at|over) (?:the|an?|what|its|their|this)\\b"],
  ["demand", "give set", `${FEW}(?:hours?|days?|weeks?|until \\p{L}+|deadline|ultimatum) to\\b`],
  [
    "demand",
    "set issue deliver present give",
    "(?:\\p{L}+ ){0,2}(?:an?|the|their|its) (?:[\\p{L}\\p{N}-]+ )?(?:deadline|ultimatum)s?\\b",
  ],
  ["demand", "place put present submit make hand issue lay", `${FEW}demands?\\b`],
  ["demand", "issue make renew launch repeat send", `${FEW}(?:appeal|call|plea)s? (?:for|to)\\b`],
  ["demand", "press push plead lobby clamour clamor", "for\\b"],
  ["demand", "insist", "(?:on|upon)\\b"],
  ["demand", "tell", "(?:[\\p{L}’'-]+ ){1,4}?(?:not )?to \\p{Ll}"],
  ["threaten", "issue make utter renew", `${FEW}threats?\\b`],
  ["announce", "issue make", "(?:an?|the) (?:\\p{L}+ )?(?:announcement|declaration)\\b"],
  [
    "announce",
    "unveil",
    `${FEW}(?:truce|ceasefire|deal|plan|agreement|initiative|roadmap|package|proposal|offensive|operation|sanction|measure)s?\\b`,
  ],
  ["announce", "call", "an? (?:[\\p{L}-]+ )?(?:truce|ceasefire|halt|election)\\b"],
  [
    "say",
    "put",
    `.*?\\b${COUNT} (?:.*? )?at\\b.*(?:\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|zero|more|over|several|about|around)s?\\b)`,
  ],
  ["say", "give", `${FEW}${COUNT} ${FEW}(?:as|at)\\b`],
  [
    "say",
    "give",
    "(?:the |its |an? |no )?(?:\\p{L}+ )?(?:account|details?|explanation|assurances?|credit|warning|figures?|briefing) (?:of|to|for|about|that)\\b",
  ],
  ["say", "give", "(?:an?|its|his|her|their|no) (?:\\p{L}+ )?(?:account|version|explanation)\\b"],
  ["say", "raise revise lower", `${FEW}${COUNT} ${FEW}(?:to|by) (?:\\d|\\p{L}+)`],
  ["say", "put", "(?:\\p{L}+ )?down to\\b"],
  ["say", "speak talk tell", "(?:only |again |also |openly |publicly |yesterday )?of\\b"],
  ["say", "let", "(?:it be known|it be understood|slip|on) that\\b"],
  [
    "say",
    "make",
    "(?:it )?(?:(?:clear|plain|known|public)(?: on \\p{L}+)? (?:that|what|how|why|its|his|her|their|to)|mention of|no secret of|no bones about|reference to)\\b",
  ],
  [
    "say",
    "issue publish release make read deliver carry put",
    "(?:out )?(?:an?|the|its|no) (?:[\\p{L}-]+ ){0,2}(?:statement|communiqué|communique|warning|assessment|remarks?|comments?)\\b",
  ],
  [
    "say",
    "express voice",
    `${FEW}(?:concern|regret|fear|hope|doubt|support|alarm|dismay|satisfaction|condolence|confidence|gratitude|optimism|solidarity|readiness|willingness|scepticism|skepticism|disappointment|sorrow|shock|sympathy|frustration|worry|reservation)s?\\b`,
  ],
  ["say", "sound raise", `${FEW}(?:alarm|concerns?|note of|fears)\\b`],
  ["say", "pay", "tribute to\\b"],
  ["say", "play", "down\\b"],
  ["say", "warn boast complain brag", "(?:\\p{L}+ )?(?:of|about|against)\\b"],
  ["say", "hint", "at\\b"],
  ["say", "allude refer attest confess admit", "to\\b"],
  ["say", "vouch apologise apologize", "for\\b"],
  ["say", "offer", "(?:to|an?|no|its|their|his|her|help|talks|mediation)\\b"],
  [
    "say",
    "decline refuse",
    "to (?:comment|say|confirm|elaborate|be drawn|discuss|name|specify|disclose|answer|speculate|give details)\\b",
  ],
  ["say", "compare liken equate", `${FEW}(?:to|with)\\b`],
  ["say", "quote cite", `${FEW}as (?:saying|telling|having said)\\b`],
  ["say", "claim", `${FEW}as (?:its|their|his|her) (?:own|members?|fighters?|men|martyrs?)\\b`],
];

const BY_VERB = new Map<string, [Mode, RegExp][]>();
for (const [mode, verbs, behind] of IDIOMS)
  for (const verb of verbs.split(" "))
    BY_VERB.set(verb, [...(BY_VERB.get(verb) ?? []), [mode, new RegExp(`^(?:\\p{L}+ly )?${behind}`, "iu")]]);

/** How many words behind its verb an idiom can reach. */
const REACH = 14;

/** "laid the blame on", "put the toll at 12": a verb that is one of saying by the words behind it. */
export function idiomAt({ lemma, tree, head }: Predicate): SayingVerb | undefined {
  const idioms = BY_VERB.get(lemma);
  if (!idioms) return undefined;
  const words = tree.sentence.tokens.slice(head + 1, head + 1 + REACH).map(({ text }) => text);
  const end = words.findIndex((word) => /^[;:.?!]$/.test(word));
  const behind = (end < 0 ? words : words.slice(0, end)).join(" ");
  const found = idioms.find(([, pattern]) => pattern.test(behind));
  return found && { mode: found[0], takes: "rest" };
}
