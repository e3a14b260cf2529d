import type { Claim, Mention, Speaker, When } from "../src/model/claim.ts";
import type { ClaimType } from "../src/model/claim-types.ts";

/** A claim as a coder gives it. */
export type GivenClaim = Omit<Claim, "modality"> & Partial<Pick<Claim, "modality">>;

/** A claim of a gold file: one that is `optional` may be left out, `also` is where the same fact is told again. */
export type GoldClaim = GivenClaim & { optional?: boolean; also?: Claim["quote"][] };

/** What a report's words state; `annotatedTypes` are the types covered, where not all: claims of other types are ignored. */
export interface Gold {
  claims: GoldClaim[];
  annotatedTypes?: ClaimType[];
}

/** A coded report. */
export interface Given {
  report: { text: string };
  claims: GivenClaim[];
}

const COUNTED = [
  ...(["gold", "given", "hits"] as const),
  ...(["goldFillers", "givenFillers", "fillerHits"] as const),
  ...(["goldWhens", "givenWhens", "exactWhens", "overlappingWhens"] as const),
  ...(["goldSpeakers", "givenSpeakers", "speakerHits"] as const),
  ...(["goldModes", "modeHits", "modalities", "modalityHits", "goldQuantities", "quantityHits"] as const),
  ...(["quotes", "slices"] as const),
];

/** What a scoring counts. Tallies of several reports add up. */
export type Tally = Record<(typeof COUNTED)[number], number>;

export type Pair = [gold: GoldClaim, given: GivenClaim];

/** A quote longer than this pairs with nothing that is less than a third of it. */
const LONG_QUOTE = 300;
/** A filler is a noun group, not a passage: the like for fillers. */
const LONG_FILLER = 80;

/** Scores one coded report against its gold, by the rules of CLAIMS.md ("Scoring"). */
export function score({ claims, annotatedTypes: types = [] }: Gold, { report, claims: all }: Given): Tally {
  const gold = [...claims, ...claims.flatMap(toldAgain)];
  const given = all.filter(({ type }) => types.length === 0 || types.includes(type));
  const pairs = pairsOf(gold, given);
  const taken = new Set(pairs.map(([, claim]) => claim));
  const again = given.filter((claim) => !taken.has(claim) && pairs.some(([fact]) => tellsAgain(claim, fact)));
  const optionalHits = count(pairs, ([fact]) => fact.optional);
  return sum([
    {
      gold: count(gold, ({ optional }) => !optional),
      given: given.length - optionalHits - again.length,
      hits: pairs.length - optionalHits,
      quotes: given.length,
      slices: count(given, ({ quote }) => report.text.slice(quote.start, quote.end) === quote.text),
    },
    ...pairs.map(tallyOfPair),
  ]);
}

/** The counts of several scorings together. */
export function sum(tallies: Partial<Tally>[]): Tally {
  const total = (key: keyof Tally) => tallies.reduce((so, tally) => so + (tally[key] ?? 0), 0);
  return Object.fromEntries(COUNTED.map((key) => [key, total(key)])) as Tally;
}

/** The places where a claim's fact is told again, as optional claims; roles there have no place of their own. */
export function toldAgain(claim: GoldClaim): GoldClaim[] {
  const roles = Object.fromEntries(
    Object.entries(claim.roles).map(([role, filler]) => [
      role,
      [filler].flat().map(({ text, entity }) => ({ text, ...(entity && { entity }) })),
    ]),
  );
  return (claim.also ?? []).map((quote) => ({ ...claim, quote, roles, optional: true }));
}

/** Each gold claim with at most one given claim of its type and a comparable quote; the likest first, then the text's order. */
export function pairsOf(gold: GoldClaim[], given: GivenClaim[]): Pair[] {
  const options = gold.flatMap((fact, g) =>
    given.flatMap((claim, s) => {
      if (fact.type !== claim.type || !comparable(fact.quote, claim.quote)) return [];
      return { pair: [fact, claim] as Pair, rank: [likeness(fact, claim), overlap(fact.quote, claim.quote), -g, -s] };
    }),
  );
  options.sort((a, b) => firstDifference(b.rank, a.rank));
  const used = new Set<GivenClaim>();
  return options.flatMap(({ pair }) => {
    if (pair.some((claim) => used.has(claim))) return [];
    for (const claim of pair) used.add(claim);
    return [pair];
  });
}

