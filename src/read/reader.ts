import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Document } from "./document.ts";
import { failureOf } from "./failure.ts";
import type { Opened } from "./read-document.ts";
import type { Answer } from "./reader-worker.ts";
import { type FailureCode, originalOf } from "./reading.ts";

/** What reading one document may cost. */
export interface Limits {
  seconds: number;
  /** Memory in MB: the worker's own heap, and what the process grows by while it reads. */
  megabytes: number;
}

/** Reads documents one after the other, away from the program's own thread. */
export interface Reader {
  /** As `readDocument`; a document that costs too much is a failure. */
  read(document: Document): Promise<Opened>;
  /** Ends the reader when what is being read is done. */
  close(): Promise<void>;
}

const LIMITS: Limits = { seconds: 30, megabytes: 768 };
const MEGABYTE = 2 ** 20;
/** How often the process's memory is looked at, in milliseconds: buffers are no part of a worker's heap. */
const WATCH = 50;

/** A reader whose worker is ended when a document costs too much; the next document gets a new one. */
export function createReader(limits: Limits = LIMITS): Reader {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function readNow(document: Document): Promise<Opened> {
    worker ??= await startWorker(limits, () => {
      worker = undefined;
    });
    const answer = await answerOf(worker, document, limits);
    if ("opened" in answer) return withOriginal(answer.opened, document);
    await worker?.terminate();
    return stopped(document, answer);
  }

  return {
    read(document) {
      const reading = last.then(() => readNow(document));
      last = reading.catch(() => {});
      return reading;
    },
    async close() {
      await last;
      await worker?.terminate();
    },
  };
}

/**
 * A worker that has loaded what it reads with, and does not keep the program running. Its module stands beside this
 * one, as TypeScript in the source and as JavaScript in a build.
 */
async function startWorker({ megabytes }: Limits, ended: () => void): Promise<Worker> {
  const module = import.meta.url.endsWith(".ts")
    ? new URL("./reader-worker-source.mjs", import.meta.url)
    : new URL("./reader-worker.js", import.meta.url);
  const worker = new Worker(module, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  await once(worker, "message");
  worker.on("error", () => {}).on("exit", ended);
  worker.unref();
  return worker;
}

/** Why a worker gave no answer. */
interface Stopped {
  code: FailureCode;
  why: string;
}

/** What the worker says of a document, or why it has to be ended. */
function answerOf(worker: Worker, document: Document, { seconds, megabytes }: Limits): Promise<Answer | Stopped> {
  return new Promise((resolve) => {
    const before = process.memoryUsage.rss();
    const tooCostly = (amount: string) =>
      done({
        code: "too-costly",
        why: `reading it took more than ${amount} and was stopped; save the article as text`,
      });
    const timer = setTimeout(() => tooCostly(`${seconds} seconds`), seconds * 1000);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > megabytes * MEGABYTE) tooCostly(`${megabytes} MB`);
    }, WATCH);
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") tooCostly(`${megabytes} MB`);
      else done({ code: "unreadable", why: `reading it failed (${error.message}); save the article as text` });
    };
    const done = (answer: Answer | Stopped) => {
      clearTimeout(timer);
      clearInterval(watch);
      worker.off("message", done).off("error", failed).unref();
      resolve(answer);
    };
    worker.on("message", done).on("error", failed).ref();
    const bytes = new Uint8Array(document.bytes); // a copy to give away: the caller's stay as they are
    worker.postMessage({ ...document, bytes }, [bytes.buffer]);
  });
}

/** The bytes stay on this side; the worker tells what they are. */
function withOriginal(opened: Opened, document: Document): Opened {
  if (opened.kind === "list" || !opened.reading.original) return opened;
  const original = { ...opened.reading.original, bytes: document.warc ?? document.bytes };
  return { kind: "report", reading: { ...opened.reading, original } };
}

function stopped(document: Document, { code, why }: Stopped): Opened {
  const { bytes, warc, mediaType = "application/octet-stream" } = document;
  const original = warc ? originalOf(warc, "application/warc") : originalOf(bytes, mediaType);
  return { kind: "report", reading: { ok: false, failure: failureOf(document, code, why), original } };
}
