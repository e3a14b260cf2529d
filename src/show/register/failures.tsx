import type { Failure } from "../../desk/desk.ts";
import type { View } from "../view.ts";

/** Documents that are told one by one; of earlier ones there is the number. */
const MOST_TOLD = 100;

/**
 * The documents that could not be read, and those in which nothing could be coded, the latest first. A report in a language that is not
 * coded yet is marked in the list of reports itself.
 */
export function Failures({ view, failures }: { view: View; failures: Failure[] }) {
  const { register } = view.t;
  const uncoded = failures.filter(({ code }) => code === "no-claims");
  const unread = failures.filter(({ code }) => code !== "no-claims" && code !== "language");
  return (
    <>
      <FailureList view={view} title={register.unread} failures={unread} />
      <FailureList view={view} title={register.uncoded} failures={uncoded} />
    </>
  );
}

function FailureList({ view, title, failures }: { view: View; title: string; failures: Failure[] }) {
  if (failures.length === 0) return null;
  const earlier = failures.length - MOST_TOLD;
  return (
    <section class="ruled">
      <h2 class="label">{title}</h2>
      <ul class="plain">
        {failures
          .slice(-MOST_TOLD)
          .reverse()
          .map(({ file, message }) => (
            <li>
              <bdi>{file}</bdi> <bdi class="quietly">{withoutName(message, file)}</bdi>
            </li>
          ))}
        {earlier > 0 && <li class="quietly">{view.t.register.andEarlier(earlier)}</li>}
      </ul>
    </section>
  );
}

/** Messages begin with the document's name, which stands beside them here. */
export function withoutName(message: string, file: string): string {
  return message.startsWith(`${file}: `) ? message.slice(file.length + 2) : message;
}
