import { expect, it } from "vitest";
import type { CallRecord } from "../../simulators/zendesk/index.ts";
import type { Evidence, LoggedEvent, ViolationKind } from "./evidence.ts";
import { judge } from "./judge.ts";

const SERVICE = 9;
const PERSON = 1;
const GROUP = 500;
const ROLE = 700;
const ORGANIZATION = 800;
const START = Date.parse("2030-01-01T00:00:00.000Z");
const at = (second: number): string => new Date(START + second * 1_000).toISOString();

/** A history that is made up line by line. Without a fault it is one grant, given and taken away. */
class Story {
  readonly events: LoggedEvent[] = [];
  readonly calls: CallRecord[] = [];
  readonly changes: Evidence["changes"][number][] = [];
  disturbances: Evidence["disturbances"] = [];
  roles = new Map<number, number | null>([[PERSON, 600]]);
  groups: Evidence["start"]["groups"] = [];
  switchMoves: { readonly at: number; readonly isOn: boolean }[] = [{ at: START - 1_000, isOn: true }];

  event(second: number, type: string, after: unknown = null, thing = "group"): this {
    this.events.push({
      seq: String(this.events.length + 1),
      created_at: at(second),
      event_type: type,
      subject_user_id: "person",
      resource_id: thing,
      grant_id: type.startsWith("grant.") ? `grant of ${thing}` : null,
      detail: { after },
    });
    return this;
  }

  opened(second: number, id: string, verb: string, what: { value?: number; membership_id?: number }): this {
    const words = Object.fromEntries(Object.entries(what).map(([name, value]) => [name, String(value)]));
    return this.event(second, "attempt.opened", { attempt_id: id, verb, purpose: "give", ...words });
  }

  answered(second: number, id: string, answer: string, status: number): this {
    return this.event(second, "attempt.answered", { attempt_id: id, answer, status });
  }

  call(second: number, method: string, path: string, status: number, requestBody: unknown = null): number {
    const seq = this.calls.length + 1;
    this.calls.push({
      seq,
      receivedAt: at(second),
      account: "brightwave",
      method,
      path: `/api/v2${path}`,
      query: "",
      requestBody,
      actorUserId: SERVICE,
      credential: "oauth",
      status,
      actStatus: status,
      actedAt: at(second),
      hadEffect: true,
      effect: [],
      faults: [],
      outcome: "answered",
      isClientGone: false,
      answeredAt: at(second),
      refusal: null,
    });
    return seq;
  }

  change(
    second: number,
    call: number | null,
    table: "groupMemberships" | "organizationMemberships" | "users",
    id: number,
    rows: readonly unknown[],
  ): this {
    const cause = call === null ? { kind: "hand" } : { kind: "call", call, actorUserId: SERVICE };
    const [before = null, after = null] = rows;
    this.changes.push({
      seq: this.changes.length + 1,
      at: at(second),
      cause,
      table,
      id,
      before,
      after,
    } as Evidence["changes"][number]);
    return this;
  }

  made(second: number, id: number, by: "us" | "hand" = "us"): this {
    const body = { group_membership: { user_id: PERSON, group_id: GROUP } };
    const call = by === "us" ? this.call(second, "POST", "/group_memberships", 201, body) : null;
    return this.change(second, call, "groupMemberships", id, [null, { id, user_id: PERSON, group_id: GROUP }]);
  }

  removed(second: number, id: number, by: "us" | "hand" = "us"): this {
    const call = by === "us" ? this.call(second, "DELETE", `/group_memberships/${id}`, 204) : null;
    return this.change(second, call, "groupMemberships", id, [{ id, user_id: PERSON, group_id: GROUP }, null]);
  }

  /** An organization that is given or taken by us, and what the log says of it. */
  organization(second: number, id: string, membership: number, isMade: boolean): this {
    const row = { id: membership, user_id: PERSON, organization_id: ORGANIZATION };
    const body = { organization_membership: { user_id: PERSON, organization_id: ORGANIZATION } };
    const call = isMade
      ? this.call(second, "POST", "/organization_memberships", 201, body)
      : this.call(second, "DELETE", `/organization_memberships/${membership}`, 204);
    const what = isMade ? { value: ORGANIZATION } : { membership_id: membership };
    return this.opened(second, id, isMade ? "create" : "delete", what)
      .change(second, call, "organizationMemberships", membership, isMade ? [null, row] : [row, null])
      .answered(second, id, isMade ? "created" : "gone", isMade ? 201 : 204);
  }

