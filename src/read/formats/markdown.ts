import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import { lexer, type Token, type Tokens } from "marked";
import { z } from "zod";
import { isDay } from "../../model/day.ts";
import { type Published, publishedSchema, reportSchema } from "../../model/report.ts";
import { type Known, reportOf } from "../article/article.ts";
import { cleanCharacters, fold } from "../characters.ts";
import type { Outcome } from "../reading.ts";

const FRONT_MATTER = /^---[^\S\n]*\n([\s\S]*?)(?:^|\n)---[^\S\n]*(?:\n|$)/;

/** A day, or a moment of it with its time zone, as the publication. */
const publicationSchema = z
  .string()
  .refine(
    (text) => isDay(text.slice(0, 10)) && (text.length === 10 || !Number.isNaN(Date.parse(text))),
    "an ISO day such as 2020-03-29",
  )
  .transform((text): Published => {
    const day = text.slice(0, 10);
    return { from: day, to: day, ...(text.length > 10 && { at: text }), basis: "metadata" };
  });

/** A report's own fields, and the names that other programs have for them: title, author, and date or a day for when it was published. */
const frontMatterSchema = reportSchema.omit({ text: true }).extend({
  title: z.string().optional(),
  author: z.union([z.string(), z.array(z.string()).transform((names) => names.join(", "))]).optional(),
  date: publicationSchema.optional(),
  published: z
    .union([publicationSchema, publishedSchema.extend({ basis: publishedSchema.shape.basis.default("metadata") })])
    .optional(),
});

/** Reads Markdown (CommonMark with tables): YAML front matter gives the report's fields, the body its paragraphs. */
export function readMarkdown(markdown: string): Outcome {
  const text = cleanCharacters(markdown);
  const front = FRONT_MATTER.exec(text);
  const known = knownFrom(front?.[1] ?? "");
  if ("message" in known) return { code: "unreadable-front-matter", message: known.message };
  const tokens = lexer(text.slice(front?.[0].length ?? 0));
  const title = tokens.find((token) => token.type === "heading" && token.depth === 1) as Tokens.Heading | undefined;
  const headline = known.headline ?? (title && plain(title));
  const report = reportOf(tokens.flatMap(paragraphs), { ...known, ...(headline && { headline }) });
  return report
    ? { report, notes: [] }
    : {
        code: "no-article",
        message: "there is no article in this Markdown; write its paragraphs below the front matter",
      };
}

function knownFrom(yaml: string): Known | { message: string } {
  const front = parseYaml(yaml);
  if (front instanceof YAMLException)
    return { message: `the front matter is not valid YAML (${front.reason}); correct it` };
  const parsed = frontMatterSchema.safeParse(front ?? {});
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const field = issue?.path.length ? `the front matter's ${issue.path.join(".")}` : "the front matter";
    return { message: `${field} cannot be used (${issue?.message}); correct it` };
  }
  const { title, author, date, ...fields } = parsed.data;
  return {
    ...(title && { headline: title }),
    ...(author && { byline: author }),
    ...(date && { published: date }),
    ...fields,
  };
}

/** Days stay text: the core schema knows no timestamps. */
function parseYaml(yaml: string): unknown {
  try {
    return load(yaml, { schema: CORE_SCHEMA });
  } catch (error) {
    if (error instanceof YAMLException) return error;
    throw error;
  }
}

/** The paragraphs in a block of Markdown: one for each paragraph, heading, list item and table row. */
function paragraphs(token: Token): string[] {
  switch (token.type) {
    case "space":
    case "hr":
    case "def":
    case "html":
      return [];
    case "list":
      return (token as Tokens.List).items.flatMap((item) => item.tokens.flatMap(paragraphs));
    case "blockquote":
      return (token as Tokens.Blockquote).tokens.flatMap(paragraphs);
    case "table": {
      const { header, rows } = token as Tokens.Table;
      return [header, ...rows].map((row) => row.map(plain).filter(Boolean).join(", "));
    }
    default:
      return [plain(token)].filter(Boolean);
  }
}

/** The words of a token without marks, images and HTML. */
function plain(token: { type?: string; text?: string; tokens?: Token[] }): string {
  return fold(words(token));
}

function words(token: { type?: string; text?: string; tokens?: Token[] }): string {
  if (token.type === "image" || token.type === "html") return "";
  if (token.type === "br") return " ";
  return token.tokens ? token.tokens.map(words).join("") : (token.text ?? "");
}
