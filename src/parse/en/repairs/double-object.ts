import type { Token } from "../sentence.ts";

/** "handed the Slovenians the keys": a noun has no object, so that the keys are what the verb gives and the Slovenians who gets them. */
export function doubleObject(tokens: Token[]): void {
  tokens.forEach((given, at) => {
    const recipient = tokens[given.head];
    const verb = tokens[recipient?.head ?? -1];
    if (given.rel !== "obj" || given.head >= at || recipient?.rel !== "obj" || !verb) return;
    if (!/^(?:NOUN|PROPN|PRON)$/.test(recipient.upos) || !GIVING.test(verb.lemma) || verb.upos !== "VERB") return;
    given.head = recipient.head;
    recipient.rel = "iobj";
  });
}

const GIVING = /^(?:hand|give|offer|send|sell|lend|grant|award|pay|show|promise|deny|supply|bring|teach|tell)$/;
