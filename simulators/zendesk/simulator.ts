import { isIP } from "node:net";
import { Account } from "./account.ts";
import { CallLog } from "./call-log.ts";
import { Clock } from "./clock.ts";
import { Faults } from "./faults.ts";
import { Holds } from "./holds.ts";
import { seedAccount, type SeedCredentials, type SeedSize } from "./seed/seed.ts";
import type { Switches } from "./switches.ts";

export interface SeedSpec {
  readonly seed: number;
  readonly size: SeedSize;
  /** Subdomains; the first one answers to addresses that name none. */
  readonly accounts: readonly string[];
  readonly switches: Partial<Switches>;
}

export const DEFAULT_SEED: SeedSpec = { seed: 1, size: "demo", accounts: ["brightwave"], switches: {} };

/** Everything one running simulator holds. */
export class Simulator {
  readonly clock = new Clock();
  readonly faults = new Faults();
  readonly calls = new CallLog();
  readonly holds = new Holds();
  #spec: SeedSpec;
  #accounts = new Map<string, { account: Account; credentials: SeedCredentials }>();
  #defaultSubdomain = "";

  constructor(spec: SeedSpec) {
    this.#spec = spec;
    this.reset({});
  }

  get spec(): SeedSpec {
    return this.#spec;
  }

  get defaultSubdomain(): string {
    return this.#defaultSubdomain;
  }

  /** Back to a fresh seed: rows, clock, rules and logs. Held requests are left to their callers. */
  reset(change: Partial<SeedSpec>): void {
    this.#spec = { ...this.#spec, ...change };
    this.clock.setOffset(0);
    this.faults.clear();
    this.calls.clear();
    this.#accounts = new Map();
    for (const [index, subdomain] of this.#spec.accounts.entries()) {
      // Other accounts have other ids, people and secrets.
      const seed = this.#spec.seed + index * 1000;
      const account = new Account(subdomain, this.clock, seed, this.#spec.switches);
      this.#accounts.set(subdomain, { account, credentials: seedAccount(account, seed, this.#spec.size) });
    }
    this.#defaultSubdomain = this.#spec.accounts[0] ?? "";
  }

  subdomains(): readonly string[] {
    return [...this.#accounts.keys()];
  }

  accounts(): readonly Account[] {
    return [...this.#accounts.values()].map(({ account }) => account);
  }

  find(subdomain: string = this.#defaultSubdomain): Account | null {
    return this.#accounts.get(subdomain)?.account ?? null;
  }

  credentialsOf(subdomain: string = this.#defaultSubdomain): SeedCredentials | null {
    return this.#accounts.get(subdomain)?.credentials ?? null;
  }

  /** The account keeps everything but its address, as when an owner changes the subdomain. */
  rename(from: string, to: string): boolean {
    const entry = this.#accounts.get(from);
    if (!entry || this.#accounts.has(to)) return false;
    this.#accounts.delete(from);
    this.#accounts.set(to, entry);
    if (this.#defaultSubdomain === from) this.#defaultSubdomain = to;
    return true;
  }

  /** `<label>.zendesk.com` (or any other name with a first label) names an account; a bare address means the default one. */
  resolveHost(host: string | undefined): { readonly label: string; readonly account: Account | null } {
    const name = (host ?? "")
      .replace(/:\d+$/, "")
      .replace(/^\[|\]$/g, "")
      .toLowerCase();
    const isBare = name === "" || name === "localhost" || isIP(name) !== 0;
    const label = isBare ? this.#defaultSubdomain : (name.split(".")[0] ?? "");
    return { label, account: this.find(label) };
  }
}
