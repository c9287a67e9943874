/** True where the database refused a row because of this constraint or unique index. */
export function isRefusedBy(error: unknown, constraint: string): boolean {
  return error instanceof Error && "constraint" in error && error.constraint === constraint;
}
