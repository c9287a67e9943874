import { setTimeout as sleep } from "node:timers/promises";
import type { Person } from "../demo/api-client.ts";
import type { Asked } from "./chaos.ts";
import type { Cast, Recipient, Thing } from "./cast.ts";
import type { Random } from "./random.ts";

const MOST_AT_ONCE = 150;
const TRIES = 12;
/** Of so many pairs of person and thing some are live. */
const RECENT = 60;

/** What people do: ask, approve, ask again, extend, give back, end. Each act is tried again while no node answers. */
export class People {
  readonly counts = {
    lives: 0,
    asked: 0,
    approved: 0,
    prolonged: 0,
    extended: 0,
    givenBack: 0,
    revoked: 0,
    letGoOn: 0,
  };
  readonly refusals = new Map<string, number>();
  readonly #cast: Cast;
  readonly #random: Random;
  readonly #twoMinutes: number;
  readonly #living = new Set<Promise<void>>();
  readonly #recent: Asked[] = [];
  #isLast = false;

  /** `twoMinutes`: how many of the grants last for two minutes; the others last for one. */
  constructor(cast: Cast, random: Random, twoMinutes: number) {
    this.#cast = cast;
    this.#twoMinutes = twoMinutes;
    this.#random = random;
  }

  /** Begins one life of an access, unless there are very many already. */
  begin(): void {
    if (this.#living.size >= MOST_AT_ONCE) return;
    this.counts.lives += 1;
    const recipient = this.#random.pick(this.#cast.recipients);
    const thing = this.#random.pick(this.#cast.things);
    this.#recent.push({ zendeskId: recipient.zendeskId, thing });
    if (this.#recent.length > RECENT) this.#recent.shift();
    const life = this.#live(recipient, thing).catch((error: unknown) => this.#note(error));
    this.#living.add(life);
    life.then(
      () => this.#living.delete(life),
      () => undefined,
    );
  }

  /** Who was asked for lately, and what. */
  recentlyAsked(): readonly Asked[] {
    return this.#recent;
  }

  /** What is there now runs out: nobody prolongs anything any more. */
  async allOver(): Promise<void> {
    this.#isLast = true;
    await Promise.all(this.#living);
  }

  async #live(recipient: Recipient, thing: Thing): Promise<void> {
    const grantId = await this.#ask(recipient, thing, this.#random.chance(this.#twoMinutes) ? 2 : 1);
    const fate = this.#random.next();
    await sleep(this.#random.between(8_000, 50_000));
    if (grantId === null) return;
    if (this.#isLast && fate >= 0.4) return;
    if (fate < 0.3) {
      await this.#act(recipient.person, `/grants/${grantId}/give-back`);
      this.counts.givenBack += 1;
    } else if (fate < 0.4) {
      await this.#act(this.#cast.administrator, `/grants/${grantId}/revoke`);
      this.counts.revoked += 1;
    } else if (fate < 0.55) {
      await this.#act(recipient.person, `/grants/${grantId}/extend`);
      this.counts.extended += 1;
    } else if (fate < 0.7) {
      await this.#ask(recipient, thing, 1);
      this.counts.prolonged += 1;
    }
  }

  async #ask(recipient: Recipient, thing: Thing, minutes: number): Promise<string | null> {
    const filed = await this.#act<RequestAnswer>(recipient.person, "/requests", {
      resources: [{ id: thing.resourceId }],
      reason: "torture",
      duration_minutes: minutes,
    });
    this.counts.asked += 1;
    const grantId = filed.requested_items_list[0]?.grant_id ?? null;
    if (grantId !== null || !thing.needsReview) return grantId;
    const approved = await this.#act<RequestAnswer>(this.#cast.reviewer, `/requests/${filed.id}/approve`);
    this.counts.approved += 1;
    return approved.requested_items_list[0]?.grant_id ?? null;
  }

  async #act<Answer>(person: Person, path: string, body: unknown = {}): Promise<Answer> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await person.call<Answer>("POST", path, body);
      } catch (error) {
        if (tries >= TRIES || isRefusal(error)) throw error;
        await sleep(1_000);
      }
    }
  }

  #note(error: unknown): void {
    const text = error instanceof Error ? error.message : String(error);
    const code = /"code":"([^"]+)"/.exec(text)?.[1] ?? text.slice(0, 80);
    this.refusals.set(code, (this.refusals.get(code) ?? 0) + 1);
  }
}

interface RequestAnswer {
  readonly id: string;
  readonly requested_items_list: readonly { readonly grant_id: string | null }[];
}

/** An answer by which the act will not be done; everything else may be asked again. */
function isRefusal(error: unknown): boolean {
  return /answered 4(?!29|08)\d\d/.test(error instanceof Error ? error.message : "");
}
