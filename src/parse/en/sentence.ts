/** A word of a sentence with its part of speech and its place in the dependency tree (Universal Dependencies 2). */
export interface Token {
  /** Offsets into the report's text, UTF-16 code units, `end` exclusive. */
  start: number;
  end: number;
  text: string;
  lemma: string;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX … */
  upos: string;
  /** Penn Treebank tag: NNP, VBD, VBN … */
  xpos: string;
  /** Index in the sentence of the word that this one depends on; -1 for the root. */
  head: number;
  /** Dependency relation with its subtype: nsubj, nsubj:pass, obl, acl:relcl … */
  rel: string;
}

/** A sentence: its characters in the report's text, and its tokens in order. */
export interface Sentence {
  start: number;
  end: number;
  tokens: Token[];
}
