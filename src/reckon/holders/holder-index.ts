import type { Party } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { isWithin, packNameOf, related } from "../tellings/parties.ts";

/** Somebody whom words only describe: "the contingent". May be anybody, and so contests nobody and is contested by nobody. */
export function isUnnamed({ entity }: Party): boolean {
  return entity === undefined;
}

/** Whether two may be one holder: related, or of the same name. Two forces of one side may, as long as nothing tells them apart. */
export function sameHolder(a: Party, b: Party, knowledge: Knowledge): boolean {
  if (!a.entity || !b.entity) return nameOf(a, knowledge) === nameOf(b, knowledge);
  if (a.entity === b.entity) return true;
  return isKnown(a, knowledge) && isKnown(b, knowledge) && related(a.entity, b.entity, knowledge);
}

const answers = new WeakMap<Knowledge, Map<string, boolean>>();

/** Whether one is the other, or a body that the other belongs to: an army and its state, a contingent and the coalition. */
export function isOneWith(a: Party, b: Party, knowledge: Knowledge): boolean {
  if (!a.entity || !b.entity || a.entity === b.entity || !sameHolder(a, b, knowledge))
    return sameHolder(a, b, knowledge);
  const known = answers.get(knowledge) ?? new Map<string, boolean>();
  answers.set(knowledge, known);
  const key = `${a.entity} ${b.entity}`;
  const answer = known.get(key) ?? (isWithin(a.entity, b.entity, knowledge) || isWithin(b.entity, a.entity, knowledge));
  known.set(key, answer);
  return answer;
}

/** Only those whom a pack knows can be another under a second name. */
function isKnown({ entity }: Party, knowledge: Knowledge): boolean {
  return entity !== undefined && knowledge.entity(entity) !== undefined;
}

/** Things kept by holder, and found again under any of that holder's names. */
export class HolderIndex<T> {
  readonly #knowledge: Knowledge;
  readonly #byKey = new Map<string, { party: Party; thing: T }>();
  readonly #byName = new Map<string, string>();
  readonly #known = new Set<string>();

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  get size(): number {
    return this.#byKey.size;
  }

  /** The things, that of the holder set last at the end. */
  values(): T[] {
    return [...this.#byKey.values()].map(({ thing }) => thing);
  }

  /** What is kept of those who may be this holder: of several, what was set last. */
  get(party: Party): T | undefined {
    return this.#last(party, sameHolder);
  }

  /** What is kept of this holder or of a body around or in it: of several, what was set last. */
  getOne(party: Party): T | undefined {
    return this.#last(party, isOneWith);
  }

  #last(party: Party, isFit: typeof sameHolder): T | undefined {
    const own = this.#byKey.get(keyOf(party)) ?? this.#namesake(party);
    if (!isKnown(party, this.#knowledge)) return own?.thing;
    let found: T | undefined;
    for (const key of this.#known) {
      const kept = this.#byKey.get(key);
      if (kept && isFit(party, kept.party, this.#knowledge)) found = kept.thing;
    }
    return found ?? own?.thing;
  }

  #namesake(party: Party): { party: Party; thing: T } | undefined {
    const kept = this.#byKey.get(this.#byName.get(nameOf(party, this.#knowledge)) ?? "");
    return kept && sameHolder(party, kept.party, this.#knowledge) ? kept : undefined;
  }

  set(party: Party, thing: T): void {
    this.delete(party);
    const key = keyOf(party);
    this.#byKey.set(key, { party, thing });
    this.#byName.set(nameOf(party, this.#knowledge), key);
    if (isKnown(party, this.#knowledge)) this.#known.add(key);
  }

  /** Forgets what was set for this very party. */
  delete(party: Party): void {
    const key = keyOf(party);
    if (!this.#byKey.delete(key)) return;
    this.#known.delete(key);
    if (this.#byName.get(nameOf(party, this.#knowledge)) === key) this.#byName.delete(nameOf(party, this.#knowledge));
  }
}

function keyOf({ entity, name }: Party): string {
  return entity ?? `“${name.toLowerCase()}”`;
}

function nameOf(party: Party, knowledge: Knowledge): string {
  return packNameOf(party, knowledge).toLowerCase();
}
