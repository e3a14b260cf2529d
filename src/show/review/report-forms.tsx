import type { Child } from "hono/jsx";
import type { ReportPage } from "../../desk/desk.ts";
import { entitySchema } from "../../model/pack.ts";
import { Choice } from "../choice.tsx";
import { isolated } from "../language/isolated.ts";
import { headline } from "../language/names.ts";
import { whenceWords } from "../report/whence-words.ts";
import type { View } from "../view.ts";
import { ActForm } from "./act-form.tsx";
import { ClaimForm, Field } from "./claim-form.tsx";
import type { Stretch } from "./find-words.ts";
import { NoteField } from "./note-field.tsx";
import type { Typed } from "./reviewing.ts";
import { ScriptWords } from "./script-words.tsx";
import { SourceWords } from "./source-words.tsx";

interface ReportFormProps {
  view: View;
  page: ReportPage;
  /** The id of the last act about the report that this page shows. */
  seen: string;
  typed?: Typed;
}

interface WordsFormProps extends ReportFormProps {
  /** The words of the report that are meant. */
  words: Stretch;
}

/** Adds a claim that the coder missed. */
export function AddClaim({ view, page, words, seen, typed }: WordsFormProps) {
  const { correct } = view.t.review;
  return (
    <Beside view={view} page={page} words={words} typed={typed} title={correct.addTitle} hint={correct.addHint}>
      <ClaimForm
        view={view}
        hidden={hiddenFor(view, page, "add", seen, words)}
        save={correct.add}
        {...(typed && { typed: typed.fields })}
      />
    </Beside>
  );
}

/** Adds words of a report as a name: of what the desk knows, or of somebody or something new. */
export function AddName({ view, page, words, seen, typed }: WordsFormProps) {
  const { reportActs } = view.t.review;
  const name = page.report.report.text.slice(words.start, words.end);
  const value = (field: string, usual = "") => typed?.fields.get(field) ?? usual;
  return (
    <Beside
      view={view}
      page={page}
      words={words}
      typed={typed}
      title={reportActs.nameTitle(name)}
      hint={reportActs.nameHint}
    >
      <ActForm view={view} hidden={hiddenFor(view, page, "name", seen, words)} draft="name">
        <fieldset data-suggest={view.href("/review/entities")}>
          <legend>{reportActs.nameOfKnown}</legend>
          <Field name="known" label={reportActs.knownName} value={value("known")} list="known" />
          <datalist id="known" />
        </fieldset>
        <Foot view={view} save={reportActs.addName} typed={typed} />
      </ActForm>
      <ActForm view={view} hidden={hiddenFor(view, page, "entity", seen, words)} draft="entity">
        <fieldset data-suggest={view.href("/review/entities")}>
          <legend>{reportActs.nameOfNew}</legend>
          <div class="fields">
            <Choice
              name="kind"
              label={reportActs.kind}
              chosen={value("kind", "place")}
              options={entitySchema.shape.kind.options.map((kind) => [kind, reportActs.kinds[kind]])}
            />
            <Field name="name" label={reportActs.newName} value={value("name", name)} />
            <Field name="ar" label={reportActs.arabicName} value={value("ar")} />
            <Field name="in" label={reportActs.liesIn} value={value("in")} list="lies-in" />
            <datalist id="lies-in" />
            <Field name="lat" label={reportActs.lat} value={value("lat")} numeric />
            <Field name="lon" label={reportActs.lon} value={value("lon")} numeric />
            <Field name="radiusKm" label={reportActs.radius} value={value("radiusKm")} numeric />
            <Field name="memberOf" label={reportActs.memberOf} value={value("memberOf")} list="member-of" />
            <datalist id="member-of" />
          </div>
        </fieldset>
        <Foot view={view} save={reportActs.addNew} typed={typed} />
      </ActForm>
    </Beside>
  );
}

