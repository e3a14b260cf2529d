import type { PDFDocumentProxy } from "unpdf/pdfjs";
import { isDay } from "../../model/day.ts";
import type { Published, Report } from "../../model/report.ts";
import { reportOf } from "../article/article.ts";
import type { Outcome } from "../reading.ts";
import { headlineOf } from "./pdf/headline.ts";
import { linesOf } from "./pdf/lines.ts";
import { paragraphsOf } from "./pdf/paragraphs.ts";
import type { Line } from "./pdf/run.ts";
import { withoutRunningHeads } from "./pdf/running-heads.ts";
import { runsOf } from "./pdf/runs.ts";

const MOST_PAGES = 300;
const MOST_LINES = 50_000;

/** Reads a PDF: its text by the place of the words, without running heads. Nothing in it is run or fetched. */
export async function readPdf(bytes: Uint8Array): Promise<Outcome> {
  const { getDocumentProxy } = await import("unpdf"); // 2 MB, which most readings never need
  let pdf: PDFDocumentProxy | undefined;
  try {
    pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, maxImageSize: 1, stopAtErrors: false });
    return await outcomeOf(pdf);
  } catch (error) {
    return (error as Error).name === "PasswordException"
      ? { code: "encrypted", message: "a password locks this PDF; save it without one" }
      : { code: "unreadable-pdf", message: "this PDF is damaged; open it in a PDF reader and save its text" };
  } finally {
    await pdf?.destroy();
  }
}

async function outcomeOf(pdf: PDFDocumentProxy): Promise<Outcome> {
  const { lines, notes } = await readPages(pdf);
  if (lines.length === 0) {
    const message = "there is no text in this PDF, perhaps because it holds pictures of text; read it by OCR first";
    return { code: "pictures-of-text", message };
  }
  const info = await infoOf(pdf);
  const paragraphs = paragraphsOf(withoutRunningHeads(lines));
  const headline = headlineOf(paragraphs, info.Title);
  const report = reportOf(
    paragraphs.map(({ text }) => text),
    headline ? { headline: headline.text } : {},
  );
  if (!report) return { code: "no-article", message: "there is no article in this PDF; save the article as text" };
  const published = report.published ?? publishedOf(info.CreationDate);
  return {
    report: { ...report, ...(published && { published }) } satisfies Report,
    notes,
    ...(headline && { basis: { headline: headline.basis } }),
  };
}

/** The lines of the first pages in reading order, and a note on pages that were not read or have no text. */
async function readPages(pdf: PDFDocumentProxy): Promise<{ lines: Line[]; notes: string[] }> {
  const lines: Line[] = [];
  const empty: number[] = [];
  let page = 0;
  for (; page < Math.min(pdf.numPages, MOST_PAGES) && lines.length < MOST_LINES; page++) {
    const found = await readPage(pdf, page + 1, (lines.at(-1)?.block ?? 0) + 1);
    for (const line of found) lines.push(line);
    if (found.length === 0) empty.push(page + 1);
  }
  const notes = [
    ...(page < pdf.numPages ? [`only the first ${page} of ${pdf.numPages} pages were read`] : []),
    ...(empty.length > 0 ? [`no text on ${empty.length} of ${page} pages: they are empty, or pictures of text`] : []),
  ];
  return { lines, notes };
}

async function readPage(pdf: PDFDocumentProxy, number: number, firstBlock: number): Promise<Line[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const top = page.view[3] ?? 0;
  page.cleanup();
  const runs = runsOf(
    items.filter((item) => "str" in item),
    top,
  );
  return linesOf(runs, number, firstBlock).filter(({ text }) => text !== "");
}

interface Info {
  Title?: string;
  CreationDate?: string;
}

/** The file's own entries (ISO 32000-1, 14.3.3). */
async function infoOf(pdf: PDFDocumentProxy): Promise<Info> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const { Title, CreationDate } = info as Record<string, unknown>;
  return {
    ...(typeof Title === "string" && { Title }),
    ...(typeof CreationDate === "string" && { CreationDate }),
  };
}

/** The day on which the file says that it was made: "D:20200329140500+03'00'" (ISO 32000-1, 7.9.4). */
function publishedOf(creationDate: string | undefined): Published | undefined {
  const [, year, month, date] = /^D:(\d{4})(\d{2})(\d{2})/.exec(creationDate ?? "") ?? [];
  const day = `${year}-${month}-${date}`;
  if (!isDay(day)) return undefined;
  const reasons = ["the PDF file was made on this day; the page itself prints none"];
  return { from: day, to: day, basis: "metadata", reasons };
}
