/** 32-bit FNV-1a over UTF-16 code units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** One spelling for the quotes, dashes, digits and addresses that writers and outlets spell differently. */
export function normalForm(form: string): string {
  if (/^[\p{L}\p{M}]+$/u.test(form)) return form;
  if (/^(?:https?:|www\.)|@\w+\./.test(form)) return "<url>";
  return form
    .replace(/[“”„«»]|''|``/gu, '"')
    .replace(/[’‘`ʼ]/gu, "'")
    .replace(/[—–]/gu, "--")
    .replace(/^-+$/u, (dashes) => (dashes.length > 1 ? "--" : "-"))
    .replace(/^(?:…|\.{2,})+\.?$/u, "...")
    .replace(/\d/gu, "0");
}

/** The pattern of capitals, small letters, digits and marks, runs folded: "Brig." is "Xx.", "K-1" is "X-d". */
export function shapeOf(form: string): string {
  return form
    .replace(/\p{Lu}+/gu, "X")
    .replace(/[\p{Ll}\p{Lo}\p{M}]+/gu, "x")
    .replace(/\p{N}+/gu, "d")
    .slice(0, 8);
}

/** How a sentence uses capitals: as prose does, or as a headline does, in which a capital says nothing of a name. */
export function caseStyle(forms: string[]): "prose" | "title" | "upper" {
  const words = forms.filter((form) => /^\p{L}{2,}/u.test(form));
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const upper = words.filter((word) => /^\p{Lu}+$/u.test(word)).length;
  if (words.length > 2 && upper >= words.length * 0.75) return "upper";
  return words.length > 3 && capital >= words.length * 0.7 ? "title" : "prose";
}
