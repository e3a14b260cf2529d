import { CODER_VERSION, type Coding, codeReport } from "../code/coder.ts";
import { type Explanation, explainReport } from "../code/explain.ts";
import { contentId, digest } from "../model/identity.ts";
import type { Entity, Pack } from "../model/pack.ts";
import type { Report } from "../model/report.ts";
import { createKnowledge, type Knowledge } from "../packs/knowledge.ts";
import { createNameIndex, type NameIndex } from "../packs/name-index.ts";
import { type Analyse, createAnalyse } from "../parse/en/analyse.ts";
import { type ParsedReport, parseReport } from "../parse/en/parse.ts";
import { type Additions, keyOf, NO_ADDITIONS, packsWith } from "./local/additions.ts";

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
  /** Those whom a name can mean. */
  bearersOf(name: string): Entity[];
  /** This coder with additions to the packs in the place of those that it has; made in a moment. */
  with(additions: Additions): Coder;
}

/** What additions to the packs are put on. */
interface Ground {
  version: string;
  model: Uint8Array;
  packs: Pack[];
  theatre: string | undefined;
  analyse: Analyse;
  knowledge: Knowledge;
  names: NameIndex;
}

/** Opens a language model's bytes and indexes the packs; with `theatre`, the theatre that is asked about. Runs in a browser too. */
export function createCoder(model: Uint8Array, packs: Pack[], theatre?: string): Coder {
  const version = [CODER_VERSION, digest(model).slice(0, 16), contentId(packs.map(({ entities }) => entities))].join(
    "/",
  );
  const knowledge = createKnowledge(packs, theatre);
  const names = createNameIndex(knowledge.entities);
  return coderOn({ version, model, packs, theatre, analyse: createAnalyse(model), knowledge, names });
}

function coderOn(ground: Ground, additions = NO_ADDITIONS): Coder {
  let last: { key: string; coder: Coder } | undefined;
  const { version, packs, knowledge, names } = withAdditions(ground, additions);
  const { model, analyse } = ground;
  const parse = (text: string) => parseReport(text, analyse, names);
  const code = (report: Report): Coding => {
    if (isCodable(report)) return codeReport(report, parse(report.text), knowledge);
    return uncoded(report);
  };
  const explain = (report: Report): Explanation =>
    isCodable(report)
      ? explainReport(report, parse(report.text), knowledge)
      : { coding: uncoded(report), sentences: [] };
  const bearersOf = (name: string) =>
    names
      .find(name)
      .filter(({ start, end }) => start === 0 && end === name.length)
      .flatMap(({ readings }) => readings.map(({ entity }) => entity));
  return {
    version,
    knowledge,
    madeOf: { model, packs },
    parse,
    code,
    explain,
    bearersOf,
    with: (others) => {
      const key = keyOf(others);
      if (last?.key !== key) last = { key, coder: coderOn(ground, others) };
      return last.coder;
    },
  };
}

/** The version of a coder with additions to the packs, given its version without any. */
export function versionWith(version: string, additions: Additions): string {
  const key = keyOf(additions);
  return key === "" ? version : `${version}/${key}`;
}

function withAdditions(
  { version, packs, theatre, knowledge, names }: Ground,
  additions: Additions,
): Pick<Ground, "version" | "packs" | "knowledge" | "names"> {
  if (keyOf(additions) === "") return { version, packs, knowledge, names };
  const more = packsWith(packs, additions);
  const known = createKnowledge(more, theatre);
  return {
    version: versionWith(version, additions),
    packs: more,
    knowledge: known,
    names: names.with(known.entities, additions.names),
  };
}

function uncoded({ published }: Report): Coding {
  return { ...(published && { published }), claims: [] };
}

/** English, or a language that nobody named. */
export function isCodable({ language }: Report): boolean {
  return language === undefined || language.toLowerCase().startsWith("en");
}
