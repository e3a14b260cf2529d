import { domainToUnicode } from "node:url";
import { isProblem, type Problem } from "./problem.ts";

/** RFC 9110, 4.1, asks that addresses of 8000 characters be understood; longer ones are mistakes or attacks. */
const LONGEST = 8000;

/** The ports that browsers refuse because other services listen there (Fetch standard, 2.9 "port blocking"). */
const BLOCKED_PORTS = new Set([
  0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110,
  111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532,
  540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061,
  6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);

/**
 * An address that may be asked for: http or https, without user name and password, at a port for web pages. The
 * fragment and a dot after the host name are taken off; numbers in any notation become plain IP addresses.
 *
 * @param base the address of the page where it stands, if it may be relative
 */
export function webAddress(text: string, base?: URL): URL | Problem {
  const url = parse(text, base);
  if (isProblem(url)) return url;
  if (url.username || url.password)
    return {
      code: "refused-address",
      message: `the address of ${hostOf(url)} holds a user name or a password; leave them out`,
    };
  if (url.port && BLOCKED_PORTS.has(Number(url.port)))
    return {
      code: "refused-address",
      message: `port ${url.port} of ${hostOf(url)} is not for web pages; check the address`,
    };
  url.hash = "";
  url.hostname = url.hostname.replace(/\.$/, "");
  return url;
}

/** The host as people write it: "новости.example" and not "xn--b1amarcd.example". */
export function hostOf(url: URL): string {
  return domainToUnicode(url.hostname) || url.hostname;
}

function parse(text: string, base?: URL): URL | Problem {
  if (text.length <= LONGEST && URL.canParse(text, base?.href)) {
    const url = new URL(text, base);
    if (url.protocol === "http:" || url.protocol === "https:") return url;
  }
  const shown = `“${shortened(text)}” is no address of a web page`;
  return { code: "unreadable-address", message: `${shown}; give one that begins with http:// or https://` };
}

function shortened(text: string): string {
  const plain = text.replace(/\p{C}/gu, " ").trim();
  return plain.length > 100 ? `${plain.slice(0, 100)}…` : plain;
}