  /** One grant of the organization, which is removed at 20 s and made again a second later. */
  remade(): this {
    return this.event(0, "grant.approve", null, "organization")
      .organization(1, "a1", 90, true)
      .event(1, "grant.verified", { expires_at: at(60) }, "organization")
      .organization(20, "a2", 90, false)
      .organization(21, "a3", 91, true)
      .event(60, "grant.expired", null, "organization")
      .organization(61, "a4", 91, false)
      .event(62, "grant.ended", { ended_as: "gone" }, "organization");
  }

  /** The slot as we read it. */
  read(second: number): this {
    this.call(second, "GET", `/users/${PERSON}`, 200);
    return this;
  }

  editedByHand(second: number, value: number): this {
    return this.change(second, null, "users", PERSON, [{}, { custom_role_id: value }]);
  }

  /** One grant of the group, from 0 s to 60 s. */
  given(): this {
    return this.event(0, "grant.approve")
      .opened(1, "a1", "create", { value: GROUP })
      .made(1, 50)
      .answered(1, "a1", "created", 201)
      .event(1, "grant.verified", { expires_at: at(60) });
  }

  takenAt(second: number): this {
    return this.event(60, "grant.expired")
      .opened(second, "a2", "delete", { membership_id: 50 })
      .removed(second, 50)
      .answered(second, "a2", "gone", 204);
  }

  ended(second: number): this {
    return this.event(second, "grant.ended", { ended_as: "gone" });
  }

  kinds(): readonly ViolationKind[] {
    return judge({
      serviceUserId: SERVICE,
      start: { groups: this.groups, organizations: [], roles: this.roles },
      end: { groups: [], organizations: [], roles: this.roles },
      startedAt: START - 1_000,
      endedAt: START + 600_000,
      changes: this.changes,
      calls: this.calls,
      events: this.events,
      people: new Map([["person", PERSON]]),
      things: new Map([
        ["group", { kind: "group", remoteId: GROUP, name: "Billing" }],
        ["organization", { kind: "organization", remoteId: ORGANIZATION, name: "Acme" }],
        ["role", { kind: "custom_role", remoteId: ROLE, name: "Lead" }],
      ]),
      disturbances: this.disturbances,
      multipleOrganizations: this.switchMoves,
      boundMs: 30_000,
    }).violations.map(({ kind }) => kind);
  }

  /** A role that is written, and what the log says of it. */
  role(second: number, id: string, value: number): this {
    const call = this.call(second, "PUT", `/users/${PERSON}`, 200, { user: { custom_role_id: value } });
    return this.opened(second, id, "set_role", { value })
      .change(second, call, "users", PERSON, [{}, { custom_role_id: value }])
      .answered(second, id, "ok", 200);
  }
}

it("finds nothing in a grant that was given and taken away in time", () => {
  expect(new Story().given().takenAt(61).ended(62).kinds()).toEqual([]);
});

it("finds access that stood too long, and counts only the time in which nothing was in the way", () => {
  expect(new Story().given().takenAt(120).ended(121).kinds()).toEqual(["present after its bound"]);
  const outage = new Story().given().takenAt(120).ended(121);
  outage.disturbances = [{ from: START + 60_000, to: START + 115_000, why: "Zendesk is away", userId: null }];
  expect(outage.kinds()).toEqual([]);
});

it("finds access that was never taken away, and a grant that never came to its end", () => {
  expect(new Story().given().event(60, "grant.expired").kinds().toSorted()).toEqual([
    "not ended",
    "present after its bound",
  ]);
});

it("finds live access that we removed, and not what a person removed", () => {
  const byUs = new Story().given().opened(30, "a9", "delete", { membership_id: 50 }).removed(30, 50);
  expect(byUs.answered(30, "a9", "gone", 204).event(60, "grant.expired").ended(61).kinds()).toEqual([
    "live but missing",
  ]);
  expect(new Story().given().removed(30, 50, "hand").event(60, "grant.expired").ended(61).kinds()).toEqual([]);
});

