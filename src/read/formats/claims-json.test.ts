import { describe, expect, it } from "vitest";
import { readClaimsJson } from "./claims-json.ts";

describe("a JSON file of claims", () => {
  it("gives its report as it is, and no claims", () => {
    const report = {
      headline: "A",
      text: "A\n\n Show More  twice",
      published: { from: "2020-03-29", basis: "record" as const },
    };
    expect(readClaimsJson(JSON.stringify({ report, claims: ["anything"] }))).toEqual({ report, notes: [] });
  });

  it.each([
    "{",
    "[]",
    '{"report": {}}',
    '{"report": {"text": 1}}',
    '{"report": {"text": "a", "published": {"from": "soon", "basis": "text"}}}',
  ])("is refused in one line when it is none: %s", (json) => {
    const outcome = readClaimsJson(json);
    expect(outcome).toMatchObject({ code: "unreadable-json" });
    expect("message" in outcome && outcome.message).not.toContain("\n");
  });

  it("is no article when its text is empty", () => {
    expect(readClaimsJson('{"report": {"text": " "}}')).toMatchObject({ code: "no-article" });
  });
});
