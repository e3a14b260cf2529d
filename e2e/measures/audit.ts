import { type AddressInfo, createServer, type Server } from "node:net";
import lighthouse, { type RunnerResult as Result } from "lighthouse";
import { chromium } from "playwright-core";
import { CHROMIUM, FLAGS, serveFixture } from "../desk.ts";

/** What Lighthouse judges. */
type Category = "performance" | "accessibility" | "best-practices";

/** The fixture desk, open to Lighthouse: a phone with slow 4G, simulated. */
export interface Auditor {
  /** The scores of a page, 0 to 100, and what it fails in, each in its own words. */
  audit(path: string, categories: Category[]): Promise<{ scores: number[]; failed: string[] }>;
  close(): Promise<void>;
}

/** Serves the fixture desk and opens a browser that Lighthouse can steer. */
export async function openAuditor(): Promise<Auditor> {
  const port = await freePort();
  const args = [...FLAGS, `--remote-debugging-port=${port}`];
  const [{ server, address }, browser] = await Promise.all([
    serveFixture(),
    chromium.launch({ executablePath: CHROMIUM, args }),
  ]);
  return {
    audit: async (path, onlyCategories) => {
      const { categories, audits } = await resultFor(`${address}${path}`, port, onlyCategories);
      const failed = onlyCategories.flatMap((name) =>
        (categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
          const { score, title } = audits[id] ?? {};
          return weight > 0 && typeof score === "number" && score < 1 ? [`${id}: ${title}`] : [];
        }),
      );
      return { scores: onlyCategories.map((name) => Math.round(100 * (categories[name]?.score ?? 0))), failed };
    },
    close: async () => {
      await browser.close();
      await closed(server);
    },
  };
}

/** Now and then Lighthouse misses the beginning of a page load, and asks to be run again. */
const MOST_RUNS = 3;

async function resultFor(address: string, port: number, onlyCategories: Category[]): Promise<Result["lhr"]> {
  let trouble: string | undefined;
  for (let run = 0; run < MOST_RUNS; run++) {
    const result = await lighthouse(address, { port, onlyCategories, logLevel: "error" });
    if (result && !result.lhr.runtimeError) return result.lhr;
    trouble = result?.lhr.runtimeError?.message;
  }
  throw new Error(`Lighthouse cannot judge ${address}: ${trouble ?? "it gives nothing."}`);
}

function closed(server: Server): Promise<unknown> {
  return new Promise((resolve) => server.close(resolve));
}

/** A port of the loopback that nobody listens on. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await closed(probe);
  return port;
}
