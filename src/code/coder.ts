import type { Claim, Mention, Modality, Quantity, Speaker } from "../model/claim.ts";
import type { Role } from "../model/claim-types.ts";
import type { Interval } from "../model/day.ts";
import type { Published, Report } from "../model/report.ts";
import type { Amount } from "../parse/en/amounts.ts";
import type { Group } from "../parse/en/groups.ts";
import { moodOf } from "../parse/en/mood.ts";
import type { ParsedReport, ParsedSentence } from "../parse/en/parse.ts";
import type { TimeExpression } from "../parse/en/times.ts";
import { type SpeechAct, speechAround } from "./attribution/speech-act.ts";
import { findSpeech } from "./attribution.ts";
import { dateFromWords } from "./dating.ts";
import type { Draft } from "./frame.ts";
import { findAffiliations } from "./frames/affiliation.ts";
import { type Count, findCounts } from "./frames/count.ts";
import { FRAMES } from "./frames.ts";
import type { KnownWorld } from "./known-world.ts";
import { matchFrame } from "./match.ts";
import { mergeTellings } from "./merge.ts";
import type { As } from "./reference/names.ts";
import { createReference, type Reference } from "./reference.ts";
import { settle } from "./settle.ts";
import { shareTimes } from "./story.ts";
import { timeOf, whenOf } from "./when.ts";

/** What a coder makes of a report. */
export interface Coding {
  /** From the page, else from the words alone. */
  published?: Published;
  claims: Claim[];
}

/** The coder's version: a ledger keeps it beside the claims; it changes when the same words would give other claims. */
export const CODER_VERSION = "1";

