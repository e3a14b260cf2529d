import type { Frame } from "../frame.ts";
import { detained } from "./arrest/detained.ts";
import { released } from "./arrest/released.ts";

/** People are detained or freed. */
export const arrest: Frame = {
  type: "arrest",
  allows: { actor: ["force", "body", "person", "people"], target: ["people", "person", "force"] },
  needs: [["target"]],
  parts: "target",
  counts: ["target"],
  unit: "person",
  patterns: [...detained, ...released],
};
