#!/usr/bin/env node
import { run } from "./program.ts";

// Whoever reads the output may stop early (`| head -1`); what is being kept is kept all the same.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

process.exitCode = await run(process.argv.slice(2));
