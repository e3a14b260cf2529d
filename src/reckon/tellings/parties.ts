import { type Claim, fillers, type Mention } from "../../model/claim.ts";
import type { Role } from "../../model/claim-types.ts";
import type { Party } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";

/** Somebody or something that words name, under the pack's name for it. */
export function partyOf(mention: Pick<Mention, "text" | "entity">, knowledge: Knowledge): Party {
  if (!mention.entity) return { name: mention.text };
  return { entity: mention.entity, name: knowledge.entity(mention.entity)?.name ?? mention.text };
}

/** What a party is called by its pack, or by the words that name it: the same in every language. */
export function packNameOf({ entity, name }: Party, knowledge: Knowledge): string {
  return (entity && knowledge.inPack(entity)?.name) || name;
}

/** Ids of the known entities in a role. */
export function entitiesIn(claim: Claim, role: Role): string[] {
  return fillers(claim, role).flatMap(({ entity }) => entity ?? []);
}

const answers = new WeakMap<Knowledge, Map<string, boolean>>();

/** Whether two actors may be one: the same, a member and its coalition, a force and its state, a state whose force is a member, or of one side. */
export function related(a: string, b: string, knowledge: Knowledge): boolean {
  if (a === b) return true;
  const known = answers.get(knowledge) ?? new Map<string, boolean>();
  answers.set(knowledge, known);
  const key = a < b ? `${a} ${b}` : `${b} ${a}`;
  const answer = known.get(key) ?? areRelated(a, b, knowledge);
  known.set(key, answer);
  return answer;
}

function areRelated(a: string, b: string, knowledge: Knowledge): boolean {
  if (knowledge.belongsTo(a, b) || knowledge.belongsTo(b, a)) return true;
  const side = knowledge.side(a);
  if (side !== undefined && side === knowledge.side(b)) return true;
  return isStateIn(a, b, knowledge) || isStateIn(b, a, knowledge);
}

/** Whether an actor is a body or acts within it: a member, its forces, a state in a coalition. */
export function isWithin(actor: string, body: string, knowledge: Knowledge): boolean {
  return knowledge.belongsTo(actor, body) || isStateIn(actor, body, knowledge);
}

/** "Washington has handed over" what the coalition did: a state acts through its forces in a coalition. */
function isStateIn(state: string, coalition: string, knowledge: Knowledge): boolean {
  if (knowledge.entity(state)?.kind !== "state" || knowledge.entity(coalition)?.kind !== "coalition") return false;
  return knowledge.entities.some(({ id, state: of }) => of === state && knowledge.belongsTo(id, coalition));
}

/** Whether two lists of actors may tell of the same ones; undefined where one of them names nobody known. */
export function compatible(as: string[], bs: string[], knowledge: Knowledge): boolean | undefined {
  if (as.length === 0 || bs.length === 0) return undefined;
  return as.some((a) => bs.some((b) => related(a, b, knowledge)));
}

/** Whether somebody in a handover acts as the one who gets it: "Iraqi forces have taken over the base" names no giver. */
export function namesNoGiver(claim: Claim, role: Role, entity: string | undefined): boolean {
  if (role !== "actor" || claim.type !== "transfer" || !entity) return false;
  return entitiesIn(claim, "recipient").includes(entity);
}
