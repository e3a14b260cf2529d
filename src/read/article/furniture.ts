import { isParagraph, isStatement, LONGEST_LABEL } from "./prose.ts";

/** What may follow a label of furniture on its line: marks, arrows, figures. */
const TAIL = String.raw`[\s\p{P}\p{S}\d]*`;

function labels(...alternatives: string[]): RegExp {
  return new RegExp(`^${TAIL}(?:${alternatives.join("|")})${TAIL}$`, "iu");
}

/** Labels of buttons, links, boxes and counters: the whole line, nothing else on it. */
const LABELS = labels(
  // going on, going back
  "(?:show|load|view|see|read|click for|find out|learn) (?:more|less|all)(?: (?:here|details|articles|stories|news|posts|about this))?",
  "(?:continue|keep) reading(?: (?:below|the main story))?",
  "(?:back|return|go|scroll) to (?:the )?(?:top|home ?page|home|main page)(?: button)?",
  "(?:skip|jump) to (?:main |the )?(?:content|navigation|comments|footer)",
  "(?:previous|next|older|newer)(?: (?:article|post|story|page|entry|entries|posts|articles))?",
  "(?:read|view|see) (?:the )?(?:full|original|entire)(?: (?:article|story|report|post|version))?(?: here)?",
  // sharing and saving
  "(?:share|tweet|pin|pin it|like|e-?mail|print|whats ?app|telegram|copy (?:the )?link|save|save (?:article|for later)|bookmark|listen|download|pdf|link copied)",
  "(?:share|send|post|tweet|save|print|e-?mail|forward|listen to|rate) (?:this|the)(?: (?:article|story|post|page|news|entry|item))?(?: (?:on|via|by|with|to) (?!.*[.!?]$).{1,40})?",
  "(?:share|send|post|tweet|follow(?: us)?|like us|find us|join us|pin|e-?mail|print) (?:on|via|by|with|to) (?:facebook|twitter|x|whats ?app|telegram|linkedin|reddit|e-?mail|pinterest|instagram|youtube|google(?: news)?|tumblr|vk|messenger|viber|a friend|friends)",
  "(?:facebook|twitter|whats ?app|telegram|linkedin|reddit|pinterest|instagram|youtube|tumblr|flipboard|messenger|viber|skype|pocket|rss|odnoklassniki|vkontakte)",
  "(?:\\d[\\d.,]*k? )?(?:shares?|views?|likes?|reads|comments?|retweets?|reactions?|votes?)",
  // notices
  "(?:advertise?ments?(?: \\p{P} continue reading below)?|sponsored(?: content| links?)?|promoted(?: content)?|ads?|ad choices|story continues below(?: (?:this )?(?:ad|advertisement))?|(?:article|page) continues (?:below|after)(?: (?:this )?(?:ad|advertisement))?|advertisement \\p{P} page continues below|must (?:watch|read)|be the first to know|(?:- )?continue reading below(?: -)?)",
  "(?:getty(?: images)?|file photo|photo|image|video|gallery|photos|click to unmute|opinion|play video|watch(?: video| now| live)?|live|breaking(?: news)?|exclusive)",
  "(?:menu|search|search for|home|close|open|log ?in|sign ?in|log ?out|register|subscribe(?: now)?|sign up(?: now| here)?|donate(?: now)?|contact us|about us|privacy policy|terms of (?:use|service)|cookie policy|accept(?: all)?(?: cookies)?|i agree|ok|edit|reply|report|submit|loading)",
  "(?:tags?|topics?|categor(?:y|ies)|keywords|labels|filed under|posted in|in this (?:article|story)|contents|table of contents)",
  "(?:\\d+ )?(?:min(?:ute)?s?)(?: to)? read|reading time.{0,12}|\\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago",
  "(?:the )?end|ends?|\\d+ of \\d+|page \\d+(?: of \\d+)?",
  "font size|text size|a a a|aa|image \\d+(?: of)?|captions?|(?:published|updated|posted)(?: about)? \\d+ \\w+ ago|click to tweet",
);

