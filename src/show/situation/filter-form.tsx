import type { Grade } from "../../model/situation.ts";
import { REVIEW_STATES } from "../filter.ts";
import { entityName } from "../language/names.ts";
import { FAMILIES, FAMILY_NAMES } from "../timeline/event-family.ts";
import { type Stretch, situationHref } from "../timeline/stretch.ts";
import type { View } from "../view.ts";
import { AskedFields } from "./asked-fields.tsx";
import { filterChoices } from "./filter-choices.ts";

const NO_FILTER = { type: undefined, actor: undefined, place: undefined, grade: undefined, review: undefined };

/** A form that shows only some events: by type, by who has a part in them, where they were, how they are graded and reviewed. */
export function FilterForm({ view, stretch }: { view: View; stretch: Stretch | undefined }) {
  const { filter, t } = view;
  const { situation } = t;
  const { actors, places } = filterChoices(view);
  return (
    <details class="filter-form">
      <summary>{situation.filter}</summary>
      <form method="get" action="/" aria-label={situation.filterName}>
        <AskedFields address={situationHref(view, stretch, NO_FILTER)} />
        <Types view={view} />
        <div class="fields">
          <Named view={view} name="actor" label={situation.actor} value={filter.actor} suggested={actors} />
          <Named view={view} name="place" label={situation.place} value={filter.place} suggested={places} />
          <GradeChoice view={view} />
          <label>
            {situation.review}
            <select name="review">
              <option value="">{situation.any}</option>
              {REVIEW_STATES.map((state) => (
                <option value={state} selected={state === filter.review}>
                  {situation.reviewStates[state]}
                </option>
              ))}
            </select>
          </label>
          <button type="submit">{situation.show}</button>
        </div>
      </form>
    </details>
  );
}

function Types({ view: { filter, t } }: { view: View }) {
  return (
    <div class="types">
      {FAMILY_NAMES.map((family) => (
        <fieldset>
          <legend>{t.timeline.families[family]}</legend>
          {FAMILIES[family].map((type) => (
            <label>
              <input type="checkbox" name="type" value={type} checked={filter.types?.has(type)} /> {t.terms.types[type]}
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

interface NamedProps {
  view: View;
  name: "actor" | "place";
  label: string;
  /** The id that is asked for. */
  value: string | undefined;
  suggested: string[];
}

function Named({ view, name, label, value, suggested }: NamedProps) {
  return (
    <label>
      {label}
      <input
        name={name}
        list={`filter-${name}`}
        value={value && entityName(view.knowledge, value)}
        placeholder={view.t.situation.any}
        dir="auto"
        autocomplete="off"
      />
      <datalist id={`filter-${name}`}>
        {suggested.map((choice) => (
          <option value={choice} />
        ))}
      </datalist>
    </label>
  );
}

const RELIABILITIES = ["A", "B", "C", "D"] as const;
const CREDIBILITIES = [1, 2, 3, 4] as const;
const BOTH = ["A1", "A2", "B1", "B2", "B3", "C2", "C3"];

function GradeChoice({ view: { filter, t } }: { view: View }) {
  const { situation, terms } = t;
  const asked = gradeAsked(filter);
  const option = (value: string, words: string) => (
    <option value={value} selected={value === asked}>
      {words}
    </option>
  );
  const both = asked?.length === 2 && !BOTH.includes(asked) ? [...BOTH, asked] : BOTH;
  return (
    <label>
      {situation.grade}
      <select name="grade">
        {option("", situation.anyGrade)}
        <optgroup label={situation.gradeOfSource}>
          {RELIABILITIES.map((letter) => option(letter, situation.graded(letter, terms.reliability[letter])))}
        </optgroup>
        <optgroup label={situation.gradeOfTelling}>
          {CREDIBILITIES.map((number) => option(`${number}`, situation.graded(`${number}`, terms.credibility[number])))}
        </optgroup>
        <optgroup label={situation.gradeOfBoth}>{both.map((grade) => option(grade, grade))}</optgroup>
      </select>
    </label>
  );
}

/** The grade of a filter as an address writes it: "B", "2", "B2". */
export function gradeAsked({
  reliability,
  credibility,
}: View["filter"]): `${Grade["reliability"]}` | string | undefined {
  return reliability || credibility ? `${reliability ?? ""}${credibility ?? ""}` : undefined;
}
