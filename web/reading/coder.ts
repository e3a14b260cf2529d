import type { Outcome, Task } from "./coding-worker.ts";

/** Codes texts in a worker, one at a time: what was asked meanwhile waits, and of several only the last. */
export interface BrowserCoder {
  code(task: Task): void;
  /** Whether the coder has been fetched already. */
  isReady(): boolean;
}

/** A coder of this browser; `tell` hears what the last text states, or that it cannot be coded here. */
export function createBrowserCoder(tell: (outcome: Outcome) => void): BrowserCoder {
  let worker: Worker | undefined;
  let isBusy = false;
  let isReady = false;
  let waiting: Task | undefined;
  const done = (outcome: Outcome) => {
    isBusy = false;
    isReady ||= "html" in outcome;
    const next = waiting;
    waiting = undefined;
    if (next) code(next);
    else tell(outcome);
  };
  const begin = () => {
    const started = new Worker(new URL("./coding-worker.ts", import.meta.url), { type: "module" });
    started.onmessage = ({ data }: MessageEvent<Outcome>) => done(data);
    started.onerror = () => {
      // It will not answer any more: the next text has a worker of its own.
      started.terminate();
      worker = undefined;
      done({ wrong: "the worker does not run" });
    };
    return started;
  };
  const code = (task: Task) => {
    if (isBusy) {
      waiting = task;
      return;
    }
    isBusy = true;
    worker ??= begin();
    worker.postMessage(task);
  };
  return { code, isReady: () => isReady };
}
