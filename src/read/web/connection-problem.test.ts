import { expect, it } from "vitest";
import { certificateProblem, connectionProblem } from "./connection-problem.ts";

it.each([
  ["ENOTFOUND", "unknown-host"],
  ["EAI_AGAIN", "no-connection"],
  ["ECONNREFUSED", "no-connection"],
  ["EHOSTUNREACH", "no-connection"],
  ["ECONNRESET", "no-connection"],
  ["ERR_SSL_WRONG_VERSION_NUMBER", "no-connection"],
  ["ETIMEDOUT", "timeout"],
  ["HPE_HEADER_OVERFLOW", "too-large"],
  ["HPE_INVALID_CONSTANT", "broken-response"],
  ["ANYTHING_ELSE", "no-connection"],
])("the error %s means %s", (errorCode, code) => {
  const problem = connectionProblem(Object.assign(new Error("no"), { code: errorCode }), "site.example");
  expect(problem).toEqual({ code, message: expect.stringMatching(/site\.example.*; .+/) });
});

it("a certificate for another name is not trusted, and the message leaves out what TLS says of it at length", () => {
  const { code, message } = certificateProblem(
    "Hostname does not match: Host: site.example. is not in …",
    "site.example",
  );
  expect(code).toBe("certificate");
  expect(message).toContain("cannot be trusted (Hostname does not match); ");
});
