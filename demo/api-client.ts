/** A signed-in person at the public API, as the console is. */
export interface Person {
  readonly name: string;
  readonly userId: string;
  call<Answer>(method: string, path: string, body?: unknown): Promise<Answer>;
}

interface SessionAnswer {
  readonly user: { readonly user_id: string; readonly full_name: string };
  readonly csrf_token: string;
}

/** Signs in with a one-time link. `administrator` only for the first-run link. */
export async function signIn(
  address: string,
  link: string,
  administrator?: { email: string; full_name: string },
): Promise<Person> {
  const token = new URL(link).hash.slice(1);
  const response = await fetch(`${address}/v1/session`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ token, ...(administrator === undefined ? {} : { administrator }) }),
  });
  const session = await answerOf<SessionAnswer>(response, "POST /session");
  const cookie = (response.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  return {
    name: session.user.full_name,
    userId: session.user.user_id,
    call: async (method, path, body) => {
      const headers: Record<string, string> = { cookie, "x-csrf-token": session.csrf_token };
      if (method !== "GET") headers["content-type"] = "application/json";
      const sent = method === "GET" ? {} : { body: JSON.stringify(body ?? {}) };
      return answerOf(await fetch(`${address}/v1${path}`, { method, headers, ...sent }), `${method} ${path}`);
    },
  };
}

async function answerOf<Answer>(response: Response, what: string): Promise<Answer> {
  const text = await response.text();
  if (!response.ok) throw new Error(`${what} answered ${response.status}: ${text}`);
  return JSON.parse(text) as Answer;
}
