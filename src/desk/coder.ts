import { CODER_VERSION, type Coding, codeReport } from "../code/coder.ts";
import { type Explanation, explainReport } from "../code/explain.ts";
import { contentId, digest } from "../model/identity.ts";
import type { Pack } from "../model/pack.ts";
import type { Report } from "../model/report.ts";
import { createKnowledge, type Knowledge } from "../packs/knowledge.ts";
import { createNameIndex } from "../packs/name-index.ts";
import { createAnalyse } from "../parse/en/analyse.ts";
import { type ParsedReport, parseReport } from "../parse/en/parse.ts";

/** The built-in coder with the packs that it knows. */
export interface Coder {
  /** Names the coder's rules, its language model and the packs' contents: claims coded under another may differ. */
  version: string;
  knowledge: Knowledge;
  /** What it was made of, as `createCoder` takes it. */
  madeOf: { model: Uint8Array; packs: Pack[] };
  parse(text: string): ParsedReport;
  /** What the report's words state. A report in a language that cannot be coded yet has no claims. */
  code(report: Report): Coding;
  /** The same, with what was seen in each sentence. */
  explain(report: Report): Explanation;
}

/** Opens a language model's bytes and indexes the packs; with `theatre`, the theatre that is asked about. Runs in a browser too. */
export function createCoder(model: Uint8Array, packs: Pack[], theatre?: string): Coder {
  const analyse = createAnalyse(model);
  const knowledge = createKnowledge(packs, theatre);
  const names = createNameIndex(knowledge.entities);
  const parse = (text: string) => parseReport(text, analyse, names);
  const code = (report: Report): Coding => {
    if (isCodable(report)) return codeReport(report, parse(report.text), knowledge);
    return uncoded(report);
  };
  const explain = (report: Report): Explanation =>
    isCodable(report)
      ? explainReport(report, parse(report.text), knowledge)
      : { coding: uncoded(report), sentences: [] };
  const version = [CODER_VERSION, digest(model).slice(0, 16), contentId(packs.map(({ entities }) => entities))].join(
    "/",
  );
  return { version, knowledge, madeOf: { model, packs }, parse, code, explain };
}

function uncoded({ published }: Report): Coding {
  return { ...(published && { published }), claims: [] };
}

/** English, or a language that nobody named. */
export function isCodable({ language }: Report): boolean {
  return language === undefined || language.toLowerCase().startsWith("en");
}
