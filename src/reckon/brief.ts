/** A piece of a sentence: words, or words that open what they rest on. */
export type BriefPart = string | { text: string; event?: string; claim?: string; installation?: string };

export interface BriefSentence {
  parts: BriefPart[];
}

/** The situation in prose. */
export interface Brief {
  lead: BriefSentence[];
  sections: { title: string; sentences: BriefSentence[] }[];
}
