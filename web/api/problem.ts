import type { CheckView, Problem } from "../../src/api/index.ts";

/** A refusal by the server, or the lack of an answer (`code` is then `offline`). */
export class ApiProblem extends Error {
  readonly code: string;
  readonly status: number;
  readonly detail: string;
  readonly requestId: string | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly validations: readonly CheckView[];

  constructor(problem: Partial<Problem> & { readonly detail: string }) {
    super(problem.detail);
    this.name = "ApiProblem";
    this.code = problem.code ?? "unknown";
    this.status = problem.status ?? 0;
    this.detail = problem.detail;
    this.requestId = problem.request_id ?? null;
    this.fields = problem.fields ?? {};
    this.validations = problem.validations ?? [];
  }
}

export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  return new ApiProblem({
    code: "console",
    detail: error instanceof Error ? error.message : "Something went wrong in this page.",
  });
}

export const isSessionEnded = (error: unknown): boolean => error instanceof ApiProblem && error.status === 401;
