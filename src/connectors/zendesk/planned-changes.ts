import { z } from "zod";
import type { Change, PlannedCall } from "../kit/index.ts";
import type { WriteCall } from "./client.ts";
import { groupMembershipAnswer } from "./groups.ts";
import { organizationMembershipAnswer } from "./organizations.ts";
import { checkedId, idField, wireId } from "./rows.ts";

/** What a success must say to be believed; anything else leaves the attempt unanswered. */
export interface Confirmation {
  readonly membershipId: string | null;
  readonly accountId: string | null;
}

export interface PlannedChange {
  readonly call: WriteCall;
  /** Status of a success; another one is not believed. */
  readonly statuses: readonly number[];
  /** Null: the success cannot be read. */
  readonly confirm: (json: unknown) => Confirmation | null;
  readonly why: string;
  /** Whose account it changes, where the call itself tells. */
  readonly accountId: string | null;
  /** A `PUT /users/{id}`: five a minute per person. */
  readonly isUserUpdate: boolean;
}

/** How ids are written into paths and bodies. */
interface IdForms {
  readonly path: (id: string) => string;
  readonly body: (id: string) => number | string;
}

const SENT_IDS: IdForms = { path: checkedId, body: wireId };

// A plan is shown before an account exists, so its id may be anything, for example empty.
const SHOWN_IDS: IdForms = { path: (id) => (/^\d+$/.test(id) ? id : "{id}"), body: (id) => id };

/** The one call that a change stands for. */
export function planChange(change: Change, ids: IdForms = SENT_IDS): PlannedChange {
  switch (change.verb) {
    case "create_group_membership":
      return joinGroup(ids, change);
    case "create_organization_membership":
      return joinOrganization(ids, change);
    // By membership id, never by person and group: a late delete then hits nothing but that very membership.
    case "delete_group_membership":
      return deletion(
        `/group_memberships/${ids.path(change.membershipId)}`,
        "takes the person out of the group; Zendesk then unassigns their working tickets there",
        null,
      );
    case "delete_organization_membership":
      return deletion(
        `/organization_memberships/${ids.path(change.membershipId)}`,
        "takes the person out of the organization",
        null,
      );
    case "make_default_group":
      return makeDefault(ids, change);
    // Without `role`: if the person has become an administrator meanwhile, sending it would demote them.
    case "set_custom_role":
      return userUpdate(
        ids,
        change.accountId,
        { custom_role_id: ids.body(change.customRoleId) },
        "gives the person this role; any other role ends by it",
      );
    case "create_account":
      return createAccount(ids, change);
    case "upgrade_account":
      return userUpdate(
        ids,
        change.accountId,
        { role: "agent", ...roleField(ids, change.customRoleId), ...(change.unsuspend ? { suspended: false } : {}) },
        "makes the person an agent; Zendesk adds its default group by itself",
      );
    case "downgrade_account":
      return userUpdate(
        ids,
        change.accountId,
        { role: "end-user", custom_role_id: null, ...(change.suspend ? { suspended: true } : {}) },
        "makes the person an end user and frees the seat; Zendesk removes every group membership and unassigns their tickets",
      );
    case "delete_account":
      return deletion(
        `/users/${ids.path(change.accountId)}`,
        "deletes the account; this cannot be undone",
        change.accountId,
      );
    case "purge_account":
      return deletion(
        `/deleted_users/${ids.path(change.accountId)}`,
        "deletes the already deleted account's personal data for good",
        change.accountId,
      );
  }
}

export function describeCall(change: Change): PlannedCall {
  const { call, why } = planChange(change, SHOWN_IDS);
  return { method: call.method, path: `/api/v2${call.path}`, why };
}

type ChangeOf<Verb extends Change["verb"]> = Extract<Change, { verb: Verb }>;

function joinGroup(ids: IdForms, change: ChangeOf<"create_group_membership">): PlannedChange {
  return createMembership(change, {
    path: "/group_memberships",
    body: { group_membership: { user_id: ids.body(change.accountId), group_id: ids.body(change.groupId) } },
    read: (json) => {
      const { group_membership: made } = groupMembershipAnswer.parse(json);
      return { id: made.id, isAsAsked: made.user_id === change.accountId && made.group_id === change.groupId };
    },
    why: "puts the person into the group",
  });
}