it("finds a grant that was never given although nothing was in the way", () => {
  const story = new Story().event(0, "grant.approve").event(100, "grant.revoked").ended(101);
  expect(story.kinds()).toEqual(["never given"]);
});

it("finds what was removed and made again for one grant", () => {
  const story = new Story().given().opened(20, "a8", "delete", { membership_id: 50 }).removed(20, 50);
  story
    .answered(20, "a8", "gone", 204)
    .opened(21, "a9", "create", { value: GROUP })
    .made(21, 51)
    .answered(21, "a9", "created", 201);
  story.event(60, "grant.expired").opened(61, "a10", "delete", { membership_id: 51 }).removed(61, 51);
  expect(story.answered(61, "a10", "gone", 204).ended(62).kinds()).toContain("written twice");
});

it("finds a person's membership that we removed, unless it appeared under an open create of ours", () => {
  const taken = new Story().made(5, 70, "hand").opened(10, "a1", "delete", { membership_id: 70 }).removed(10, 70);
  expect(taken.answered(10, "a1", "gone", 204).kinds()).toEqual(["outside access taken"]);
  const open = new Story().opened(4, "a0", "create", { value: GROUP }).made(5, 70, "hand");
  open.opened(10, "a1", "delete", { membership_id: 70 }).removed(10, 70).answered(10, "a1", "gone", 204);
  expect(open.kinds()).toEqual([]);
});

it("finds a change that the log does not announce, and an answer that never came", () => {
  const silent = new Story().given().event(60, "grant.expired").removed(61, 50).ended(62);
  expect(silent.kinds()).toEqual(["change not in the log"]);
  const invented = new Story().opened(1, "a1", "delete", { membership_id: 99 }).answered(2, "a1", "gone", 204);
  expect(invented.kinds()).toEqual(["logged but not done"]);
});

it("finds a role that does not go back to what people had set", () => {
  const given = (): Story =>
    new Story()
      .event(0, "grant.approve", null, "role")
      .role(1, "a1", ROLE)
      .event(1, "grant.verified", { expires_at: at(60) }, "role");
  const over = (story: Story): Story =>
    story.event(60, "grant.expired", null, "role").event(63, "grant.ended", { ended_as: "gone" }, "role");
  expect(over(given()).role(61, "a2", 600).kinds()).toEqual([]);
  expect(over(given()).role(61, "a2", 601).kinds()).toContain("slot not at its baseline");
  expect(over(given()).kinds()).toEqual(["present after its bound", "slot not at its baseline"]);
});

it("finds an organization that was removed and made again while several were allowed, and only then", () => {
  expect(new Story().remade().kinds()).toEqual(["written twice", "live but missing"]);
  const displaced = new Story().remade();
  displaced.switchMoves = [
    { at: START - 100_000, isOn: true },
    { at: START + 10_000, isOn: false },
  ];
  expect(displaced.kinds()).toEqual([]);
  const longAgo = new Story().remade();
  longAgo.switchMoves = [
    { at: START - 200_000, isOn: false },
    { at: START - 100_000, isOn: true },
  ];
  expect(longAgo.kinds()).toEqual(["written twice", "live but missing"]);
});

it("excuses an edit of a role between our read and our write, and no other", () => {
  // The person's 601 is lost at 61 s, when 600 is written back.
  const story = (): Story =>
    new Story()
      .event(0, "grant.approve", null, "role")
      .role(1, "a1", ROLE)
      .event(1, "grant.verified", { expires_at: at(60) }, "role");
  const over = (begun: Story): readonly ViolationKind[] =>
    begun
      .role(61, "a2", 600)
      .event(60, "grant.expired", null, "role")
      .event(63, "grant.ended", { ended_as: "gone" }, "role")
      .kinds();
  expect(over(story().read(59).editedByHand(60, 601))).toEqual([]);
  expect(over(story().editedByHand(58, 601).read(59))).toContain("slot not at its baseline");
  expect(over(story().editedByHand(60, 601))).toContain("slot not at its baseline");
  expect(over(story().read(50).editedByHand(55, 601).read(59))).toContain("slot not at its baseline");
});
