import type { ClientRequest } from "node:http";
import type { Limits } from "./limits.ts";

/**
 * Ends a request that takes too long to connect, to answer, or in all. These are seconds of the real world, whatever
 * clock the program goes by, since a network has no other.
 *
 * @param late is told what took longer than how many seconds
 * @returns takes the limits off again
 */
export function limitTimes(
  outgoing: ClientRequest,
  secure: boolean,
  limits: Limits,
  late: (doing: string, seconds: number) => void,
): () => void {
  const after = (seconds: number, doing: string) => setTimeout(() => late(doing, seconds), seconds * 1000);
  const total = after(limits.totalSeconds, "to send all of the page");
  let step = after(limits.connectSeconds, "to connect");
  outgoing.once("socket", (socket) =>
    socket.once(secure ? "secureConnect" : "connect", () => {
      clearTimeout(step);
      step = after(limits.answerSeconds, "to answer");
    }),
  );
  outgoing.once("response", () => clearTimeout(step));
  return () => {
    clearTimeout(total);
    clearTimeout(step);
  };
}
