import type { Source } from "../../src/model/pack.ts";
import { kebab } from "./naming.ts";

/** Agencies first, then outlets from the well known to the obscure. */
export function sourcesOf(name: () => string): Source[] {
  const grades = ["A", "B", "B", "C", "C", "C", "D", "E", "F"] as const;
  const kinds = ["newspaper", "broadcaster", "website"] as const;
  const source = (called: string, kind: Source["kind"], grade: Source["grade"]): Source => ({
    id: kebab(called),
    name: called,
    kind,
    grade,
    domains: [`${kebab(called)}.example`],
    reason: "made for a benchmark",
  });
  const agencies = Array.from({ length: 4 }, (_, at) => source(`${name()} News Agency`, "agency", at < 2 ? "A" : "B"));
  const outlets = Array.from({ length: 36 }, (_, at) =>
    source(`The ${name()} ${at % 2 ? "Herald" : "Post"}`, kinds[at % 3] ?? "website", grades[at % 9] ?? "F"),
  );
  return [...agencies, ...outlets];
}
