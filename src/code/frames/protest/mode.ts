import type { Mode } from "../../../model/claim-types.ts";
import type { Draft } from "../../frame.ts";

const RIOT =
  /\briot(?! (?:gear|police|shield|squad))|\bransack|\bset (?:\w+ ){0,3}(?:fire|alight)\b|\bburn|\bhurl|\bpelt|\bstorm|\bstones?\b|\bbricks?\b|\bpetrol bombs?\b|\bmolotov|\btorch|\bsmash|\bvandal|\brampag|\bloot|\bclash(?:es|ed|ing)?\b|\bscuffl|\bbrawl|\bbreach|\b(?:pull|tear|knock)(?:s|ed|ing)? down\b|\btore down\b|\btoppl|\boverturn|\bfought\b|\b(?:turned|became|grew) violent\b|\bviolent (?:protests?|demonstrations?|unrest)\b/;
const EXCESSIVE_FORCE =
  /\blive (?:fire|ammunition|rounds|bullets)|\bbullet wounds?\b|\bshot\b|\bkill(?:ed|s)\b|\bkilling (?!of\b)|\bdied\b|\bdead\b|\bdeadly\b|\bfatal|\bdeaths\b|\bopened fire\b|\bgun(?:fire|shots?)\b|\bfir(?:ed|ing|es) (?:on|at|into)\b|\bexcessive force\b|\bbrutal|\bviolent(?:ly)? (?:crackdown|suppress|dispers|break)|\bserious(?:ly)? (?:injur|wound|hurt)|\bmassacre/;
const INTERVENTION =
  /\btear ?-?gas|\bwater cannons?\b|\bdispers|\brubber bullets\b|\bplastic bullets\b|\bbatons?\b|\btruncheons?\b|\bpepper spray|\bstun grenades?\b|\bsound bombs?\b|\bbroke up\b|\bbroken up\b|\bbreak up\b|\bbreaking up\b|\bcrackdown\b|\bcracked down\b|\bsuppress|\bbeat (?:up )?(?:the )?(?:protest|demonstrat)|\bwounded\b|\binjured\b|\bhurt\b|\bdragg(?:ed|ing)\b|\bdrag\b|\bkettled\b|\bpicked up \d|\brounded up\b/;
const ARRESTED =
  /\b(?:arrest|detain)(?:ed|s|ing) (?:(?:at least|some|about|more than|over|nearly|up to) )?(?:\d|dozens|scores|hundreds|several|many|a number|protest|demonstrat|activists|them\b)|\b(?:was|were|been) (?:\w+ )?(?:arrested|detained)\b/;

/** How a demonstration went, by its sentence's words without those that tell what it was about. */
export function modeByWords(draft: Draft): Mode {
  const words = withoutCause(draft);
  if (/\bmobs?\b|\blynch|\bbeat(?:en)?\b[^,;]* to death\b/.test(words)) return "mob";
  if (RIOT.test(words)) return "riot";
  if (EXCESSIVE_FORCE.test(words)) return "excessive-force";
  return INTERVENTION.test(words) || ARRESTED.test(words) ? "with-intervention" : "peaceful";
}

/** What people protest against or ask for, and what made them: "against the killing of a student", "after police shot him". */
const CAUSE =
  /^(?:against|over|after|following|denouncing|denounce|condemning|condemn|demanding|demand|protesting|protest|mourning|mourn|commemorating|commemorate|honouring|honoring|decrying|decry|at|for|about|since|because|triggered|sparked|prompted|seeking|calling|marking|mark)$/;

function withoutCause({ sentence, predicate }: Draft): string {
  const { tokens } = sentence.sentence;
  const texts = tokens.map(({ text }) => text.toLowerCase());
  const from = texts.findIndex((text, i) => i > predicate.head && CAUSE.test(text) && isCause(texts, i));
  if (from < 0) return texts.join(" ");
  const length = texts.slice(from).findIndex((_, i) => isCauseOver(texts, from + i));
  const to = length < 0 ? texts.length : from + length;
  return [...texts.slice(0, from), ...texts.slice(to)].join(" ");
}

/** A comma ends what it was about, and so does what the police did then ("… as police fired tear gas"). */
function isCauseOver(texts: string[], at: number): boolean {
  if (/^[,;]$/.test(texts[at] ?? "")) return true;
  const isThen = /^(?:as|while|when|until|before|but)$/.test(texts[at] ?? "");
  return isThen && texts.slice(at + 1, at + 5).some((text) => FORCES.test(text));
}
const FORCES = /^(?:police|officers?|security|soldiers|troops|army|forces|gendarmes|guards)$/;

/** "at" and "for" tell a cause only before what is done or suffered ("at the killing of"). */
function isCause(texts: string[], at: number): boolean {
  if (!/^(?:at|for)$/.test(texts[at] ?? "")) return true;
  return texts
    .slice(at + 1, at + 6)
    .some((text) =>
      /^(?:killing|killings|death|deaths|murder|murders|shooting|arrest|detention|release|massacre|justice)$/.test(
        text,
      ),
    );
}
