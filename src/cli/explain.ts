import type { Explanation, NearMiss, ParsedSentence, SeenSentence } from "../desk/preview.ts";
import type { Claim, Mention } from "../model/claim.ts";
import type { Report } from "../model/report.ts";

/**
 * A coded report for the terminal: each sentence with its words' parts and relations, the times, names and other mentions in it, the claims that
 * rest on it, and the rules whose words stand in it and that made none.
 */
export function explain(report: Report, { coding, sentences }: Explanation): string {
  const { from = "?", to = "?", basis, reasons = [] } = coding.published ?? {};
  const dated = basis
    ? `Published ${from === to ? from : `${from} to ${to}`}, from the ${basis}`
    : "Published on a day that nothing tells";
  const head = [report.headline ?? "", dated, ...reasons.map((reason) => `  ${reason}`), ""];
  return [...head, ...sentences.flatMap((sentence) => seen(sentence, report.text, coding.claims))].join("\n");
}

function seen({ parsed, mentions, nearMisses }: SeenSentence, text: string, claims: Claim[]): string[] {
  const { start, end } = parsed.sentence;
  return [
    text.slice(start, end),
    `  ${tree(parsed)}`,
    ...parsed.times.map((time) => `  time: ${time.text} (${time.value.kind})`),
    ...mentions
      .filter(({ kind }) => kind !== "time")
      .map((mention) => `  ${mention.kind}: ${named({ ...mention, text: text.slice(mention.start, mention.end) })}`),
    ...claims.filter(({ quote }) => quote.start >= start && quote.start < end).flatMap(told),
    ...nearMisses.map((miss) => nearly(miss, text)),
    "",
  ];
}

/** "forces(nsubj of handed)": each word that is not a small one with what it depends on. */
function tree({ sentence }: ParsedSentence): string {
  return sentence.tokens
    .filter(({ upos }) => !["PUNCT", "DET", "ADP", "PART", "CCONJ"].includes(upos))
    .map(({ text, rel, head }) => `${text}(${head < 0 ? "root" : `${rel} of ${sentence.tokens[head]?.text}`})`)
    .join(" ");
}

function told(claim: Claim): string[] {
  const roles = Object.entries(claim.roles).map(
    ([role, filler]) => `${role}: ${[filler].flat().map(named).join(" + ")}`,
  );
  const when = claim.when && `when: ${claim.when.from ?? ""} to ${claim.when.to ?? ""}`;
  const count = claim.quantity && `number: ${claim.quantity.text}`;
  const said = claim.attribution && `says: ${claim.attribution.map(({ text }) => text).join(", who is quoted by ")}`;
  const what = [claim.type, claim.mode, claim.modality === "asserted" ? undefined : claim.modality]
    .filter(Boolean)
    .join(" ");
  return [
    `  → ${what} [${claim.rule}] “${claim.quote.text}”`,
    `    ${[...roles, when, count, said].filter(Boolean).join("; ")}`,
  ];
}

function nearly({ rule, start, end, why }: NearMiss, text: string): string {
  return `  ✗ [${rule}] “${text.slice(start, end)}”: ${why}`;
}

function named({ text, entity }: Pick<Mention, "text" | "entity">): string {
  return entity ? `${text} = ${entity}` : text;
}
