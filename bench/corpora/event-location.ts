import type { ParsedReport } from "../../src/desk/preview.ts";
import { type Claim, fillers } from "../../src/model/claim.ts";
import type { Role } from "../../src/model/claim-types.ts";
import { type Corpus, readItems } from "../corpus.ts";
import { scoreOf, share } from "../measures/shares.ts";
import { common, pairByOverlap, type Span, wordsUnder } from "../measures/spans.ts";

interface Item {
  id: string;
  text: string;
  verb: Span;
  places: Span[];
}

/** event_location (Halterman 2019): where the event of one verb happened. */
export const eventLocation: Corpus = {
  peers: 'token precision and recall both "over .83" (neural, on its own test set)',
  measure(folder, name, coder) {
    const items = readItems<Item>(folder, name).map((item) => {
      const claim = claimOf(item.verb, coder.code({ text: item.text }).claims);
      const places = claim ? namesIn(placesOf(claim), coder.parse(item.text)) : [];
      const [gold, given] = [wordsUnder(item.places, item.text), wordsUnder(places, item.text)];
      return { ...item, claim, given: places, wanted: gold.size, got: given.size, right: common(gold, given) };
    });
    const total = (count: (item: (typeof items)[number]) => number) =>
      items.reduce((sum, item) => sum + count(item), 0);
    const tokens = scoreOf(
      total(({ right }) => right),
      total(({ wanted }) => wanted),
      total(({ got }) => got),
    );
    const spans = scoreOf(
      total(({ places, given }) => pairByOverlap(places, given).length),
      total(({ places }) => places.length),
      total(({ given }) => given.length),
    );
    return {
      items: items.length,
      figures: {
        ...tokens,
        spanPrecision: spans.precision,
        spanRecall: spans.recall,
        spanF1: spans.f1,
        verbsInClaims: share(items.filter(({ claim }) => claim).length, items.length),
      },
      misses: items
        .filter(({ wanted, got, right }) => right < wanted || right < got)
        .map(({ text, verb, places, given, claim }) => {
          const words = (spans: Span[]) =>
            spans.map(({ start, end }) => text.slice(start, end)).join(", ") || "nowhere";
          const verbText = text.slice(verb.start, verb.end);
          return `${verbText}: ${words(places)} ≠ ${words(given)} [${claim?.rule ?? "no claim"}] ${text}`;
        }),
    };
  },
};

/** The claim with the fewest words around the verb; a statement happens nowhere. */
function claimOf(verb: Span, claims: Claim[]): Claim | undefined {
  const around = claims.filter(
    ({ type, quote }) => type !== "statement" && quote.start <= verb.start && verb.end <= quote.end,
  );
  const length = ({ quote }: Claim) => quote.end - quote.start;
  return around.sort((a, b) => length(a) - length(b))[0];
}

const PLACE_ROLES: Role[] = ["place", "installation", "area", "origin", "destination"];

function placesOf(claim: Claim): Span[] {
  return PLACE_ROLES.flatMap((role) => fillers(claim, role)).flatMap(({ start, end }) =>
    start === undefined || end === undefined ? [] : { start, end },
  );
}

/** Gold has names alone: "Bakwa" of "the town of Bakwa", nothing of "the base" or "the Yemeni border". */
function namesIn(mentions: Span[], { text, sentences }: ParsedReport): Span[] {
  const names = sentences.flatMap(({ sentence }) => sentence.tokens.filter(({ upos }) => upos === "PROPN"));
  return mentions.flatMap(({ start, end }) =>
    joined(
      names.filter((name) => start <= name.start && name.end <= end),
      text,
    ),
  );
}

/** "New York" is one name of two words. */
function joined(words: Span[], text: string): Span[] {
  const names: Span[] = [];
  for (const { start, end } of words) {
    const last = names.at(-1);
    if (last && /^[\s-]*$/.test(text.slice(last.end, start))) last.end = end;
    else names.push({ start, end });
  }
  return names;
}
