/** Ways of saying one thing, parted by bars; `{slots}` are the event's, `<classes>` any word. */
const ways = (all: string) => all.split("|");

/** A fact that a report can tell, in parts that each reporter words otherwise: the orders of its parts, and the ways to say each. */
export interface Fact {
  orders: string[];
  parts: { [part: string]: string[] };
}

const WHEN = ways(
  "on {weekday}|late on {weekday}|{weekday} <noun>|as {weekday} <verb>|early {weekday}|by {weekday}'s <noun>|in the <noun> of {weekday}|before {weekday} was over",
);
const WHERE = ways(
  "at {base}|around {base}|{base}, <preposition> {province}|<preposition> {base} and its <noun>|<noun>s of {base}|the {province} <noun> of {base}|inside {base}|what is left of {base}",
);
const SPEAKER = ways(
  "{title} {given} {family}|{given} {family}|{family}, a {title}|<determiner> <noun> of {title} {family}|<adjective> <noun>s close to {family}|{title} {family}|{family}'s <noun>|one <noun>, {given} {family}",
);
const OUTCOME = ways(
  "<verb> <determiner> <noun>|with <determiner> <adjective> <noun> <verb>|<connective> <determiner> <noun> <verb>|<adverb> <verb> by <noun>|<preposition> <adjective> <noun>s|which <noun>s <verb>|<verb> and <verb>|for <adjective> <noun>",
);

export const FACTS: Fact[] = [
  {
    orders: ways(
      "[when] [what] [hit] [where], [outcome].|[what] [hit] [where] [when].|[where] [when]: [what] [hit], [outcome].|[outcome], [what] [when] [hit] [where].",
    ),
    parts: {
      when: WHEN,
      where: WHERE,
      outcome: OUTCOME,
      what: ways(
        "{n1} rockets|a <noun> of {n1} <noun>s|{n1} <adjective> <noun>s|fire of {n1} tubes|no less than {n1} rounds|{n1} in a row|rocket after rocket, {n1} in all|some {n1} <noun>s",
      ),
      hit: ways("<verb>|came down <preposition>|<adverb> <verb> the <noun>|were aimed|landed|went off|rained|burst"),
    },
  },
  {
    orders: ways(
      "[speaker] [said] [dead] and [hurt].|[dead], [hurt], [said] [speaker].|[hurt] [outcome]; [dead], [speaker] [said].|[outcome] [dead] while [hurt].",
    ),
    parts: {
      speaker: SPEAKER,
      outcome: OUTCOME,
      said: ways("<speech>|put it at|counted|had it that|gave a <noun> of|knew of|would speak of|<verb>"),
      dead: ways(
        "{n2} people killed|{n2} dead|the lives of {n2} lost|{n2} bodies <verb>|{n2} who did not <noun>|a toll of {n2}|{n2} killed outright|{n2} <adjective> <noun>s buried",
      ),
      hurt: ways(
        "{n3} wounded|{n3} others hurt|{n3} more <preposition> <noun>|{n3} in a <adjective> state|twice that, {n3}, <verb>|hurt to {n3}|another {n3} under care|{n3} carried <preposition> <determiner> <noun>",
      ),
    },
  },
  {
    orders: ways(
      "[speaker] [blamed] [outcome].|[when], [blamed] [outcome].|[blamed], [speaker] <speech>.|[outcome] [blamed] [when].",
    ),
    parts: {
      speaker: SPEAKER,
      outcome: OUTCOME,
      when: WHEN,
      blamed: ways(
        "saw the hand of {group}|<verb> {group} for <determiner> <noun>|{group} owned the <noun>|would not name {group}|pointed <preposition> {group}|of {group} there <auxiliary> no <noun>|{group} <adverb> <verb> any part|men of {group} <verb>",
      ),
    },
  },
  {
    orders: ways(
      "{force} [did] [where] [outcome].|[where], {force} [did].|[when] {force} [did], [outcome].|[outcome] and {force} [did] [where].",
    ),
    parts: {
      where: WHERE,
      when: WHEN,
      outcome: OUTCOME,
      did: ways(
        "<verb> the <noun>|sent <noun>s|went out to <noun>|made <determiner> <noun> safe|<adverb> fired back|shut <determiner> <adjective> <noun>|held on <preposition> the <noun>|took away {n3} <noun>s",
      ),
    },
  },
  {
    orders: ways(
      "[since], [where] [outcome].|[where] [outcome] [since].|[outcome], [since], {force} <verb> [where].|[since] there <auxiliary> <noun> [where].",
    ),
    parts: {
      where: WHERE,
      outcome: OUTCOME,
      since: ways(
        "since {month}|after the <noun> of {month}|in {month} and the <noun> that followed|as in {month}|until {month} came|from {month} on|once {month}'s <noun> was <verb>|{month} having <verb>",
      ),
    },
  },
];

export const SAYS = [
  "In a statement {title} {given} {family} said: “{statement}”",
  '"{statement}" {given} {family} told the <noun> by <noun>.',
  "The <noun> gave his words as «{statement}» and <verb> nothing to them.",
  "{title} {family}, asked for a <noun>, answered: ‘{statement}’",
  "„{statement}“ was all that {family} would <adverb> say.",
  "“{statement}” So ran the <noun> which {family}'s office <verb>.",
];
