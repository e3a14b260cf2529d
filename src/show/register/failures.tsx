import type { Failure } from "../../desk/desk.ts";
import { counted } from "../language/words.ts";

/** Documents that are told one by one; of earlier ones there is the number. */
const MOST_TOLD = 100;

/**
 * The documents that could not be read, and those in which nothing could be coded, the latest first. A report in a language that is not
 * coded yet is marked in the list of reports itself.
 */
export function Failures({ failures }: { failures: Failure[] }) {
  const uncoded = failures.filter(({ code }) => code === "no-claims");
  const unread = failures.filter(({ code }) => code !== "no-claims" && code !== "language");
  return (
    <>
      <FailureList title="Could not be read" failures={unread} />
      <FailureList title="Read, but nothing in it could be coded" failures={uncoded} />
    </>
  );
}

function FailureList({ title, failures }: { title: string; failures: Failure[] }) {
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
              <bdi>{file}</bdi> <span class="quietly">{withoutName(message, file)}</span>
            </li>
          ))}
        {earlier > 0 && <li class="quietly">and {counted(earlier, "earlier one")}</li>}
      </ul>
    </section>
  );
}

/** Messages begin with the document's name, which stands beside them here. */
export function withoutName(message: string, file: string): string {
  return message.startsWith(`${file}: `) ? message.slice(file.length + 2) : message;
}
