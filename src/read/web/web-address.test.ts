import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isProblem } from "./problem.ts";
import { hostOf, webAddress } from "./web-address.ts";

function addressOf(text: string, base?: string): string {
  const address = webAddress(text, base === undefined ? undefined : new URL(base));
  return isProblem(address) ? address.code : address.href;
}

describe("an address that may be asked for", () => {
  it.each([
    ["http://site.example", "http://site.example/"],
    [" HTTPS://Site.Example:443/A?b=c#d ", "https://site.example/A?b=c"],
    ["http://site.example./", "http://site.example/"],
    ["http://новости.example/база", "http://xn--b1amnebsh.example/%D0%B1%D0%B0%D0%B7%D0%B0"],
    ["http://site.example:8080/", "http://site.example:8080/"],
    ["http://2130706433/", "http://127.0.0.1/"],
    ["http://0177.1/", "http://127.0.0.1/"],
    ["http://0x7f.0.0.1./", "http://127.0.0.1/"],
    ["http://127。0。0。1/", "http://127.0.0.1/"],
    ["http://[::FFFF:127.0.0.1]/", "http://[::ffff:7f00:1]/"],
  ])("%s is %s", (text, address) => expect(addressOf(text)).toBe(address));

  it.each([
    "",
    "site.example",
    "//site.example/",
    "file:///etc/passwd",
    "ftp://site.example/",
    "data:text/html,hello",
    "javascript:alert(1)",
    "http://",
    "http://[::1",
    "http://site.example:99999/",
    `http://site.example/${"a".repeat(9000)}`,
  ])("%j is none", (text) => expect(addressOf(text)).toBe("unreadable-address"));

  it.each(["http://user@site.example/", "http://user:word@site.example/", "http://:word@site.example/"])(
    "%s holds a login and is refused",
    (text) => expect(addressOf(text)).toBe("refused-address"),
  );

  it.each([22, 25, 465, 6667])("port %i is of another service and is refused", (port) =>
    expect(addressOf(`http://site.example:${port}/`)).toBe("refused-address"),
  );

  it("is read from where it stands, if it is relative", () => {
    expect(addressOf("../b?c", "https://site.example/x/a")).toBe("https://site.example/b?c");
    expect(addressOf("//other.example/", "https://site.example/x/a")).toBe("https://other.example/");
  });

  it("has a host that is shown in the letters in which people write it", () => {
    expect(hostOf(new URL("http://xn--b1amnebsh.example/"))).toBe("новости.example");
    expect(hostOf(new URL("http://127.0.0.1/"))).toBe("127.0.0.1");
    expect(hostOf(new URL("http://[::1]/"))).toBe("[::1]");
  });

  it("is shown in one short line when it is none", () => {
    const problem = webAddress(`no\naddress\u202e${"!".repeat(1000)}`);
    expect(isProblem(problem) && problem.message).toMatch(/^“no address !{80,90}…” is no address of a web page; give/);
  });

  it("gives an http or https address without login or fragment, or a problem, whatever the text is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withFragments: true })), (text) => {
        const address = webAddress(text);
        if (isProblem(address)) return;
        expect(address.protocol).toMatch(/^https?:$/);
        expect(address.username + address.password + address.hash).toBe("");
      }),
    );
  });
});
