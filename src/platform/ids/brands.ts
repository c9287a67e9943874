declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type UserId = Branded<"user">;
export type AppId = Branded<"app">;
export type ResourceId = Branded<"resource">;
export type OwnerId = Branded<"owner">;
export type RequestId = Branded<"request">;
export type GrantId = Branded<"grant">;
export type TargetId = Branded<"target">;
export type ItemId = Branded<"item">;
export type AttemptId = Branded<"attempt">;
export type SessionId = Branded<"session">;

/** Gives a checked string its brand; use it where a row or a validated path parameter becomes an id. */
export function asId<Id extends string>(value: string): Id {
  return value as Id;
}