function firstDifference(a: number[], b: number[]): number {
  return a.map((value, i) => value - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

interface Stretch {
  start: number;
  end: number;
}

/** Quotes that overlap by half of the shorter, neither so long that it would match anything. */
export function comparable(a: Stretch, b: Stretch): boolean {
  const [short = 0, long = 0] = [a.end - a.start, b.end - b.start].sort((x, y) => x - y);
  return overlap(a, b) >= 0.5 && long <= Math.max(LONG_QUOTE, 3 * short);
}

/** The share of the shorter that both cover; negative when they lie apart. */
function overlap(a: Stretch, b: Stretch): number {
  const short = Math.min(a.end - a.start, b.end - b.start);
  return short > 0 ? (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / short : 0;
}

/** How many fillers two claims share, and their mode. */
function likeness(a: GivenClaim, b: GivenClaim): number {
  const other = fillerSet(b);
  return count([...fillerSet(a)], (filler) => other.has(filler)) + Number(a.mode === b.mode);
}

/** Whether a claim tells a fact again in other words: at least two fillers, all of them the fact's. */
export function tellsAgain(claim: GivenClaim, fact: GoldClaim): boolean {
  const [own, known] = [fillerSet(claim), fillerSet(fact)];
  return claim.type === fact.type && claim.type !== "statement" && own.size >= 2 && [...own].every((f) => known.has(f));
}

function mentionsOf({ roles }: GivenClaim): { role: string; mention: Mention }[] {
  return Object.entries(roles).flatMap(([role, filler]) => [filler].flat().map((mention) => ({ role, mention })));
}

function fillerSet(claim: GivenClaim): Set<string> {
  return new Set(mentionsOf(claim).map(({ role, mention }) => `${role}: ${mention.entity || lower(mention)}`));
}

function tallyOfPair([fact, claim]: Pair): Partial<Tally> {
  return {
    ...fillerTally(fact, claim),
    ...whenTally(timeTold(fact), timeTold(claim)),
    ...speakerTally(fact.attribution?.[0], claim.attribution?.[0]),
    goldModes: Number(Boolean(fact.mode)),
    modeHits: Number(Boolean(fact.mode) && fact.mode === claim.mode),
    modalities: 1,
    modalityHits: Number((fact.modality ?? "asserted") === (claim.modality ?? "asserted")),
    goldQuantities: Number(Boolean(fact.quantity)),
    quantityHits: Number(Boolean(fact.quantity) && numberOf(fact) === numberOf(claim)),
  };
}

function fillerTally(fact: GoldClaim, claim: GivenClaim): Partial<Tally> {
  const [wanted, free] = [mentionsOf(fact), mentionsOf(claim)];
  const tally = { goldFillers: wanted.length, givenFillers: free.length, fillerHits: 0 };
  for (const { role, mention } of wanted) {
    const found = free.findIndex((other) => other.role === role && sameFiller(mention, other.mention));
    if (found < 0) continue;
    free.splice(found, 1);
    tally.fillerHits += 1;
  }
  return tally;
}

function sameFiller(a: Mention | Speaker, b: Mention | Speaker): boolean {
  if (a.entity && a.entity === b.entity) return true;
  if (a.text && lower(a).trim() === lower(b).trim()) return true;
  const [short = 0, long = 0] = [[...lower(a)].length, [...lower(b)].length].sort((x, y) => x - y);
  if (long > Math.max(LONG_FILLER, 3 * short)) return false;
  const [at, other] = [stretchOf(a), stretchOf(b)];
  if (at && other) return overlap(at, other) >= 0.5;
  const [one, two] = [lower(a), lower(b)];
  return Boolean(one && two) && (lastWord(one) === lastWord(two) || one.includes(two) || two.includes(one));
}

function lower({ text }: { text?: string }): string {
  return (text ?? "").toLowerCase();
}

function lastWord(text: string): string | undefined {
  return text.trim().split(/\s+/).at(-1);
}

function stretchOf(mention: Mention | Speaker): Stretch | undefined {
  const { start, end }: Partial<Stretch> = "start" in mention ? mention : {};
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** A time that says something. */
function timeTold({ when }: GivenClaim): When | undefined {
  return when && Object.keys(when).length > 0 ? when : undefined;
}

function whenTally(fact: When | undefined, claim: When | undefined): Partial<Tally> {
  const both = fact && claim;
  return {
    goldWhens: Number(Boolean(fact)),
    givenWhens: Number(Boolean(claim)),
    exactWhens: Number(Boolean(fact) && fact?.from === claim?.from && fact?.to === claim?.to),
    overlappingWhens: Number(
      Boolean(both) &&
        (claim?.from || "0000") <= (fact?.to || "9999") &&
        (claim?.to || "9999") >= (fact?.from || "0000"),
    ),
  };
}

function speakerTally(fact: Speaker | undefined, claim: Speaker | undefined): Partial<Tally> {
  return {
    goldSpeakers: Number(Boolean(fact)),
    givenSpeakers: Number(Boolean(claim)),
    speakerHits: Number(fact !== undefined && claim !== undefined && sameFiller(fact, claim)),
  };
}

function numberOf({ quantity }: GivenClaim): number | undefined {
  return quantity?.value ?? quantity?.min ?? quantity?.max;
}

function count<T>(items: T[], is: (item: T) => boolean | undefined): number {
  return items.filter(is).length;
}
