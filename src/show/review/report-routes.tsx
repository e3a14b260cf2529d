import type { Context, Hono } from "hono";
import type { ReportPage } from "../../desk/desk.ts";
import { wantsJson } from "../answer.ts";
import { headline } from "../language/names.ts";
import type { Site } from "../site.tsx";
import type { View } from "../view.ts";
import { actJson } from "./act-json.ts";
import { lastAbout, thingsUnder } from "./acts-about.ts";
import { ChooseWords } from "./choose-words.tsx";
import { DoneLine } from "./done-line.tsx";
import { findInAll } from "./find-words.ts";
import { LogTable } from "./log-table.tsx";
import { stretchOf } from "./marked-stretch.ts";
import { AddClaim, AddName, CorrectReport } from "./report-forms.tsx";
import { reviewingOf, type Typed } from "./reviewing.ts";

const FORMS = ["add", "name", "correct"] as const;

/** Putting a report right: a claim that was missed, a name in it, its date, outlet or credit; and what was put right before. */
export function putRightRoutes(app: Hono, site: Site): void {
  app.get("/review/reports/:id", async (c) => {
    const view = await site.open(c);
    const found = view.reports.get(c.req.param("id"));
    if (!found) return unknownReport(c, site, view);
    const reviewing = await reviewingOf(c, site);
    const acts = reviewing.acts.filter((act) => thingsUnder(act, reviewing.acts).includes(found.report.id));
    if (wantsJson(c))
      return c.json({ report: found.report.id, acts: acts.map((act) => actJson(view, act, reviewing.acts)) });
    const { title, none } = view.t.review.reportActs;
    const back = `/review/reports/${found.report.id}`;
    return site.page(
      c,
      view,
      title,
      "/reports",
      <div class="review">
        <p class="small">
          <a href={view.href(`/reports/${found.report.id}`)}>
            <bdi>{headline(found)}</bdi>
          </a>
        </p>
        <h1 id="thing">{title}</h1>
        <DoneLine view={view} reviewing={reviewing} done={c.req.query("done")} back={back} />
        {acts.length === 0 && !c.req.query("done") && <p>{none}</p>}
        {acts.length > 0 && <LogTable view={view} reviewing={reviewing} acts={acts.toReversed()} back={back} />}
      </div>,
    );
  });

  for (const form of FORMS) {
    app.get(`/review/reports/:id/${form}`, async (c) => {
      const view = await site.open(c);
      const found = view.reports.get(c.req.param("id"));
      if (!found) return unknownReport(c, site, view);
      if (wantsJson(c)) return c.json({ report: found.report, basis: found.basis ?? {} });
      const asked = new URL(c.req.url).searchParams;
      if (form === "correct" || asked.has("start")) return reportFormPage(c, site, view, found, form, asked);
      return wordsPage(c, site, view, found, form);
    });
  }
}

/** The page of one of the forms that put a report right. @throws BadRequest when its address means no words of the report */
export async function reportFormPage(
  c: Context,
  site: Site,
  view: View,
  page: ReportPage,
  form: string,
  asked: URLSearchParams,
  typed?: Typed,
) {
  const { acts } = await reviewingOf(c, site);
  const common = { view, page, seen: lastAbout([page.report.id], acts)?.id ?? "", ...(typed && { typed }) };
  const { correct, reportActs } = view.t.review;
  if (form === "correct") return site.page(c, view, reportActs.correctTitle, "/reports", <CorrectReport {...common} />);
  const words = stretchOf(asked, page.report.report.text, view.t);
  if (form === "add") return site.page(c, view, correct.addTitle, "/reports", <AddClaim {...common} words={words} />);
  const name = page.report.report.text.slice(words.start, words.end);
  return site.page(c, view, reportActs.nameTitle(name), "/reports", <AddName {...common} words={words} />);
}

/** Asks which words of the report are meant, where an address names none; leads on where they are found. */
function wordsPage(c: Context, site: Site, view: View, page: ReportPage, form: "add" | "name") {
  const { correct, reportActs } = view.t.review;
  const words = c.req.query("words")?.trim() ?? "";
  const path = `/review/reports/${page.report.id}/${form}`;
  const found = words ? findInAll(page.report.report.text, words) : undefined;
  if (found && "at" in found) return c.redirect(view.href(`${path}?start=${found.at.start}&end=${found.at.end}`), 303);
  const wrong = found && (found.times === "none" ? correct.wordsNowhere(words) : correct.wordsTwice(words));
  if (wrong) c.status(422);
  const title = form === "add" ? correct.addTitle : reportActs.nameOfWords;
  const props = { view, page, title, path, words, ...(wrong && { wrong }) };
  return site.page(c, view, title, "/reports", <ChooseWords {...props} />);
}

function unknownReport(c: Context, site: Site, view: View) {
  return site.problem(c, 404, view.t.review.reportActs.noSuchReport);
}