/** Lines that begin as no article's sentence does; refused where the line is a long sentence all the same. */
const OPENINGS =
  /^(?:(?:read|see|watch|listen) (?:more|also|next)|also read|related(?: (?:story|article|news|link|coverage))?|recommended|must read|more on this|(?:photo|image|picture|photograph|video|caption|illustration)(?: (?:credits?|by|courtesy(?: of)?|source))?|tags?|topics?|categor(?:y|ies)|keywords|filed under|posted in|copyright|share)\s*[:|»>©–-]\s*\S/i;

/** Sentences that a site says to its reader, whatever the article. */
const NOTICES = [
  /^your e-?mail (?:address )?will not be published\b/i,
  /^(?:all )?required fields are marked\b/i,
  /^(?:save my name|notify me of|this site uses akismet|you must be logged in|please log ?in|log ?in to|you need to (?:log|sign) ?in)\b/i,
  /^[^\p{L}]*(?:please )?(?:sign up|subscribe|register|join)\b.{0,80}\b(?:newsletters?|inbox|mailing list|our (?:channel|updates|alerts)|daily (?:briefing|digest))\b/iu,
  /^(?:don[’']t miss|want|looking)\b.*[.!?:] ?sign up\b/i,
  /^your subscription (?:could not|has been|was)\b/i,
  /^(?:get|receive)\b.{0,80}\b(?:in|to) your inbox\b/i,
  /^(?:follow|like|join|find) us on\b/i,
  /^(?:click|tap) here (?:to|for)\b/i,
  /^download (?:our|the) (?:free )?(?:mobile )?app\b/i,
  /^(?:[©ⓒ]|\(c\) ?\d{4}|copyright (?:[©ⓒ]|\d|by\b)).{0,160}$/i,
  /\ball rights reserved\.?$/i,
  /^(?:we use|this (?:web)?site uses|by (?:continuing|using)\b.{0,60}) (?:of )?cookies\b/i,
  /^this (?:material|article|story|content) may not be (?:published|reproduced)\b/i,
  /^this (?:article|story|post|piece)(?: (?:was|has been|is))? (?:originally |first )?(?:published|appeared|republished|reposted|reprinted|syndicated|auto-generated|posted)\b/i,
  /^(?:the )?views expressed (?:in|by|here)\b.{0,120}\b(?:author|authors|own|editorial)\b/i,
  /^\(?(?:additional |further )?(?:reporting|writing|editing|compiled|translated) by\b(?:.*;.*|[^.]*|.*\))$/i,
  // what a site earns by its links
  /^(?=.*\b(?:links?|purchas\w+|buy|products?)\b).*\b(?:may|might|can) (?:also )?(?:earn|receive|get|make) (?:an? |some )?(?:\w+ )?(?:commissions?|compensation|fees?|payments?|money|share of the (?:revenue|sales?))\b/i,
  // whom to write to about the article
  /^[^\p{L}]*(?:[Cc]ontact|[Rr]each|E-?mail|[Ff]ollow) (?:\p{Lu}[\p{L}.’'-]* ){1,4}(?:at|on|via) (?:\S+@|@|X\b|Twitter\b)/u,
  /^(?:got|have) (?:a|any) (?:news )?tips?\b/i,
  // where else to look
  /^(?:see|read|find) more (?:from|about|on|of) .{1,60} here[.!]?$/i,
  /^for more,? (?:read|see|check out|visit|click)\b|^for (?:more|further) (?:information|details):? (?:\(?https?:|www\.|visit|see)/i,
  /^our standards: /i,
  // what a player says of itself
  /^(?:please use an? )?html5\b.{0,30}\bbrowser\b|^(?:please use|your browser (?:does not|doesn[’']t|cannot)).{0,40}\b(?:html5|browser|video|audio|element)\b|^this video has an invalid\b/i,
];

/** A caption ends, or begins, with whose picture it is: "… outside the base. (AP Photo/Jane Roe)", "… at the gate. Credit: Jane Roe". */
const CAPTIONS = [
  /[([](?:(?:image|photo|photograph|picture|file)s?(?: credits?| by| courtesy)?\s*[:/ ]|\p{Lu}{2,5} photo\b|getty\b)[^()[\]]{0,80}[)\]]$/iu,
  /\s(?:(?:Photo|Image|Picture) [Cc]redit|Credit|Courtesy)s?: \p{Lu}[^.!?]{1,60}\.?$/u,
  /\s(?:photo|image|picture): courtesy of\b.{2,60}$/i,
  /^(?:PHOTO BY|(?:SUBMITTED|COURTESY|FILE|HANDOUT) PHOTO)\b/,
  /^[^.!?]{2,80}(?:[|/,–—-]|\bvia) ?(?:Getty(?: Images)?|AFP|AP|Reuters|EPA|Alamy|Shutterstock|iStock)$/i,
];

/** Headings above a list of links to other pages. */
const LIST_HEADINGS = labels(
  "(?:related|recommended|popular|trending|latest|recent|similar|more|other|top|featured)(?: (?:articles?|posts?|stor(?:y|ies)|news|reading|content|topics?|coverage|links?|videos?|headlines|reports?))",
  "people are (?:also )?reading|related|recommended(?: for you)?|trending(?: now)?|popular(?: now)?|most (?:read|popular|viewed|shared|commented)(?: (?:articles|stories|news|posts))?",
  "(?:you (?:may|might) (?:also|like)(?: (?:also )?(?:like|be interested in|enjoy))?|read (?:also|next)|see also|also read|up next|what to read next|don[’']t miss|editors?[’']s? picks?|editor[’']?s choice|what others are reading|around the web|from the web)",
  "more .{1,30} (?:stories|articles|news|coverage)",
  "more (?:from|on|in|about) (?!.*[.!?]$).{1,40}",
);

/** Where the part of the page about and for its people begins: nothing of the article comes after. */
const READERS_PART = labels(
  "about (?:the )?(?:authors?|writers?)",
  "(?:leave|post|write|add|submit) (?:a|your) (?:reply|comment|response)(?: cancel reply)?",
  "cancel reply|join the (?:conversation|discussion)|comments (?:are )?closed|comment policy",
  "(?:\\d+|no|one|two|three) (?:comments?|responses?|replies|thoughts?)(?: (?:on|to) [“\"‘'].{1,160})?",
);

/** The lines above the comment form; all of them when there is none below the article's first paragraph. */
export function withoutReadersPart(lines: readonly string[]): string[] {
  const article = lines.findIndex(isParagraph);
  const form = lines.findIndex((line, i) => article >= 0 && i > article && isReadersPart(line));
  return form < 0 ? [...lines] : lines.slice(0, form);
}

function isReadersPart(line: string): boolean {
  return line.length <= LONGEST_LABEL && READERS_PART.test(line);
}

/**
 * The lines of a page without its site's furniture: buttons, counters, notices and lists of other stories. Only whole
 * lines go, and no line of a list that reads as a sentence.
 */
export function withoutFurniture(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let inArticle = false;
  let inList = false;
  for (const line of lines) {
    if (line.length <= LONGEST_LABEL && LIST_HEADINGS.test(line)) inList = inArticle;
    else if (!isFurniture(line) && (!inList || isStatement(line))) {
      inList = false;
      inArticle ||= isParagraph(line);
      kept.push(line);
    }
  }
  return kept;
}

/** Whether a line belongs to the site and not to the article. */
function isFurniture(line: string): boolean {
  if (line.length > LONGEST_LABEL) return false;
  if (!/[\p{L}\p{N}]/u.test(line)) return true;
  if (LABELS.test(line) || isReadersPart(line)) return true;
  if (CAPTIONS.some((caption) => caption.test(line))) return true;
  if (NOTICES.some((notice) => notice.test(line))) return true;
  return OPENINGS.test(line) && !isParagraph(line);
}
