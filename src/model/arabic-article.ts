/**
 * The Arabic article with the conjunction or preposition that is written together with it, before a word of three letters or more
 * (the prefixes of Larkey, Ballesteros and Connell's light10 stemmer that hold an article).
 */
const WITH_ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=\p{Script=Arabic}{3})/u;

/** A folded word without the article that Arabic writes on to it: who searches for "base" is to find "the base" and "by the base". */
export function withoutArticle(word: string): string {
  return word.replace(WITH_ARTICLE, "");
}
