import { type Coder, createCoder } from "../../src/desk/coder.ts";
import type { Pack } from "../../src/model/pack.ts";
import { type ClaimRow, claimRow } from "../../src/show/give/claim-row.ts";
import { type Typed, typedReport } from "../../src/show/give/typed-report.ts";
import { localeWords } from "../../src/show/language/locale-words.ts";
import { messagesIn } from "../../src/show/language/messages.ts";

/** Asks for a text to be coded; `version` names the coder's files on the desk. */
export interface Task extends Typed {
  version: string;
}

/** What the text states, or why it could not be coded here. */
export type Outcome = { rows: ClaimRow[] } | { wrong: string };

let coder: Promise<Coder> | undefined;

addEventListener("message", async ({ data }: MessageEvent<Task>) => {
  try {
    coder ??= fetchCoder(data.version);
    const { knowledge, code } = await coder;
    answer({
      rows: code(typedReport(data)).claims.map((claim) =>
        claimRow({ t: messagesIn("en"), words: localeWords("en"), knowledge }, claim),
      ),
    });
  } catch (error) {
    coder = undefined;
    answer({ wrong: String(error) });
  }
});

function answer(outcome: Outcome): void {
  postMessage(outcome);
}

async function fetchCoder(version: string): Promise<Coder> {
  const [model, packs] = await Promise.all([fetchPart("model", version), fetchPart("packs", version)]);
  return createCoder(new Uint8Array(await model.arrayBuffer()), (await packs.json()) as Pack[]);
}

async function fetchPart(part: string, version: string): Promise<Response> {
  const response = await fetch(`/coder/${part}?version=${encodeURIComponent(version)}`);
  if (!response.ok) throw new Error(`the desk does not give the coder's ${part}`);
  return response;
}
