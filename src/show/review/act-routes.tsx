import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { refusalLine } from "../../desk/refusal.ts";
import type { Review } from "../../model/review.ts";
import { wantsJson } from "../answer.ts";
import { BadRequest } from "../bad-request.ts";
import type { Messages } from "../language/messages.ts";
import { mayPost } from "../own-machine.ts";
import type { Site } from "../site.tsx";
import type { View } from "../view.ts";
import { decisionsIn } from "./decisions.ts";
import { effectSentences } from "./effect-words.ts";
import { ForeseenPage, MeanwhilePage, WhoPage } from "./held-page.tsx";
import { localPath } from "./local-path.ts";
import { againstLog, DecidedMeanwhile } from "./meanwhile.ts";
import { reportFormPage } from "./report-routes.tsx";
import { itemOf, itemPage } from "./review-routes.tsx";
import { rememberReviewer, reviewerName, reviewerOf } from "./reviewer.ts";

const MOST_BYTES = 1_000_000;

/** What people do: every act comes here, and leads on to where its form says. */
export function actRoutes(app: Hono, site: Site): void {
  const limit = bodyLimit({
    maxSize: MOST_BYTES,
    onError: (c) => site.problem(c, 413, site.t(c).review.acts.tooLong),
  });

  app.post("/review/name", limit, async (c) => {
    const view = await site.open(c);
    if (!mayPost(c, undefined)) return site.problem(c, 403, view.t.review.who.foreign);
    const fields = await fieldsOf(c, view.t);
    rememberReviewer(c, reviewerName(fields.get("name"), view.t));
    return c.redirect(localPath(fields.get("back")), 303);
  });

  app.post("/review/acts", limit, async (c) => {
    const view = await site.open(c);
    if (!mayPost(c, undefined)) return site.problem(c, 403, view.t.review.who.foreign);
    return answer({ c, site, view, fields: await fieldsOf(c, view.t) });
  });
}

/** One act on its way: asked who, read, foreseen, held against what others did meanwhile, kept. */
interface Acting {
  c: Context;
  site: Site;
  view: View;
  fields: URLSearchParams;
}

async function answer(acting: Acting): Promise<Response> {
  const { c, view, fields, site } = acting;
  const step = fields.get("step");
  if (step === "change") return formAgain(acting);
  const who = whoActs(acting);
  if (who.wrong || (!who.name && step !== "foresee")) return askWho(acting, who.wrong);
  try {
    const reviews = await decisionsIn(fields, who.name ?? "", view, site.desk);
    if (step === "foresee") return await foreseen(acting, reviews);
    return await keep(acting, reviews, who.name ?? "");
  } catch (error) {
    if (error instanceof DecidedMeanwhile) return askAgain(acting, error);
    const wrong = error instanceof BadRequest ? error.message : refusalLine(error);
    if (wrong === undefined) throw error;
    if (wantsJson(c)) return c.json({ error: wrong }, 422);
    c.status(422);
    return formAgain(acting, wrong);
  }
}

/** The name given with the act, else the one that the browser keeps. */
function whoActs({ c, view, fields }: Acting): { name?: string; wrong?: string } {
  const given = fields.get("reviewer");
  if (given === null) {
    const name = reviewerOf(c);
    return name ? { name } : {};
  }
  try {
    const name = reviewerName(given, view.t);
    rememberReviewer(c, name);
    return { name };
  } catch (error) {
    if (error instanceof BadRequest) return { wrong: error.message };
    throw error;
  }
}

function askWho({ c, site, view, fields }: Acting, wrong?: string) {
  const { who } = view.t.review;
  if (wantsJson(c)) return c.json({ error: wrong ?? who.noName }, 401);
  const asking = <WhoPage view={view} fields={fields} {...(wrong && { wrong })} />;
  return site.page(c, view, who.asked, "/review", asking);
}

async function foreseen({ c, site, view, fields }: Acting, reviews: Review[]) {
  const effect = await site.desk.foresee(reviews, view.words.locale);
  if (wantsJson(c)) return c.json({ sentences: effectSentences(view, effect), ...effect });
  const told = <ForeseenPage view={view} fields={fields} effect={effect} back={backOf(fields)} />;
  return site.page(c, view, view.t.review.held.changesTitle, "/review", told);
}

/** Asks again, where somebody else decided about the same since the form was opened. */
async function askAgain({ c, site, view, fields }: Acting, { told }: DecidedMeanwhile) {
  const { reviews, since, before, acts } = told;
  const { meanwhile } = view.t.review.held;
  if (wantsJson(c)) return c.json({ error: meanwhile, since: since.id }, 409);
  const [now, back] = [site.now(), backOf(fields)];
  c.status(409);
  return site.page(
    c,
    view,
    meanwhile,
    "/review",
    <MeanwhilePage {...{ view, fields, reviews, acts, since, now, back, ...(before && { before }) }} />,
  );
}

async function keep({ c, site, view, fields }: Acting, reviews: Review[], reviewer: string) {
  const check = againstLog(view, reviews, { reviewer, seen: fields.get("seen") });
  const decided = await site.desk.decideAll(reviews, view.words.locale, check);
  if (wantsJson(c)) return c.json({ acts: decided.acts, changes: decided.changes });
  const back = new URL(backOf(fields), "http://desk");
  back.searchParams.set("done", decided.acts.map(({ id }) => id).join("."));
  return c.redirect(`${back.pathname}${back.search}`, 303);
}

/** The form that the act came from, with what was typed and what is wrong with it. */
async function formAgain({ c, site, view, fields }: Acting, wrong?: string) {
  const from = new URL(localPath(fields.get("from")), "http://desk");
  const typed = { fields, ...(wrong !== undefined && { wrong }) };
  const [, report, form] = /^\/review\/reports\/([^/]+)\/(add|name|correct)$/.exec(from.pathname) ?? [];
  const page = view.reports.get(report ?? "");
  if (page && form) return reportFormPage(c, site, view, page, form, from.searchParams, typed);
  const item = await itemOf(site, view, from.pathname, from.searchParams);
  if (item) return itemPage(c, site, view, item, fields.get("act") ?? undefined, typed);
  return site.problem(c, 422, wrong ?? view.t.review.acts.noSuchAct);
}

function backOf(fields: URLSearchParams): string {
  return localPath(fields.get("back"));
}

/** The text fields of a form that was sent. */
async function fieldsOf(c: Context, { review }: Messages): Promise<URLSearchParams> {
  const form = await c.req.formData().catch(() => {
    throw new BadRequest(review.acts.noForm);
  });
  return new URLSearchParams([...form].filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}
