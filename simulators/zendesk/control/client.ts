import { setTimeout as sleep } from "node:timers/promises";
import type { CallRecord } from "../call-log.ts";
import type { FaultInput } from "../faults.ts";
import type { Hold } from "../holds.ts";
import type { SeedCredentials, SeedSize } from "../seed/seed.ts";
import type { Change } from "../store.ts";
import type { Switches } from "../switches.ts";
import type { CredentialsEdit } from "./credentials.ts";
import type { HandEdit } from "./hand.ts";
import type { AccountState, UserAccess } from "./state.ts";

export interface ShownFault {
  readonly id: string;
  readonly match: Readonly<Record<string, unknown>>;
  readonly action: { readonly kind: string; readonly [key: string]: unknown };
  readonly times: number | "forever";
  readonly addedAt: string;
  readonly matched: number;
  readonly fired: number;
}

export interface ResetSpec {
  readonly seed?: number;
  readonly size?: SeedSize;
  readonly accounts?: readonly string[];
  readonly switches?: Partial<Switches>;
}

export interface Health {
  readonly status: "ok";
  readonly accounts: readonly string[];
  readonly defaultAccount: string;
  readonly seed: number;
  readonly size: SeedSize;
}

/** The control API with types. Every method names its account last; without one it is the default account. */
export class ZendeskSimulatorControl {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url.replace(/\/$/, "");
  }

  health(): Promise<Health> {
    return this.#get("/health");
  }

  state(account?: string): Promise<AccountState> {
    return this.#get("/state", { account });
  }

  /** `who` is a user's id or e-mail. Null where nobody is found. */
  async access(who: number | string, account?: string): Promise<UserAccess | null> {
    const response = await this.#send("GET", `/users/${encodeURIComponent(String(who))}/access`, { account });
    if (response.status === 404) return null;
    return read<UserAccess>(response);
  }

  async calls(since = 0): Promise<readonly CallRecord[]> {
    return (await this.#get<{ calls: readonly CallRecord[] }>("/calls", { since: String(since) })).calls;
  }

  async clearCalls(): Promise<void> {
    await this.#do("DELETE", "/calls");
  }

  async history(since = 0, account?: string): Promise<readonly Change[]> {
    return (await this.#get<{ history: readonly Change[] }>("/history", { since: String(since), account })).history;
  }

  addFault(fault: FaultInput): Promise<ShownFault> {
    return this.#do("POST", "/faults", fault);
  }

  async faults(): Promise<readonly ShownFault[]> {
    return (await this.#get<{ faults: readonly ShownFault[] }>("/faults")).faults;
  }

  /** How often a rule has fired, so that a fault test can prove its fault. */
  async firedCount(faultId: string): Promise<number> {
    return (await this.faults()).find((fault) => fault.id === faultId)?.fired ?? 0;
  }

  async removeFault(faultId: string): Promise<void> {
    await this.#do("DELETE", `/faults/${encodeURIComponent(faultId)}`);
  }

  async clearFaults(): Promise<void> {
    await this.#do("DELETE", "/faults");
  }

  async holds(): Promise<readonly Hold[]> {
    return (await this.#get<{ holds: readonly Hold[] }>("/holds")).holds;
  }

  /** Waits until a rule has parked a request. */
  async waitForHold(faultId: string, timeoutMs = 10_000): Promise<Hold> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const hold = (await this.holds()).find((candidate) => candidate.faultId === faultId);
      if (hold) return hold;
      if (Date.now() > deadline) throw new Error(`no request was held by ${faultId} within ${timeoutMs} ms`);
      await sleep(10);
    }
  }

  /** Lets a parked request go and answers with its call once it has acted. */
  async release(holdId: string): Promise<CallRecord | null> {
    return (await this.#do<{ call: CallRecord | null }>("POST", `/holds/${encodeURIComponent(holdId)}/release`)).call;
  }

  async releaseAll(): Promise<number> {
    return (await this.#do<{ released: readonly Hold[] }>("POST", "/holds/release")).released.length;
  }

  async setClock(offsetMs: number): Promise<void> {
    await this.#do("POST", "/clock", { offsetMs });
  }

  async advanceClock(advanceMs: number): Promise<void> {
    await this.#do("POST", "/clock", { advanceMs });
  }

  async now(): Promise<Date> {
    return new Date((await this.#get<{ now: string }>("/clock")).now);
  }

  credentials(account?: string): Promise<SeedCredentials> {
    return this.#get("/credentials", { account });
  }

  editCredentials(edit: CredentialsEdit, account?: string): Promise<Readonly<Record<string, unknown>>> {
    return this.#do("POST", "/credentials", edit, { account });
  }

  async switches(account?: string): Promise<Switches> {
    return (await this.#get<{ switches: Switches }>("/switches", { account })).switches;
  }

  async setSwitches(patch: Partial<Switches>, account?: string): Promise<Switches> {
    return (await this.#do<{ switches: Switches }>("POST", "/switches", patch, { account })).switches;
  }

  /** An edit as a person makes it in Zendesk's own screens. Answers with the row that was made or changed. */
  async byHand(edit: HandEdit, account?: string): Promise<{ readonly id: number } | null> {
    return (await this.#do<{ result: { readonly id: number } | null }>("POST", "/hand", edit, { account })).result;
  }

  async resetLimits(account?: string): Promise<void> {
    await this.#do("POST", "/limits/reset", {}, { account });
  }

  async renameAccount(subdomain: string, newSubdomain: string): Promise<void> {
    await this.#do("POST", "/accounts/rename", { subdomain, newSubdomain });
  }

  reset(spec: ResetSpec = {}): Promise<Health> {
    return this.#do("POST", "/reset", spec);
  }

  async #get<T>(path: string, query: Readonly<Record<string, string | undefined>> = {}): Promise<T> {
    return read<T>(await this.#send("GET", path, query));
  }

  async #do<T>(
    method: string,
    path: string,
    body?: unknown,
    query: Readonly<Record<string, string | undefined>> = {},
  ): Promise<T> {
    return read<T>(await this.#send(method, path, query, body));
  }

  #send(
    method: string,
    path: string,
    query: Readonly<Record<string, string | undefined>>,
    body?: unknown,
  ): Promise<Response> {
    const url = new URL(`${this.#url}/_control${path}`);
    for (const [key, value] of Object.entries(query)) {
      if (value !== undefined) url.searchParams.set(key, value);
    }
    return fetch(
      url,
      body === undefined
        ? { method }
        : { method, body: JSON.stringify(body), headers: { "content-type": "application/json" } },
    );
  }
}

async function read<T>(response: Response): Promise<T> {
  const text = await response.text();
  if (!response.ok) throw new Error(`control answered ${response.status}: ${text}`);
  return JSON.parse(text) as T;
}