function joinOrganization(ids: IdForms, change: ChangeOf<"create_organization_membership">): PlannedChange {
  return createMembership(change, {
    path: "/organization_memberships",
    body: {
      organization_membership: {
        user_id: ids.body(change.accountId),
        organization_id: ids.body(change.organizationId),
      },
    },
    read: (json) => {
      const { organization_membership: made } = organizationMembershipAnswer.parse(json);
      return {
        id: made.id,
        isAsAsked: made.user_id === change.accountId && made.organization_id === change.organizationId,
      };
    },
    why: "puts the person into the organization",
  });
}

function makeDefault(ids: IdForms, change: ChangeOf<"make_default_group">): PlannedChange {
  const path = `/users/${ids.path(change.accountId)}/group_memberships/${ids.path(change.membershipId)}/make_default`;
  return {
    call: { method: "PUT", path, body: null, facts: { kind: "update" } },
    statuses: [200],
    confirm: anyAnswer,
    why: "makes this group the person's default, so that the present default can be left",
    accountId: change.accountId,
    isUserUpdate: false,
  };
}

function createMembership(
  change: { readonly accountId: string },
  options: {
    readonly path: string;
    readonly body: unknown;
    readonly read: (json: unknown) => { readonly id: string; readonly isAsAsked: boolean };
    readonly why: string;
  },
): PlannedChange {
  return {
    call: { method: "POST", path: options.path, body: options.body, facts: { kind: "create" } },
    statuses: [201],
    confirm: (json) => {
      const made = options.read(json);
      return made.isAsAsked ? { membershipId: made.id, accountId: change.accountId } : null;
    },
    why: options.why,
    accountId: change.accountId,
    isUserUpdate: false,
  };
}

const madeUser = z.object({ user: z.object({ id: idField }) });

// Not `create_or_update`: it would change the role of somebody who exists already.
function createAccount(ids: IdForms, change: ChangeOf<"create_account">): PlannedChange {
  const user = {
    name: change.name,
    email: change.email,
    role: "agent",
    ...roleField(ids, change.customRoleId),
    ...(change.stamp === null ? {} : { external_id: change.stamp }),
    // The person is told by us when it works; Zendesk's own mail would arrive before.
    skip_verify_email: true,
  };
  return {
    call: { method: "POST", path: "/users", body: { user }, facts: { kind: "create", email: change.email } },
    statuses: [201],
    confirm: (json) => ({ membershipId: null, accountId: madeUser.parse(json).user.id }),
    why: "makes an agent account, which takes a seat unless its role is free",
    accountId: null,
    isUserUpdate: false,
  };
}

function roleField(ids: IdForms, customRoleId: string | null): { readonly custom_role_id?: number | string } {
  return customRoleId === null ? {} : { custom_role_id: ids.body(customRoleId) };
}

/** All fields in one PUT: Zendesk allows five updates of one person a minute, and two PUTs could half act. */
function userUpdate(
  ids: IdForms,
  accountId: string,
  user: Readonly<Record<string, unknown>>,
  why: string,
): PlannedChange {
  return {
    call: { method: "PUT", path: `/users/${ids.path(accountId)}`, body: { user }, facts: { kind: "update" } },
    statuses: [200],
    confirm: (json) => (madeUser.parse(json).user.id === accountId ? { membershipId: null, accountId } : null),
    why,
    accountId,
    isUserUpdate: true,
  };
}

function deletion(path: string, why: string, accountId: string | null): PlannedChange {
  // Memberships answer 204 without a body, people 200 with the person; the status is what counts.
  return {
    call: { method: "DELETE", path, body: null, facts: { kind: "delete" } },
    statuses: [200, 204],
    confirm: () => ({ membershipId: null, accountId }),
    why,
    accountId,
    isUserUpdate: false,
  };
}

function anyAnswer(json: unknown): Confirmation | null {
  return json === undefined ? null : { membershipId: null, accountId: null };
}