/** Puts right when a report was published, by whom, and whom it credits; what was read stands beside. */
export function CorrectReport({ view, page, seen, typed }: ReportFormProps) {
  const { reportActs } = view.t.review;
  const { report, published } = page.report;
  const value = (field: string, usual = "") => typed?.fields.get(field) ?? usual;
  const apart = (words: string) => isolated(view.words, words);
  const read = (words: string | undefined, field: string) => {
    const basis = page.basis?.[field];
    return words ? `${reportActs.asRead(words)}${basis ? ` · ${whenceWords(view, basis)}` : ""}` : reportActs.noneRead;
  };
  const reasons = published?.reasons?.length
    ? ` (${view.words.list(published.reasons.map((reason) => whenceWords(view, reason)))})`
    : "";
  const days = published && `${view.words.days(published)}${reasons}`;
  return (
    <div class="review" data-review>
      <p class="small">
        <a href={view.href(`/reports/${page.report.id}`)}>
          <bdi>{headline(page)}</bdi>
        </a>
      </p>
      <h1 id="thing">{reportActs.correctTitle}</h1>
      <p class="quietly measure">{reportActs.correctHint}</p>
      <Wrong typed={typed} />
      <ActForm view={view} hidden={hiddenFor(view, page, "report", seen)} class="report-form" draft="report">
        <div class="fields">
          <Field name="from" label={reportActs.from} value={value("from", published?.from)} type="date" />
          <Field name="to" label={reportActs.to} value={value("to", published?.to)} type="date" />
        </div>
        <p class="quietly">
          <bdi>{read(days, "published")}</bdi> · {reportActs.dayHint}
        </p>
        <Field name="outlet" label={reportActs.outlet} value={value("outlet", report.outlet)} />
        <p class="quietly">
          <bdi>{read(report.outlet && apart(report.outlet), "outlet")}</bdi>
        </p>
        <Field name="credit" label={reportActs.credit} value={value("credit", report.credit)} />
        <p class="quietly">
          <bdi>{read(report.credit && apart(report.credit), "credit")}</bdi>
        </p>
        <Foot view={view} save={reportActs.save} typed={typed} />
      </ActForm>
      <ScriptWords view={view} here={view.href(`/reports/${page.report.id}`)} />
    </div>
  );
}

interface BesideProps {
  view: View;
  page: ReportPage;
  words: Stretch;
  typed: Typed | undefined;
  title: string;
  hint: string;
  children?: Child;
}

/** A form beside the words of the report that it is about. */
function Beside({ view, page, words, typed, title, hint, children }: BesideProps) {
  return (
    <div class="review" data-review>
      <h1 id="thing">
        <bdi>{title}</bdi>
      </h1>
      <p class="quietly measure">{hint}</p>
      <div class="review-pair">
        <section class="review-words">
          <div class="source is-open">
            <SourceWords view={view} page={page} quote={words} family="place" marking />
          </div>
        </section>
        <div class="review-made act-panel">
          <Wrong typed={typed} />
          {children}
        </div>
      </div>
      <ScriptWords view={view} here={view.href(`/reports/${page.report.id}`)} />
    </div>
  );
}

function Wrong({ typed }: { typed: Typed | undefined }) {
  if (!typed?.wrong) return null;
  return (
    <p class="told" role="alert">
      {typed.wrong}
    </p>
  );
}

function Foot({ view, save, typed }: { view: View; save: string; typed: Typed | undefined }) {
  return (
    <>
      <NoteField view={view} typed={typed?.fields.get("note") ?? ""} />
      <p class="buttons">
        <button type="submit">{save}</button>
        <button type="submit" name="step" value="foresee">
          {view.t.review.held.see}
        </button>
      </p>
      <div class="foreseen" role="status" />
    </>
  );
}

/** What travels with a form about a report: the words meant, where it stands, where to go on. */
function hiddenFor(view: View, { report: { id } }: ReportPage, act: string, seen: string, words?: Stretch) {
  const asked = words && { start: `${words.start}`, end: `${words.end}` };
  const page = { add: "add", name: "name", entity: "name", report: "correct" }[act] ?? "";
  const from = `/review/reports/${id}/${page}${asked ? `?${new URLSearchParams(asked)}` : ""}`;
  return { act, report: id, seen, ...asked, from, back: view.href(`/review/reports/${id}`) };
}
