import type { Answer, Call } from "./call.ts";
import { forbidden } from "./errors.ts";
import type { ScopeResource } from "./scopes.ts";

export interface Route {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Below /api/v2, e.g. `/users/:id`. */
  readonly path: string;
  readonly scope: ScopeResource;
  /** Who may call it. `self` lets end users in and leaves the decision to the handler. */
  readonly allow: "anyone" | "self" | "agents" | "admins";
  /** Lists may lag behind; reads by id never do. */
  readonly isList?: boolean;
  readonly handle: (call: Call) => Answer;
}

export interface RouteMatch {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

export class Router {
  readonly #routes: readonly (Route & { readonly segments: readonly string[] })[];

  constructor(routes: readonly Route[]) {
    // Literal segments win over parameters, so that /users/count is never the user "count".
    this.#routes = routes
      .map((route) => ({ ...route, segments: route.path.split("/").slice(1) }))
      .toSorted((a, b) => parameterCount(a.path) - parameterCount(b.path));
  }

  find(method: string, path: string): RouteMatch | null {
    const segments = path.split("/").slice(1);
    for (const route of this.#routes) {
      if (route.method !== method || route.segments.length !== segments.length) continue;
      const params = matchSegments(route.segments, segments);
      if (params) return { route, params };
    }
    return null;
  }
}

function matchSegments(pattern: readonly string[], segments: readonly string[]): Record<string, string> | null {
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? "";
    if (part.startsWith(":")) params[part.slice(1)] = segment;
    else if (part !== segment) return null;
  }
  return params;
}

const parameterCount = (path: string) => path.split("/:").length;

export function requireRole(route: Route, call: Call): void {
  const { role } = call.actor;
  if (route.allow === "anyone" || route.allow === "self") return;
  if (role === "admin") return;
  if (role === "agent" && route.allow === "agents") return;
  throw forbidden();
}
