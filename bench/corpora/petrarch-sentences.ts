import { type Claim, fillers } from "../../src/model/claim.ts";
import type { Role } from "../../src/model/claim-types.ts";
import { type Corpus, readItems } from "../corpus.ts";
import { named, scoreOf, share } from "../measures/shares.ts";

interface Coding {
  source: string;
  target: string;
  code: string;
}

interface Item {
  id: string;
  date: string;
  text: string;
  codings: Coding[];
}

/** Test sentences of PETRARCH: CAMEO's root of each event, and who does it to whom. */
export const petrarchSentences: Corpus = {
  peers: "no scores published",
  measure(folder, name, coder) {
    const items = readItems<Item>(folder, name).map(({ date, text, codings }) => {
      const published = { from: date, to: date, basis: "metadata" as const };
      const claims = coder.code({ text, published }).claims.filter(isEvent);
      const wanted = new Set(codings.map(rootOf));
      const given = new Set(claims.flatMap(({ codes }) => codes?.cameo ?? []));
      return { text, codings, claims, wanted, given };
    });
    const coded = items.filter(({ codings }) => codings.length > 0);
    const empty = items.filter(({ codings }) => codings.length === 0);
    const sum = (count: (item: (typeof items)[number]) => number) => coded.reduce((n, item) => n + count(item), 0);
    const found = (item: (typeof items)[number]) => item.codings.filter((coding) => item.given.has(rootOf(coding)));
    const directed = coded.flatMap((item) =>
      found(item).flatMap((coding) => direction(coding, item.claims, item.text) ?? []),
    );
    const roots = scoreOf(
      sum(({ wanted, given }) => [...given].filter((root) => wanted.has(root)).length),
      sum(({ wanted }) => wanted.size),
      sum(({ given }) => given.size),
    );
    return {
      items: items.length,
      figures: {
        recall: share(
          sum((item) => found(item).length),
          sum(({ codings }) => codings.length),
        ),
        ...named("root", roots),
        directionRight: share(directed.filter(Boolean).length, directed.length),
        emptyLeftEmpty: share(empty.filter(({ given }) => given.size === 0).length, empty.length),
      },
      misses: items
        .filter(({ wanted, given }) => [...wanted].some((root) => !given.has(root)) || wanted.size < given.size)
        .map(({ text, wanted, given, claims }) => {
          const rules = claims.map(({ rule }) => rule).join(", ");
          return `${[...wanted].join("+") || "none"} ≠ ${[...given].join("+") || "none"} [${rules}] ${text}`;
        }),
    };
  },
};

function rootOf({ code }: Coding): string {
  return code.slice(0, 2);
}

/** CAMEO codes what one does to another: what somebody merely says to nobody is no event. */
function isEvent({ type, mode }: Claim): boolean {
  return !(type === "statement" && (mode === "say" || mode === "announce"));
}

const AIMS: Role[] = ["target", "opponent", "recipient", "victim", "parent", "installation", "area", "place"];

/** Whether some claim of the coding's root goes the coding's way; undefined where no claim has both ends, or the codes' letters name nobody there. */
function direction({ source, target, code }: Coding, claims: Claim[], text: string): boolean | undefined {
  const names = (actor: string, words: string) => new RegExp(`\\b${actor.slice(0, 3)}`, "i").test(words);
  if (source.slice(0, 3) === target.slice(0, 3) || !names(source, text) || !names(target, text)) return undefined;
  const ends = claims
    .filter(({ codes }) => codes?.cameo === code.slice(0, 2))
    .map((claim) => [fillers(claim, "actor"), AIMS.flatMap((role) => fillers(claim, role))])
    .filter(([from, to]) => from?.length && to?.length);
  if (ends.length === 0) return undefined;
  return ends.some(([from, to]) => from?.some((m) => names(source, m.text)) && to?.some((m) => names(target, m.text)));
}
