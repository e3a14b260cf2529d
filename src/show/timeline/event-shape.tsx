import type { EventFamily } from "./event-family.ts";

/** The shape of an event's mark around its point: told apart without colour. */
export function EventShape({ family }: { family: EventFamily }) {
  if (family === "attack") return <circle class="shape" r="5" />;
  if (family === "violence") return <path class="shape" d="M0 -5.5L5.5 4.5H-5.5Z" />;
  if (family === "hold") return <path class="shape" d="M0 -5.5L5.5 0L0 5.5L-5.5 0Z" />;
  return <rect class="shape" x="-2.5" y="-5" width="5" height="10" />;
}
