import type { Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import { isNumberOf } from "./numbers.ts";
import { isFreed, isOfCaptives, isOfPersons } from "./persons.ts";

/** People are set free, exchanged, rescued or bailed. */
export const released: Pattern[] = [
  {
    rule: "go-free",
    verbs: phrases(
      "walk free, go free, go home free, regain freedom, regain liberty, win freedom, win release, gain freedom, gain release, taste freedom, secure release, leave prison, leave jail, walk out of prison, walk out of jail, walk out of court, be out of jail, be out of prison, be out on bail, breathe free",
    ),
    mode: "release",
    roles: { target: ["subject"] },
    fits: isFreed,
  },
  {
    rule: "put-number",
    verbs: phrases("put number, give number, estimate number, raise number, revise number, put, estimate, give"),
    mode: "release",
    roles: { target: ["at", "to", "as"] },
    fits: isNumberOf(/^(?:rescued|freed|released|liberated)$/),
  },
  {
    rule: "exchange-prisoners",
    verbs: phrases(
      "exchange, swap, trade, hand back, hand over, return, repatriate, give back, send home, send back, deliver",
    ),
    mode: "release",
    roles: { target: ["object"], actor: ["subject"] },
    fits: isOfCaptives,
  },
  {
    rule: "rescue",
    verbs: phrases("rescue, liberate, spring, recover"),
    mode: "release",
    roles: { target: ["object"], actor: ["subject"] },
    fits: isOfCaptives,
  },
  {
    rule: "grant-freedom",
    verbs: phrases(
      "grant bail, grant amnesty, grant freedom, grant pardon, give freedom, give liberty, restore freedom, restore liberty, release on bail, free on bail, admit to bail",
    ),
    mode: "release",
    roles: { target: ["recipient", "object", "to"], actor: ["subject"] },
  },
  {
    rule: "free",
    verbs: phrases(
      "release, free, set free, set at liberty, pardon, let go, let out, let off, amnesty, parole, discharge, acquit, unchain",
    ),
    mode: "release",
    roles: { target: ["object", "subject"], actor: ["subject"] },
    fits: isFreed,
  },
  {
    rule: "release-of",
    nouns: phrases("release, freeing, liberation, pardon, discharge, acquittal"),
    mode: "release",
    roles: { target: ["object"], actor: ["subject", "by"] },
    fits: isOfPersons,
  },
  {
    rule: "exchange-of",
    nouns: phrases("exchange, swap, rescue"),
    mode: "release",
    roles: { target: ["modifier", "object"], actor: ["between", "subject", "by"] },
    fits: isOfCaptives,
  },
];
