import { z } from "zod";
import { Random } from "./random.ts";

const matchSchema = z.strictObject({
  method: z.string().optional().describe("GET, POST, PUT or DELETE"),
  path: z.string().optional().describe("regular expression on the path without the query"),
  query: z.string().optional().describe("regular expression on the query"),
  body: z.string().optional().describe("regular expression on the raw request body"),
  account: z.string().optional().describe("subdomain"),
  nth: z.int().positive().optional().describe("only the n-th call that matches"),
  every: z.int().positive().optional().describe("every n-th call that matches"),
  probability: z.number().min(0).max(1).optional(),
  seed: z.int().optional().describe("for probability"),
});

const headers = z.record(z.string(), z.string()).optional();

/** Bodies for `refuse` by name; anything else is sent as given in `json` or `text`. */
export const BODY_KINDS = [
  "record-not-found",
  "record-invalid",
  "invalid-endpoint",
  "titled",
  "listed",
  "too-many-values",
  "missing-scopes",
  "could-not-authenticate",
  "invalid-token",
  "plain-text",
  "html",
  "empty",
] as const;

const actionSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("refuse"),
    status: z.int().min(200).max(599),
    body: z.enum(BODY_KINDS).default("record-not-found"),
    json: z.unknown().optional(),
    text: z.string().optional(),
    headers,
  }),
  z.strictObject({
    kind: z.literal("fail"),
    status: z.int().min(500).max(599).default(503),
    acts: z.boolean().default(false),
    retryAfter: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal("throttle"),
    acts: z.boolean().default(false),
    retryAfter: z.string().nullable().default("30"),
    body: z.enum(["plain-text", "listed", "incremental", "edge"]).default("plain-text"),
  }),
  z.strictObject({ kind: z.literal("hang"), acts: z.boolean().default(false) }),
  z.strictObject({ kind: z.literal("reset-before") }),
  z.strictObject({ kind: z.literal("reset-after") }),
  z.strictObject({
    kind: z.literal("delay"),
    ms: z.int().nonnegative(),
    when: z.enum(["before", "after"]).default("before"),
  }),
  z.strictObject({ kind: z.literal("hold"), when: z.enum(["before", "after"]).default("before") }),
  z.strictObject({ kind: z.literal("truncated-json"), cut: z.enum(["body", "connection"]).default("body") }),
  z.strictObject({ kind: z.literal("acknowledge-only") }),
  z.strictObject({
    kind: z.literal("stale-list"),
    view: z.enum(["before-last-change", "when-added"]).default("before-last-change"),
    forMs: z.int().positive().optional(),
    alsoById: z.boolean().default(false),
  }),
  z.strictObject({ kind: z.literal("other-language"), language: z.enum(["de", "ja"]).default("ja") }),
]);

export const faultSchema = z.strictObject({
  id: z.string().optional(),
  match: matchSchema.default({}),
  action: actionSchema,
  times: z.union([z.int().positive(), z.literal("forever")]).default(1),
});

export type FaultInput = z.input<typeof faultSchema>;
export type FaultAction = z.output<typeof actionSchema>;

export interface FaultRule {
  readonly id: string;
  readonly match: z.output<typeof matchSchema>;
  readonly action: FaultAction;
  readonly times: number | "forever";
  readonly addedAt: number;
  /** Last change of each account when the rule was added, for lists that stay as they were then. */
  readonly seqWhenAdded: ReadonlyMap<string, number>;
  /** Calls that matched, whether or not the rule then fired. */
  matched: number;
  fired: number;
}

export interface FaultSubject {
  readonly account: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: string;
  readonly isList: boolean;
  readonly now: number;
}

export interface FiredFaults {
  /** At most one rule decides what becomes of the call. */
  readonly main: FaultRule | null;
  readonly staleness: FaultRule | null;
  readonly language: "de" | "ja" | null;
  readonly rules: readonly FaultRule[];
}

export class Faults {
  #rules: { readonly rule: FaultRule; readonly random: Random }[] = [];
  #lastNumber = 0;

  add(input: unknown, addedAt: number, seqWhenAdded: ReadonlyMap<string, number>): FaultRule {
    const parsed = faultSchema.parse(input);
    this.#lastNumber += 1;
    const rule: FaultRule = {
      ...parsed,
      id: parsed.id ?? `fault-${this.#lastNumber}`,
      addedAt,
      seqWhenAdded,
      matched: 0,
      fired: 0,
    };
    this.remove(rule.id);
    this.#rules.push({ rule, random: new Random(parsed.match.seed ?? this.#lastNumber) });
    return rule;
  }

  list(): readonly FaultRule[] {
    return this.#rules.map(({ rule }) => rule);
  }

  remove(id: string): boolean {
    const before = this.#rules.length;
    this.#rules = this.#rules.filter(({ rule }) => rule.id !== id);
    return this.#rules.length < before;
  }

  clear(): void {
    this.#rules = [];
  }

  /** The rules that fire on this call: the first one that decides its fate, and every one that only changes what it shows. */
  fire(subject: FaultSubject): FiredFaults {
    const rules: FaultRule[] = [];
    let main: FaultRule | null = null;
    for (const { rule, random } of this.#rules) {
      if (!matches(rule, subject)) continue;
      rule.matched += 1;
      const isModifier = rule.action.kind === "stale-list" || rule.action.kind === "other-language";
      if (!isDue(rule, random, subject.now) || (main && !isModifier)) continue;
      rule.fired += 1;
      rules.push(rule);
      if (!isModifier) main = rule;
    }
    const language =
      rules
        .map((rule) => (rule.action.kind === "other-language" ? rule.action.language : null))
        .find((found) => found !== null) ?? null;
    return { main, staleness: rules.find((rule) => rule.action.kind === "stale-list") ?? null, language, rules };
  }
}

function matches(rule: FaultRule, subject: FaultSubject): boolean {
  const { match, action } = rule;
  if (action.kind === "stale-list" && (subject.method !== "GET" || (!subject.isList && !action.alsoById))) return false;
  return (
    (match.method === undefined || match.method.toUpperCase() === subject.method) &&
    (match.path === undefined || new RegExp(match.path).test(subject.path)) &&
    (match.query === undefined || new RegExp(match.query).test(subject.query)) &&
    (match.body === undefined || new RegExp(match.body).test(subject.body)) &&
    (match.account === undefined || match.account === subject.account)
  );
}

function isDue(rule: FaultRule, random: Random, now: number): boolean {
  const { match, action, times } = rule;
  if (times !== "forever" && rule.fired >= times) return false;
  if (action.kind === "stale-list" && action.forMs !== undefined && now - rule.addedAt > action.forMs) return false;
  if (match.nth !== undefined && rule.matched !== match.nth) return false;
  if (match.every !== undefined && rule.matched % match.every !== 0) return false;
  return match.probability === undefined || random.next() < match.probability;
}
