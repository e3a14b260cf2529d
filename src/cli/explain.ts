import type { ParsedReport, ParsedSentence } from "../desk/preview.ts";
import type { Claim, CodedReport, Mention } from "../model/claim.ts";

/** A coded report for the terminal: each sentence with its words' parts and relations, and the claims that rest on it. */
export function explain({ report, claims }: CodedReport, parsed: ParsedReport): string {
  const { from = "?", to = "?", basis, reasons = [] } = report.published ?? {};
  const dated = basis
    ? `Published ${from === to ? from : `${from} to ${to}`}, from the ${basis}`
    : "Published on a day that nothing tells";
  const lines = [report.headline ?? "", dated, ...reasons.map((reason) => `  ${reason}`), ""];
  for (const sentence of parsed.sentences) {
    const { start, end } = sentence.sentence;
    lines.push(report.text.slice(start, end), `  ${tree(sentence)}`);
    for (const time of sentence.times) lines.push(`  time: ${time.text} (${time.value.kind})`);
    for (const claim of claims.filter(({ quote }) => quote.start >= start && quote.start < end))
      lines.push(...told(claim));
    lines.push("");
  }
  return lines.join("\n");
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

function named({ text, entity }: Mention): string {
  return entity ? `${text} = ${entity}` : text;
}
