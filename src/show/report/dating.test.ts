import { describe, expect, it } from "vitest";
import { datingWords } from "./dating.tsx";

describe("when a report was published", () => {
  it("is told with how it is known", () => {
    const published = { from: "2020-03-29", to: "2020-03-29", basis: "url", reasons: ["/2020/03/29/"] } as const;
    expect(datingWords({ ...published, reasons: ["/2020/03/29/"] })).toBe(
      "29 March 2020, dated in its address: /2020/03/29/",
    );
  });

  it.each([undefined, { basis: "text", reasons: [] } as const])("is not known: %o", (published) => {
    expect(datingWords(published && { ...published, reasons: [] })).toBe(
      "No date: neither its page nor its words say when it was published.",
    );
  });
});