/** Codes a report: a pure function of its words, its published date and the packs; the same input gives the same claims. */
export function codeReport(report: Report, parsed: ParsedReport, world: KnownWorld): Coding {
  const reference = createReference(parsed, world);
  const published = report.published ?? dateFromWords(parsed);
  const speech = findSpeech(parsed, reference);
  const context: Context = { parsed, reference, speech, published: published ?? {} };
  const bySentence = parsed.sentences.map((sentence) => {
    const found = codeSentence(sentence, context);
    context.story = found.find(({ when, type }) => when && type !== "count")?.when ?? context.story;
    return found;
  });
  const claims = shareTimes(bySentence, parsed);
  claims.push(...speech.flatMap((act) => statement(act, context)));
  claims.sort((a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end || (a.type < b.type ? -1 : 1));
  return { ...(published && { published }), claims };
}

interface Context {
  parsed: ParsedReport;
  reference: Reference;
  speech: SpeechAct[];
  published: Interval;
  /** The day that the story stood at last, for "two days later". */
  story?: Interval;
}

function codeSentence(sentence: ParsedSentence, context: Context): Claim[] {
  const { reference, parsed } = context;
  const found = FRAMES.flatMap((frame) => matchFrame(frame, sentence, reference));
  const drafts = mergeTellings(settle(found), reference);
  const affiliations = findAffiliations(parsed.text, sentence, reference);
  const counts = findCounts(sentence, drafts, reference);
  const counted = new Set(counts.filter(({ explains }) => !explains).map(({ told }) => told));
  return [
    ...drafts
      .filter((draft) => !counted.has(draft) && !isAffiliation(draft, affiliations))
      .map((draft) => claimOf(draft, context)),
    ...counts.map((count) => countClaim(count, sentence, context)),
    ...affiliations.map(({ mode, rule, actor, parent, start, end }) => ({
      type: "affiliation" as const,
      mode,
      roles: { actor, parent },
      modality: "asserted" as const,
      quote: span(parsed.text, start, end),
      rule,
    })),
  ];
}

/** "backed by Iran" is a standing relation, no act of support. */
function isAffiliation(
  { type, predicate, start, end }: Draft,
  affiliations: { start: number; end: number }[],
): boolean {
  return type === "support" && predicate.passive && affiliations.some((a) => a.start <= start && end <= a.end);
}

const AS: Partial<Record<Role, As>> = {
  actor: "actor",
  recipient: "actor",
  opponent: "actor",
  parent: "actor",
  installation: "installation",
  place: "place",
  area: "place",
};

function claimOf(draft: Draft, context: Context): Claim {
  const { reference, parsed } = context;
  const modality = isDenied(draft, context) ? "denied" : modalityOf(draft);
  const when = claimTime(draft, context, modality === "planned");
  return {
    type: draft.type,
    ...(draft.mode && { mode: draft.mode }),
    roles: fillRoles(draft.roles, reference),
    ...(when && { when }),
    ...quantity(draft),
    modality,
    ...attributed(draft.predicate.tree.sentence.tokens[draft.predicate.head]?.start ?? draft.start, context),
    quote: span(parsed.text, draft.start, draft.end),
    rule: draft.rule,
  };
}

function fillRoles(roles: Draft["roles"], reference: Reference): Claim["roles"] {
  const filled: Claim["roles"] = {};
  for (const [role, groups] of Object.entries(roles) as [Role, Group[]][]) {
    const mentions = groups.map((group) => reference.mention(group, AS[role]));
    const [first] = mentions;
    if (first) filled[role] = mentions.length === 1 ? first : mentions;
  }
  return filled;
}

/** What somebody denies is a denial, not a report. */
function isDenied(draft: Draft, { speech }: Context): boolean {
  const at = draft.predicate.tree.sentence.tokens[draft.predicate.head]?.start ?? draft.start;
  return speechAround(speech, at).at(-1)?.mode === "deny" && !draft.mood.negated && !draft.mood.planned;
}

function modalityOf({ mood }: Draft): Modality {
  if (mood.negated) return "denied";
  if (mood.planned) return "planned";
  return mood.possible ? "possible" : "asserted";
}

function claimTime(draft: Draft, context: Context, ahead: boolean): Claim["when"] {
  const at = draft.predicate.tree.sentence.tokens[draft.predicate.head]?.start ?? draft.start;
  const scope = speechAround(context.speech, at).at(-1)?.content;
  const time = timeOf(draft.predicate, draft.sentence, scope);
  const when = time && whenOf(time, context.published, ahead, storyBefore(time, draft.sentence, context));
  if (when || draft.type !== "force_level") return when;
  const { from, to } = context.published;
  return isPresent(draft) && (from || to) ? { ...(from && { from }), ...(to && { to }) } : undefined;
}

/** "two days later" counts from the time before it in its sentence, else from the day that the story stood at last. */
function storyBefore(
  time: TimeExpression,
  { times }: ParsedSentence,
  { published, story }: Context,
): Interval | undefined {
  const before = times.findLast(({ end }) => end <= time.start);
  return before ? whenOf(before, published, false, undefined) : story;
}

function isPresent({ predicate }: Draft): boolean {
  const { tokens } = predicate.tree.sentence;
  const finite = [predicate.head, ...(predicate.tree.children[predicate.head] ?? [])].map((i) => tokens[i]?.xpos);
  return finite.includes("VBZ") || finite.includes("VBP");
}

/** "No soldier was hurt" counts none. */
function quantity(draft: Draft): Pick<Claim, "quantity"> {
  const { amount, mood, type, sentence, start, end } = draft;
  const none = sentence.sentence.tokens.find(
    (token) => token.start >= start && token.end <= end && /^(?:no|none|nobody)$/i.test(token.text),
  );
  if (type === "casualties" && mood.negated && none)
    return { quantity: { text: none.text, value: 0, min: 0, max: 0, unit: "person" } };
  return amount ? { quantity: quantityOf(amount.amount, amount.unit) } : {};
}

function quantityOf({ text, value, min, max }: Amount, unit: string): Quantity {
  return {
    text,
    ...(value !== undefined && { value }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    unit,
  };
}

function span(text: string, start: number, end: number): Claim["quote"] {
  return { start, end, text: text.slice(start, end) };
}

function attributed(at: number, { speech, reference }: Context): Pick<Claim, "attribution"> {
  const acts = speechAround(speech, at);
  return acts.length > 0 ? { attribution: acts.map((act) => speakerOf(act, reference)) } : {};
}

function speakerOf(act: SpeechAct, reference: Reference): Speaker {
  const { text, entity } = reference.speaker(act.speaker);
  return { text, ...(entity && { entity }), cue: act.cue };
}

const COUNTED_ROLE: Partial<Record<Count["of"], Role>> = {
  transfer: "installation",
  withdrawal: "installation",
  seizure: "area",
};

function countClaim(count: Count, sentence: ParsedSentence, context: Context): Claim {
  const { reference, parsed, published } = context;
  const role = COUNTED_ROLE[count.of];
  const shared = count.told ? fillRoles(count.told.roles, reference) : {};
  delete shared.weapon;
  const when = count.time && whenOf(count.time, published, false, undefined);
  const window = when && { ...(when.from && { from: when.from }), ...(when.to && { to: when.to }) };
  const entity = count.which && reference.entity(count.which, "installation")?.id;
  const counted: Mention = { ...reference.mention(count.counted, "installation"), ...(entity && { entity }) };
  return {
    type: "count",
    mode: count.mode,
    roles: { ...shared, ...(role && count.mode === "ordinal" && { [role]: counted }) },
    ...(when && { when }),
    quantity: quantityOf(count.amount, unitOf(count, reference)),
    modality: "asserted",
    of: count.of,
    ...(window && { window }),
    ...attributed(sentence.sentence.tokens[count.counted.head]?.start ?? count.start, context),
    quote: span(parsed.text, count.start, count.end),
    rule: `count/${count.mode}`,
  };
}

function unitOf({ of, counted, which }: Count, reference: Reference): string {
  if (of === "attack") return "attack";
  const noun = reference.noun(counted);
  return which && /^(?:first|second|third|\p{L}+th)$/u.test(noun) ? reference.noun(which) : noun;
}

function statement(act: SpeechAct, context: Context): Claim[] {
  const { parsed, reference, published } = context;
  const time = act.predicate && timeOf(act.predicate, act.sentence, outside(act));
  const when = time && whenOf(time, published, false, undefined);
  const actor = reference.speaker(act.speaker);
  const target = act.target && reference.mention(act.target, "actor");
  const topic = act.topic && reference.mention(act.topic);
  const said: Claim = {
    type: "statement",
    mode: act.mode,
    roles: { actor, ...(target && { target }), ...(topic && { topic }) },
    ...(when && { when }),
    modality: isUnsaid(act) ? "denied" : "asserted",
    quote: span(parsed.text, act.start, act.end),
    rule: act.rule,
  };
  return [said, ...blamedAttack(act, target, context), ...deniedMotives(act, said, context)];
}

/** "No group claimed responsibility." */
function isUnsaid(act: SpeechAct): boolean {
  return act.predicate !== undefined && moodOf(act.predicate).negated;
}

/** Who is blamed is said to have attacked, by whoever blames. */
function blamedAttack(act: SpeechAct, target: Mention | undefined, { parsed, reference }: Context): Claim[] {
  if (act.mode !== "blame" || !target || !act.topic || !isAttack(act.topic, reference)) return [];
  return [
    {
      type: "attack",
      roles: { actor: target },
      modality: "asserted",
      attribution: [speakerOf(act, reference)],
      quote: span(parsed.text, act.start, act.end),
      rule: "attack/blamed",
    },
  ];
}

function isAttack(topic: Group, reference: Reference): boolean {
  return /^(?:attack|strike|airstrike|bombing|raid|shelling|barrage|explosion|assault|killing|blast|campaign|it|that|this|which)$/.test(
    reference.noun(topic),
  );
}

const MOTIVE =
  /\b(?:not|n[’']t|nothing|no)\b[^.]{0,30}\b(?:related|linked|connected|connection|link|motivated|to do with|because of|in response|result of|prompted|driven by)\b/;

/** "… was not related to the attacks": a denial of a motive is a statement of its own. */
function deniedMotives(act: SpeechAct, said: Claim, { parsed }: Context): Claim[] {
  if (act.mode === "deny") return [];
  return act.content.flatMap((content) => {
    const match = MOTIVE.exec(parsed.text.slice(content.start, content.end));
    if (!match) return [];
    const start = content.start + match.index;
    return [
      { ...said, mode: "deny" as const, quote: span(parsed.text, start, content.end), rule: "statement/deny-motive" },
    ];
  });
}

/** The act's own words: its sentence without what is said. */
function outside(act: SpeechAct): { start: number; end: number }[] {
  const { start, end } = act.sentence.sentence;
  const parts: { start: number; end: number }[] = [];
  let at = start;
  for (const said of [...act.content].sort((a, b) => a.start - b.start)) {
    if (said.start > at) parts.push({ start: at, end: said.start });
    at = Math.max(at, said.end);
  }
  return at < end ? [...parts, { start: at, end }] : parts;
}
