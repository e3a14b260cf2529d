import type { InstallationState, Situation, Tenure } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { proseOf } from "../prose/prose.ts";
import { byId } from "../record/by-id.ts";
import type { Change } from "./change.ts";
import type { MatchedEvents } from "./matched-events.ts";

/** Which installations somebody else holds, or nobody, or more than one claims to. */
export function installationChanges(before: Situation, after: Situation, knowledge: Knowledge): Change[] {
  const phrases = proseOf(knowledge).changes;
  const was = byInstallation(before);
  const is = byInstallation(after);
  const ids = [...new Set([...was.keys(), ...is.keys()])].sort();
  const claimsOf = (state: InstallationState | undefined, { events }: Situation) =>
    byId(events).get(state?.by ?? "")?.claims;
  return ids.flatMap((id) => {
    if (holderKey(was.get(id)) === holderKey(is.get(id))) return [];
    const [then, now] = [phrases.holder(was.get(id), knowledge), phrases.holder(is.get(id), knowledge)];
    const claims = claimsOf(is.get(id), after) ?? claimsOf(was.get(id), before) ?? [];
    const sentence = phrases.holderChanged(siteName(id, knowledge), now, then);
    return [{ what: "holder" as const, id, sentence, before: then, after: now, claims }];
  });
}

/** Who holds it, the same in every language. */
function holderKey(state: InstallationState | undefined): string {
  if (!state?.holder) return state?.vacant ? "vacant" : "";
  return `${state.holder.entity ?? state.holder.name}${state.contested ? " contested" : ""}`;
}

function siteName(id: string, knowledge: Knowledge): string {
  return knowledge.entity(id)?.name ?? id;
}

function byInstallation({ installations }: Situation): Map<string, InstallationState> {
  return new Map(installations.map((state) => [state.installation, state]));
}

/** Tenures that began, ended or moved. A tenure is the same when the same event began it, else when it is the same holder's next. */
export function tenureChanges(
  before: Tenure[],
  after: Tenure[],
  matched: MatchedEvents,
  knowledge: Knowledge,
): Change[] {
  const nameBefore = (tenure: Tenure) => `${keyOf(tenure)} ${matched.idAfter(tenure.begunBy)}`;
  const exact = paired(before, after, nameBefore, (tenure) => `${keyOf(tenure)} ${tenure.begunBy}`);
  const loose = paired(exact.onlyBefore, exact.onlyAfter, keyOf, keyOf);
  return [
    ...loose.onlyAfter.map((tenure) => change("tenure-begun", knowledge, undefined, tenure)),
    ...[...exact.pairs, ...loose.pairs].flatMap(([was, is]) => moved(was, is, knowledge)),
    ...loose.onlyBefore.map((tenure) => change("tenure-gone", knowledge, tenure)),
  ];
}

function keyOf({ installation, holder }: Tenure): string {
  return `${installation} ${holder.entity ?? holder.name}`;
}

function moved(was: Tenure, is: Tenure, knowledge: Knowledge): Change[] {
  const boundsOf = ({ from, to, contested }: Tenure) =>
    JSON.stringify([from.from, from.to, to?.from, to?.to, !to, contested]);
  if (boundsOf(was) === boundsOf(is)) return [];
  return [change(is.to && !was.to ? "tenure-ended" : "tenure-changed", knowledge, was, is)];
}

function change(what: Change["what"], knowledge: Knowledge, was?: Tenure, is?: Tenure): Change {
  const phrases = proseOf(knowledge).changes;
  const [before, after] = [was, is].map(
    (tenure) => tenure && phrases.tenure(tenure, siteName(tenure.installation, knowledge), knowledge),
  );
  return {
    what,
    id: (is ?? was)?.installation ?? "",
    sentence: after ?? phrases.gone(before ?? ""),
    ...(before && { before }),
    ...(after && { after }),
    claims: (is ?? was)?.claims ?? [],
  };
}

interface Paired<T> {
  pairs: [T, T][];
  onlyBefore: T[];
  onlyAfter: T[];
}

/** Pairs what has the same key, in order where several have it. */
function paired<T>(before: T[], after: T[], keyBefore: (one: T) => string, keyAfter: (one: T) => string): Paired<T> {
  const waiting = new Map<string, T[]>();
  for (const one of before.toReversed()) {
    const key = keyBefore(one);
    waiting.set(key, waiting.get(key) ?? []);
    waiting.get(key)?.push(one);
  }
  const pairs: [T, T][] = [];
  const onlyAfter: T[] = [];
  for (const one of after) {
    const earlier = waiting.get(keyAfter(one))?.pop();
    if (earlier) pairs.push([earlier, one]);
    else onlyAfter.push(one);
  }
  const taken = new Set(pairs.map(([earlier]) => earlier));
  return { pairs, onlyBefore: before.filter((one) => !taken.has(one)), onlyAfter };
}
