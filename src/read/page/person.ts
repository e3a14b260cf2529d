import { agenciesIn } from "../article/agencies.ts";
import { fold } from "../characters.ts";

/** Whom a byline names. */
export interface Named {
  people: string[];
  /** News agencies, under the names that credits give them. */
  agencies: string[];
  /** Whether it says nothing else. */
  isAlone: boolean;
}

const BY =
  /^(?:(?:(?:story|words?|text|report(?:ed)?|written|posted|published|created|article|review(?:ed)?|analysis|opinion|exclusive|column) )?by\b:?|(?:von|par|por|di|door|av|oleh|автор:?|бы|بقلم:?|كتبت?:?|نوشته:?))\s+/iu;
const BY_ALONE = /^by$/i;
const SEPARATORS = /\s*(?:[,;|•·/&+]|\s[–—-]\s|(?<!\p{L})(?:and|et|und|with|و)(?!\p{L}))\s*/u;
/** What follows a name on its line: where it was written, and for whom. */
const AFTER_NAME = /\s+(?:in|at|for|from|on|near|is|\()(?:\s|\b).*$/u;
/** What follows a name after a comma and is part of it. */
const TITLE_AFTER = /,\s*((?:Ph\.?\s?D|M\.?D|J\.?D|M\.?A|M\.?Sc|Jr|Sr|Esq|R\.?N|II|III|IV)\b\.?)/gu;
const KEPT_COMMA = "\u0001";
const NO_NAME =
  /(?<!\p{L})(?:news|newsroom|newsdesk|desk|staff|editors?|editorial|editor-in-chief|reporters?|correspondents?|writers?|contributors?|columnist|producer|photographer|journalist|analyst|author|admin(?:istrator)?|webmaster|agenc(?:y|ies)|press|media|times|post|report|gazette|journal|herald|tribune|telegraph|network|magazine|radio|television|tv|channel|online|digital|bureau|office|ministry|department|university|institute|council|foundation|committee|association|organi[sz]ation|company|inc|ltd|llc|service|services|website|wire|wires|senior|chief|deputy|assistant|head|director|manager|president|professor|published|updated|posted|share|follow|subscribe|comments?|read|min|minutes?|ago|guest|unknown|anonymous|today|daily|weekly|contributions?|additional|reporting|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the)(?!\p{L})/iu;
const PARTICLE =
  /^(?:al|el|bin|ibn|bint|abu|ben|de|del|della|der|den|di|da|dos|das|do|du|la|le|van|von|zu|ter|ten|af|av|y|e)$/i;
const LONGEST_NAME = 60;
const MOST_WORDS = 6;

/** The people and agencies that a line such as "By Jane Roe and John Doe, Reuters – Baghdad" begins with. */
export function namedFirst(byline: string, isSite: (text: string) => boolean): Named {
  const parts = partsOf(byline).filter((part) => !BY_ALONE.test(part));
  const named = parts.map((part) => namedIn(part, isSite));
  const end = named.findIndex(({ isAlone }) => !isAlone);
  return namedIn(parts.slice(0, end < 0 ? parts.length : end).join(", "), isSite);
}

/** The people and agencies that a byline names, without "By", offices, places and outlets. */
export function namedIn(byline: string, isSite: (text: string) => boolean): Named {
  const names = partsOf(byline).filter((part) => !BY_ALONE.test(part));
  const people = names.filter((name) => isPerson(name) && !isSite(name) && !agenciesIn(name));
  const agencies = names.flatMap((name) => agenciesIn(name) ?? []);
  const isAlone = names.every((name) => people.includes(name) || agenciesIn(name));
  return { people: distinct(people), agencies: distinct(agencies), isAlone };
}

function partsOf(byline: string): string[] {
  return fold(byline)
    .replace(BY, "")
    .replace(TITLE_AFTER, `${KEPT_COMMA} $1`)
    .split(SEPARATORS)
    .map((part) =>
      part
        .replace(KEPT_COMMA, ",")
        .replace(BY, "")
        .replace(/\s*[[(].*$/, "")
        .replace(AFTER_NAME, ""),
    )
    .map((part) => fold(part.replace(/^[.,:\s]+|[,:\s]+$/g, "")))
    .filter(Boolean);
}

/** Whether a text is written as a person's name: a few words that begin with capitals, in scripts that have them. */
export function isPerson(text: string): boolean {
  const words = text.split(" ");
  if (text.length > LONGEST_NAME || words.length > MOST_WORDS || text.length < 3) return false;
  if (/[\d@:!?"“”<>{}[\]_#]|https?|www\.|\.(?:com|org|net)\b/.test(text) || NO_NAME.test(text)) return false;
  return words.every(
    (word) => PARTICLE.test(word) || /^['’(]?(?:[\p{Lu}\p{Lt}\p{Lo}]|(?:d|al|el|ash|an|ad)[-'’]\p{L})/u.test(word),
  );
}

function distinct(names: string[]): string[] {
  const keys = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    return !keys.has(key) && keys.add(key);
  });
}
