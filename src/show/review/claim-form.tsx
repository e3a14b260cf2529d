import type { Claim } from "../../model/claim.ts";
import { CLAIM_TYPES, MODES_OF, ROLES } from "../../model/claim-types.ts";
import { Choice } from "../choice.tsx";
import type { View } from "../view.ts";
import { ActForm } from "./act-form.tsx";
import { NoteField } from "./note-field.tsx";
import { linesIn, type PartLine, partLines } from "./typed-claim.ts";

/** Empty lines for parts that the coder missed. */
const SPARE = 2;
const MODALITIES = ["asserted", "planned", "denied", "possible"] as const;

interface ClaimFormProps {
  view: View;
  hidden: Record<string, string | undefined>;
  /** The claim as it stands; absent where one is added. */
  before?: Claim;
  /** What was typed before, where it could not be kept. */
  typed?: URLSearchParams;
  /** What the button that keeps it says. */
  save: string;
}

/** A form for what words state: kind, parts, days, amount, and how it is stated. */
export function ClaimForm({ view, hidden, before, typed, save }: ClaimFormProps) {
  const { correct, held } = view.t.review;
  const value = valuesOf(before, typed);
  const type = value("type") || "attack";
  return (
    <ActForm view={view} hidden={hidden} class="claim-form" draft={hidden.act ?? ""}>
      <div class="fields">
        <Choice
          name="type"
          label={correct.type}
          chosen={type}
          options={CLAIM_TYPES.map((one) => [one, view.t.terms.types[one]])}
          autofocus
        />
        <ModeChoice view={view} chosen={value("mode")} />
        <Choice
          name="modality"
          label={correct.modality}
          chosen={value("modality") || "asserted"}
          options={MODALITIES.map((one) => [one, correct.modalities[one]])}
        />
      </div>
      <Parts view={view} lines={typed ? linesIn(typed) : before ? partLines(view, before) : []} />
      <fieldset>
        <legend>{correct.when}</legend>
        <div class="fields">
          <Field name="when.text" label={correct.whenWords} value={value("when.text")} />
          <Field name="when.from" label={correct.from} value={value("when.from")} type="date" />
          <Field name="when.to" label={correct.to} value={value("when.to")} type="date" />
        </div>
      </fieldset>
      <fieldset>
        <legend>{correct.quantity}</legend>
        <div class="fields">
          <Field name="quantity.text" label={correct.quantityWords} value={value("quantity.text")} />
          <Field name="quantity.value" label={correct.value} value={value("quantity.value")} numeric />
          <Field name="quantity.min" label={correct.min} value={value("quantity.min")} numeric />
          <Field name="quantity.max" label={correct.max} value={value("quantity.max")} numeric />
          <Field name="quantity.unit" label={correct.unit} value={value("quantity.unit")} />
        </div>
      </fieldset>
      <NoteField view={view} typed={typed?.get("note") ?? ""} />
      <p class="buttons">
        <button type="submit">{save}</button>
        <button type="submit" name="step" value="foresee">
          {held.see}
        </button>
      </p>
      <div class="foreseen" role="status" />
    </ActForm>
  );
}

/** What a field holds: what was typed, else what stands. */
function valuesOf(before: Claim | undefined, typed: URLSearchParams | undefined): (name: string) => string {
  const { type, mode, modality, when, quantity } = before ?? {};
  const standing: Record<string, string | number | undefined> = {
    type,
    mode,
    modality,
    "when.text": when?.text,
    "when.from": when?.from,
    "when.to": when?.to,
    "quantity.text": quantity?.text,
    "quantity.value": quantity?.value,
    "quantity.min": quantity?.min,
    "quantity.max": quantity?.max,
    "quantity.unit": quantity?.unit,
  };
  return (name) => typed?.get(name) ?? `${standing[name] ?? ""}`;
}

function Parts({ view, lines }: { view: View; lines: PartLine[] }) {
  const { correct } = view.t.review;
  const empty = { part: "", words: "", at: "", means: "" } as const;
  const blank = lines.filter(({ words }) => !words).length;
  const all: PartLine[] = [...lines, ...Array.from({ length: Math.max(0, SPARE - blank) }, () => empty)];
  const options: [string, string][] = [
    ["", correct.noPart],
    ...ROLES.map((role): [string, string] => [role, view.t.terms.roles[role]]),
    ["speaker", correct.speaker],
  ];
  return (
    <fieldset class="parts" data-suggest={view.href("/review/entities")}>
      <legend>{correct.parts}</legend>
      <p class="quietly">{correct.partsHint}</p>
      {all.map(({ part, words, at, means }, i) => (
        <div class="part-line">
          <Choice name={`part.${i}`} label={correct.part} chosen={part} options={options} />
          <Field name={`words.${i}`} label={correct.partWords} value={words} />
          <input type="hidden" name={`at.${i}`} value={at} />
          <Field name={`means.${i}`} label={correct.means} value={means} list={`known-${i}`} />
          <datalist id={`known-${i}`} />
        </div>
      ))}
      <p class="quietly">{correct.meansHint}</p>
    </fieldset>
  );
}

function ModeChoice({ view, chosen }: { view: View; chosen: string }) {
  const { mode, noMode } = view.t.review.correct;
  return (
    <label>
      <span>{mode}</span>
      <select name="mode">
        <option value="">{noMode}</option>
        {CLAIM_TYPES.filter((type) => MODES_OF[type].length > 0).map((type) => (
          <optgroup label={view.t.terms.types[type]}>
            {MODES_OF[type].map((one) => (
              <option value={one} selected={one === chosen}>
                {view.t.review.modes[one]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

interface FieldProps {
  name: string;
  label: string;
  value: string;
  type?: string;
  numeric?: boolean;
  list?: string;
}

/** One field with its label above. */
export function Field({ name, label, value, type = "text", numeric, list }: FieldProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        name={name}
        value={value}
        type={type}
        {...(type === "text" && { dir: "auto" })}
        {...(numeric && { inputmode: "decimal" })}
        {...(list && { list, autocomplete: "off" })}
      />
    </label>
  );
}
