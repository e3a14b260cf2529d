import type { Span } from "./tokens.ts";

/**
 * Joins the words of each known name, from its first capitalised one to its last, into one token: "Ain al-Asad" of "Ain al-Asad air base". Names of
 * one word stay as they are; a name inside a longer one is part of it.
 */
export function joinNames(text: string, tokens: Span[], names: Span[]): Span[] {
  const joined: Span[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Span;
    const name = names.find(({ start, end }) => start <= token.start && token.end <= end);
    const last = name ? lastCapital(text, tokens, i, name.end) : i;
    const isStart = name && (startsUpper(text, token) || isArticle(text, token));
    if (!isStart || last <= i) joined.push(token);
    else {
      joined.push({ ...token, end: (tokens[last] as Span).end });
      i = last;
    }
  }
  return joined;
}

function lastCapital(text: string, tokens: Span[], first: number, end: number): number {
  let last = first;
  for (let i = first; i < tokens.length && (tokens[i] as Span).end <= end; i++) {
    if (startsUpper(text, tokens[i] as Span) || /^\d/.test(text.slice((tokens[i] as Span).start))) last = i;
  }
  return last;
}

/** "al-Qaim": the Arabic article belongs to the name. */
function isArticle(text: string, { start, end }: Span): boolean {
  return /^(?:al|el|ul|as|ash|ar|at|ad|an|az)$/.test(text.slice(start, end)) && text[end] === "-";
}

function startsUpper(text: string, { start }: Span): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2));
}

/** Whether a token is a name of several words. */
export function isJoined(form: string): boolean {
  return /\S[\s-]\S/.test(form);
}

/** The word by which the tagger and the parser know a name of several words. */
export function lastWord(form: string): string {
  return isJoined(form) ? (/[\p{L}\p{N}]+$/u.exec(form)?.[0] ?? form) : form;
}
