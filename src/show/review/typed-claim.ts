import { type Claim, fillers, type Mention, type Quantity, type Speaker, type When } from "../../model/claim.ts";
import { CLAIM_TYPES, MODES_OF, type Mode, ROLES, type Role } from "../../model/claim-types.ts";
import { isDay } from "../../model/day.ts";
import { BadRequest } from "../bad-request.ts";
import type { View } from "../view.ts";
import { entityNamed } from "./entity-named.ts";
import { findWords, type Stretch } from "./find-words.ts";

/** A line of the form: words of the report, the part they play, and whom they mean. `at` is "12-20", from marking them. */
export interface PartLine {
  part: Role | "speaker" | "";
  words: string;
  at: string;
  means: string;
}

/** What a typed claim is read against. */
interface Against {
  view: View;
  /** The report's text, and the words of it that state the claim. */
  text: string;
  quote: Stretch;
  /** The claim as it stood; absent where the coder missed it. */
  before?: Claim;
}

/** The parts of a claim, each as a line of the form. */
export function partLines(view: Pick<View, "knowledge">, claim: Claim): PartLine[] {
  const means = (entity: string | undefined) => (entity ? (view.knowledge.entity(entity)?.name ?? entity) : "");
  const parts = ROLES.flatMap((part) =>
    fillers(claim, part).map(({ text, start, end, entity }): PartLine => {
      const at = start !== undefined && end !== undefined ? `${start}-${end}` : "";
      return { part, words: text, at, means: means(entity) };
    }),
  );
  const speakers = (claim.attribution ?? []).map(
    ({ text, entity }): PartLine => ({ part: "speaker", words: text, at: "", means: means(entity) }),
  );
  return [...parts, ...speakers];
}

/** The lines that a form holds, empty ones too. */
export function linesIn(fields: URLSearchParams): PartLine[] {
  const numbers = [...fields.keys()].flatMap((key) => /^part\.(\d{1,3})$/.exec(key)?.[1] ?? []);
  return [...new Set(numbers)].map((i) => {
    const typed = (name: string) => fields.get(`${name}.${i}`)?.trim() ?? "";
    const part = [...ROLES, "speaker" as const].find((one) => one === typed("part")) ?? "";
    return { part, words: typed("words"), at: typed("at"), means: typed("means") };
  });
}

/** Reads a claim out of a form. @throws BadRequest with what is wrong and what to write instead */
export function typedClaim(fields: URLSearchParams, against: Against): Claim {
  const { text, quote, before, view } = against;
  const type = CLAIM_TYPES.find((one) => one === fields.get("type"));
  if (!type) throw new BadRequest(view.t.review.acts.noSuchAct);
  const mode = (MODES_OF[type] as readonly Mode[]).find((one) => one === fields.get("mode"));
  const modality = (["asserted", "planned", "denied", "possible"] as const).find((m) => m === fields.get("modality"));
  const lines = linesIn(fields).filter(({ part, words }) => part && words);
  const roles = rolesIn(lines, against);
  if (Object.keys(roles).length === 0) throw new BadRequest(view.t.review.correct.noRoles);
  const when = whenIn(fields, view);
  const quantity = quantityIn(fields, view);
  const attribution = speakersIn(lines, against);
  return {
    type,
    ...(mode && { mode }),
    roles,
    ...(when && { when }),
    ...(quantity && { quantity }),
    modality: modality ?? "asserted",
    ...(attribution.length > 0 && { attribution }),
    ...(before?.type === type && before.of && { of: before.of }),
    ...(before?.type === type && before.window && { window: before.window }),
    quote: { ...quote, text: text.slice(quote.start, quote.end) },
    ...(before?.type === type && before.mode === mode && before.codes && { codes: before.codes }),
  };
}

function rolesIn(lines: PartLine[], against: Against): Claim["roles"] {
  const mentions: Partial<Record<Role, Mention[]>> = {};
  for (const line of lines) {
    if (line.part === "" || line.part === "speaker") continue;
    mentions[line.part] = [...(mentions[line.part] ?? []), mentionIn(line, against)];
  }
  const filled = Object.entries(mentions).map(([role, all]) => [role, all.length > 1 ? all : all[0]] as const);
  return Object.fromEntries(filled);
}

/** What a line names: as it stood before where its words are the same, else at their place in the text. */
function mentionIn({ words, at, means }: PartLine, { view, text, quote, before }: Against): Mention {
  const usual = before && ROLES.flatMap((role) => fillers(before, role)).find((mention) => mention.text === words);
  const entity = means ? entityNamed(view, means, usual?.entity) : undefined;
  const marked = stretchIn(at);
  const isMarked = marked && text.slice(marked.start, marked.end) === words;
  if (usual && (!isMarked || marked.start === usual.start)) {
    const { entity: former, lat, lon, radiusKm, ...same } = usual;
    const where = {
      ...(lat !== undefined && { lat }),
      ...(lon !== undefined && { lon }),
      ...(radiusKm && { radiusKm }),
    };
    return { ...same, ...(entity && { entity }), ...(entity === former && where) };
  }
  const found = isMarked ? { at: marked } : findWords(text, words, quote);
  const { wordsNowhere, wordsTwice } = view.t.review.correct;
  if (!("at" in found)) throw new BadRequest(found.times === "none" ? wordsNowhere(words) : wordsTwice(words));
  return { text: words, ...found.at, ...(entity && { entity }) };
}

function speakersIn(lines: PartLine[], { view, before }: Against): Speaker[] {
  return lines
    .filter(({ part }) => part === "speaker")
    .map(({ words, means }) => {
      const usual = before?.attribution?.find(({ text }) => text === words);
      const entity = means ? entityNamed(view, means, usual?.entity) : undefined;
      return { text: words, ...(entity && { entity }), ...(usual?.cue && { cue: usual.cue }) };
    });
}

/** "12-20" as a stretch of the text. */
function stretchIn(at: string): Stretch | undefined {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(at) ?? [];
  return start && end && Number(start) < Number(end) ? { start: Number(start), end: Number(end) } : undefined;
}

function whenIn(fields: URLSearchParams, { t }: View): When | undefined {
  const text = typed(fields, "when.text");
  const [from, to] = ["when.from", "when.to"].map((key) => typed(fields, key));
  for (const day of [from, to]) if (day && !isDay(day)) throw new BadRequest(t.page.notADay(day));
  if (from && to && to < from) throw new BadRequest(t.review.correct.daysReversed);
  return text || from || to ? { ...(text && { text }), ...(from && { from }), ...(to && { to }) } : undefined;
}

function quantityIn(fields: URLSearchParams, { t }: View): Quantity | undefined {
  const [value, min, max] = ["quantity.value", "quantity.min", "quantity.max"].map((key) => {
    const number = typed(fields, key)?.replace(/[,٬]/g, "");
    if (number !== undefined && !/^\d{1,15}(\.\d{1,6})?$/.test(number)) {
      throw new BadRequest(t.review.correct.notANumber(number));
    }
    return number === undefined ? undefined : Number(number);
  });
  const unit = typed(fields, "quantity.unit");
  const text =
    typed(fields, "quantity.text") ?? [value ?? min ?? max, unit].filter((part) => part !== undefined).join(" ");
  if (!text) return undefined;
  const numbers = {
    ...(value !== undefined && { value }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
  return { text, ...numbers, ...(unit && { unit }) };
}

function typed(fields: URLSearchParams, key: string): string | undefined {
  return fields.get(key)?.trim() || undefined;
}
