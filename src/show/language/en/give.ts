/** Adding a report: its page, and what became of it. */
export const give = {
  title: "Add a report",
  intro: "Paste its text and see what it states. Nothing is kept until you keep it.",
  text: "Its text: headline, an empty line, its paragraphs",
  address: "Or its address: the desk fetches the page; beside a text or a file it is only noted",
  file: "Or a file: a web page, PDF, e-mail, text, Markdown or web archive, up to 20 MB",
  beside: "What the report does not say itself",
  published: "Published on",
  outlet: "Outlet",
  headline: "Headline",
  byline: "By",
  see: "See what it states",
  keep: "Keep it",
  change: "Change it",

  /** While a script works. */
  coder: "The browser codes a text by itself; the first time, it fetches the coder (about 6 MB) from this desk.",
  fetchingCoder: "Fetching the coder, once …",
  coding: "Coding …",
  asking: "Asking the desk …",

  /** What a text states before it is kept. */
  states: "What it states",
  found: (claims: string) => `It states ${claims}. Nothing is kept yet.`,
  nothingFound:
    "No claim was found in these words. The coder reads English so far; a text in another language is kept and searched.",
  says: (speakers: string) => `Says: ${speakers}.`,
  rule: "Rule:",

  added: (claims: string) => `Added, with ${claims}.`,
  keptBefore: "The desk kept this report before: nothing was added.",

  /** The bookmark, and other programs. */
  bookmark: "From the page that you read",
  drag: "Drag this link to your bookmarks bar: ",
  bookmarkName: "Add to Situ",
  bookmarkUse:
    ". On a page that you read, press it there: the page is added as you see it, even where it needs a sign-in, and opens here in a new window. A few sites forbid this; save such a page and choose its file above.",
  bookmarkKey:
    "The bookmark holds a key to this desk: do not share it. If the desk says that it does not know the key, drag the link again.",
  programs: "From another program on this machine",
  programsUse:
    "A form, JSON with the same fields, or a document by itself with its Content-Type, and its address as ?url=. The answer is JSON: the report’s id, how many claims it has, and what was noticed. The desk takes reports from its own pages, from programs on this machine, and from whoever bears its key; what a page of another site sends without the key is refused. Sent to /add instead, a report is coded and not kept.",

  /** What is wrong with what was handed in. */
  nothing: "There is no report: give its address, its text or a file.",
  emptyBody: "There is no report: the body is empty.",
  twice: "The report is there twice: give its text, its HTML or a file, one of them.",
  fileAgain: "To keep it, choose the file again: the browser forgets it with the page.",
  tooLarge: (megabytes: string) => `The report is larger than ${megabytes} MB. Save the article alone, and add that.`,
  tooLong: (megabytes: string) =>
    `The text is longer than ${megabytes} MB: it can be kept, but not coded beforehand. Or add one report at a time.`,
  notWellFormed: (what: string) => `What was sent is not ${what}: correct it and send it again.`,
  json: "valid JSON",
  form: "a form",
  unknownKind: (kind: string, known: string) =>
    `A report cannot be of the type “${kind}”. Send JSON, a form, or a document with its Content-Type: ${known}.`,
  noKind: "none",
  notAnObject: (fields: string) => `Send one JSON object. Its fields are ${fields}.`,
  noSuchField: (field: string, fields: string) => `There is no field “${field}”. The fields are ${fields}.`,
  wrongField: (field: string, why: string) => `The field “${field}” cannot be used: ${why}.`,
  wrong: {
    empty: "it is empty; leave it out",
    moment: "write a moment like 2020-03-29T14:05:00+03:00",
    address: "write an address that begins with http:// or https://",
    day: "write a day like 2020-03-29, or a moment like 2020-03-29T14:05:00+03:00",
    language: "write a language’s code, like en or ar",
  },
  unknownKey:
    "The desk does not know this bookmark’s key. Open “Add a report” on the desk and drag the bookmark again.",
  noKey:
    "A page of another site sent this report without the desk’s key, and it was not taken. Open “Add a report” on the desk.",
};
