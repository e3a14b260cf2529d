/** A line of text on a page; x and y in points from the lower left corner, as in the file. */
export interface Placed {
  text: string;
  x: number;
  y: number;
  size?: number;
}

/** The bytes of a PDF whose pages of A4 hold these lines in Helvetica, in the order given. */
export function pdfOf(pages: Placed[][], extra: { info?: string; trailer?: string } = {}): Uint8Array {
  const first = 4;
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(" ");
  return pdfFrom(
    [
      "<< /Type /Catalog /Pages 2 0 R >>",
      `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
      ...pages.flatMap((page, i) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${first + 2 * i + 1} 0 R >>`,
        stream(page.map(shown).join("\n")),
      ]),
    ],
    extra,
  );
}

/** The bytes of a PDF of these objects, the first of which is its catalogue. */
export function pdfFrom(
  objects: string[],
  { info, trailer = "" }: { info?: string; trailer?: string } = {},
): Uint8Array {
  const all = info ? [...objects, info] : objects;
  let body = "%PDF-1.7\n";
  const offsets = all.map((object, i) => {
    const offset = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  const about = info ? ` /Info ${all.length} 0 R` : "";
  const end = `trailer\n<< /Size ${all.length + 1} /Root 1 0 R${about} ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(body + table + end, "latin1"));
}

/** A stream of characters that each stand for a byte. */
export function stream(content: string, filter = ""): string {
  return `<< /Length ${content.length} ${filter} >>\nstream\n${content}\nendstream`;
}

function shown({ text, x, y, size = 11 }: Placed): string {
  return `BT /F ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, "\\$&")}) Tj ET`;
}

/** Lines one below the other. */
export function column(lines: string[], x: number, y: number, size = 11): Placed[] {
  return lines.map((text, i) => ({ text, x, y: y - i * 1.3 * size, size }));
}
