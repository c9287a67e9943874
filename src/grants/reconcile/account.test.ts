import { describe, expect, it } from "vitest";
import { attempt, decide, grant, HOUR, item, membership, NOW, type Case } from "./testing.ts";

const namesCreation = { createsAccount: true, upgradesAccount: false };
const create = (over = {}) => attempt({ itemId: null, verb: "account_create", value: "light", ...over });
const ours = { accountCreated: true, accountLinkedHow: "answered" as const };
const neverLinked = { accountId: null, accountLinkedHow: null, accountEverLinked: false };
const closed = { suspended: true, role: "end-user" as const };
const snapshot = {
  role: "agent" as const,
  customRoleId: "light",
  defaultGroupId: null,
  groupIds: [],
  organizationIds: [],
};

interface Expected {
  readonly step: string;
  readonly facts?: readonly string[];
  readonly situation?: string;
}

const cases: readonly (readonly [string, Case, Expected])[] = [
  [
    "an account is made where the approval named it",
    { user: null, target: neverLinked, view: { grants: [grant({ approvedEffects: namesCreation })] } },
    { step: "grant account_create light", facts: ["account wanted"] },
  ],
  [
    "a grant whose approval did not name a new account stops and asks",
    { user: null, target: neverLinked, view: { grants: [grant()] } },
    { step: "complete", facts: ["grant stopped: would_create_account", "wake_cleared"] },
  ],
  [
    "with provisioning off the missing account is visible and nothing is made",
    {
      user: null,
      target: neverLinked,
      app: { provisioning: false },
      view: { grants: [grant({ approvedEffects: namesCreation })] },
    },
    { step: "wait", situation: "no_account" },
  ],
  [
    "an account that vanished under active grants is a hold, not a new account",
    { user: null, view: { grants: [grant({ state: "active" })] } },
    { step: "wait", situation: "vanished" },
  ],
  [
    "a person's first account is linked by an exact verified e-mail",
    { user: { foundBy: "email", isExactEmailMatch: true }, target: neverLinked, view: { grants: [grant()] } },
    { step: "grant create g1", facts: ["linked account by email"] },
  ],
  [
    "after the first link an account with the same e-mail is a stranger's",
    {
      user: { accountId: "other", foundBy: "email", isExactEmailMatch: true },
      view: { grants: [grant()] },
      read: { groups: [membership()] },
    },
    { step: "wait", situation: "stranger" },
  ],
  [
    "our stamp proves an account and that we made it",
    { user: { accountId: "new", foundBy: "stamp", isStamped: true }, target: neverLinked, view: { grants: [grant()] } },
    { step: "grant create g1", facts: ["linked new by stamp"] },
  ],
  [
    "nothing is verified on an account that a late downgrade may still take",
    {
      target: { ...ours, snapshot },
      view: {
        grants: [grant()],
        attempts: [attempt({ itemId: null, verb: "account_downgrade", membershipId: "account" })],
      },
      read: { groups: [membership()] },
    },
    { step: "wait", situation: "settling", facts: ["wake_cleared"] },
  ],
  [
    "an account that we suspended is opened again for a new grant",
    {
      user: closed,
      target: { ...ours, accountState: "cooling", coolingUntil: NOW + HOUR, snapshot },
      view: { grants: [grant()] },
    },
    { step: "grant account_upgrade account", facts: ["account wanted"] },
  ],
  [
    "an account that another hand suspended is left to a person",
    { user: { suspended: true }, view: { grants: [grant()] } },
    { step: "wait", situation: "suspended_by_another_hand" },
  ],
  [
    "an end user becomes an agent only with the app's consent",
    { user: { role: "end-user" }, view: { grants: [grant()] } },
    { step: "wait", situation: "upgrade_not_allowed" },
  ],
  [
    "an account that we made is closed after the last grant",
    { target: ours, app: { deprovisioning: "downgrade" } },
    { step: "revoke account_downgrade account", facts: ["account closing"] },
  ],
  [
    "a future grant keeps the account",
    {
      target: { ...ours, accountState: "closing" },
      app: { deprovisioning: "downgrade" },
      view: { grants: [grant({ startsAt: NOW + HOUR })] },
    },
    { step: "complete", situation: "kept", facts: ["account none", "wake_cleared"] },
  ],
  [
    "outside access keeps the account",
    { target: ours, app: { deprovisioning: "downgrade" }, read: { groups: [membership({ upstreamId: "other" })] } },
    { step: "complete", situation: "kept_outside_access" },
  ],
  [
    "an account that existed before is kept",
    { app: { deprovisioning: "downgrade" } },
    { step: "complete", situation: "not_needed" },
  ],
  [
    "an administrator's account is never closed, whoever asked",
    {
      user: { role: "admin" },
      target: { ...ours, accountCloseAsked: true, accountState: "closing" },
      app: { deprovisioning: "delete" },
    },
    { step: "complete", situation: "kept_protected" },
  ],
  [
    "the cooling-off stands before the first delete",
    { user: closed, target: { ...ours, accountState: "closing", snapshot }, app: { deprovisioning: "delete" } },
    { step: "complete", situation: "cooling", facts: ["account cooling", "wake_cleared"] },
  ],
  [
    "after the cooling-off the account is deleted by its id",
    {
      user: closed,
      target: { ...ours, accountState: "cooling", coolingUntil: NOW - 1, snapshot },
      app: { deprovisioning: "delete" },
    },
    { step: "revoke account_delete account" },
  ],
  [
    "closed is not said while a create may still act",
    {
      user: null,
      target: { ...neverLinked, accountState: "wanted" },
      app: { deprovisioning: "downgrade" },
      view: { attempts: [create()] },
    },
    { step: "wait", situation: "settling" },
  ],
  [
    "nor from a read that began before the create settled",
    {
      user: null,
      target: { ...neverLinked, accountState: "wanted" },
      app: { deprovisioning: "downgrade" },
      view: { attempts: [create({ openedAt: NOW - 70_500 })] },
    },
    { step: "read_again", situation: "settling" },
  ],
  [
    "our own user is never a target",
    { user: { accountId: "own" }, target: neverLinked, view: { grants: [grant()] } },
    { step: "complete", facts: ["grant stopped: own_user", "wake_cleared"] },
  ],
  [
    "in Observe an account is planned and nothing is opened",
    {
      user: null,
      target: neverLinked,
      app: { isLive: false },
      view: { items: [item({ isLive: false })], grants: [grant({ approvedEffects: namesCreation })] },
    },
    { step: "complete", facts: ["wake_cleared"] },
  ],
];

describe("the account of one person", () => {
  it.each(cases)("%s", (_name, given, expected) => {
    const decision = decide(given);
    expect({ step: decision.step, situation: decision.account, facts: decision.facts }).toEqual({
      situation: decision.account,
      facts: decision.facts,
      ...expected,
    });
  });
});
