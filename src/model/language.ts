/** Languages that are written from right to left, by ISO 639 code; old codes are still met. */
const RIGHT_TO_LEFT = new Set(
  "ar arc ary arz apc acm azb bal bgn bqi ckb dv fa glk he iw ji ks lrc mzn pnb ps sd sdh skr syr ug ur yi".split(" "),
);
const RIGHT_TO_LEFT_SCRIPTS = new Set(["arab", "hebr", "syrc", "thaa", "nkoo", "adlm", "rohg"]);

/**
 * The direction in which a language is written, for the `dir` of a page.
 *
 * @param language an ISO 639 code, or a longer tag whose script then decides (RFC 5646): "ku-Arab". Unknown: left to right
 */
export function directionOf(language: string | undefined): "rtl" | "ltr" {
  const [name = "", ...parts] = (language ?? "").toLowerCase().split(/[-_]/);
  const script = parts.find((part) => /^[a-z]{4}$/.test(part));
  const isRightToLeft = script ? RIGHT_TO_LEFT_SCRIPTS.has(script) : RIGHT_TO_LEFT.has(name);
  return isRightToLeft ? "rtl" : "ltr";
}
