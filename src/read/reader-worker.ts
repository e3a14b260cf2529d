import { parentPort } from "node:worker_threads";
import type { Document } from "./document.ts";
import { type Opened, readDocument } from "./read-document.ts";

/** What the worker posts, when it is ready, for each document that is posted to it: what it holds, without the original's bytes. */
export interface Answer {
  opened: Opened;
}

const NO_BYTES = new Uint8Array();

parentPort?.on("message", async (document: Document) => {
  const opened = await readDocument(document);
  parentPort?.postMessage({ opened: withoutBytes(opened) } satisfies Answer);
});

parentPort?.postMessage("ready");

function withoutBytes(opened: Opened): Opened {
  if (opened.kind === "list" || !opened.reading.original) return opened;
  return { kind: "report", reading: { ...opened.reading, original: { ...opened.reading.original, bytes: NO_BYTES } } };
}
