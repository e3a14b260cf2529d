import { type Coder, createCoder } from "../../src/desk/coder.ts";
import type { Locale } from "../../src/model/locale.ts";
import type { Pack } from "../../src/model/pack.ts";
import { CodedText } from "../../src/show/give/coded-text.tsx";
import { type Typed, typedReport } from "../../src/show/give/typed-report.ts";
import { localeWords } from "../../src/show/language/locale-words.ts";
import { messagesIn } from "../../src/show/language/messages.ts";

/** Asks for a text to be coded; `version` names the coder's files on the desk. */
export interface Task extends Typed {
  version: string;
  locale: Locale;
}

/** What the text states, drawn as the desk draws it, or why it could not be coded here. */
export type Outcome = { html: string } | { wrong: string };

let coder: Promise<Coder> | undefined;

addEventListener("message", async ({ data }: MessageEvent<Task>) => {
  try {
    coder ??= fetchCoder(data.version);
    answer({ html: await draw(await coder, data) });
  } catch (error) {
    coder = undefined;
    answer({ wrong: String(error) });
  }
});

function answer(outcome: Outcome): void {
  postMessage(outcome);
}

async function draw({ knowledge, code }: Coder, { locale, ...typed }: Task): Promise<string> {
  const report = typedReport(typed);
  const { published, claims } = code(report);
  const telling = {
    t: messagesIn(locale),
    words: localeWords(locale),
    knowledge: {
      entity: (id: string) => {
        const found = knowledge.entity(id);
        return found && locale === "ar" && found.ar ? { ...found, name: found.ar } : found;
      },
    },
  };
  const coded = { report: { ...report, ...(published && { published }) }, claims };
  return String(await CodedText({ telling, coded }));
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
