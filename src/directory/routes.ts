import {
  createOwner as createOwnerOperation,
  createSignInLink,
  createUser as createUserOperation,
  getOwner,
  getOwners,
  getSetup,
  getUser,
  getUsers,
  importUsersCsv as importCsvOperation,
  importUsersFromApp as importFromAppOperation,
  setOwnerUsers as setOwnerUsersOperation,
  setPlatformRoles as setPlatformRolesOperation,
} from "../api/index.ts";
import { inTransaction } from "../audit/index.ts";
import {
  issueSignInLink,
  mayBrowsePeople,
  requireAdministrator,
  requireAdministratorOrAuditor,
} from "../identity/index.ts";
import { forbidden, notFound } from "../platform/errors/index.ts";
import { bound, type BoundOperation, userOf } from "../platform/http/index.ts";
import { asId, type OwnerId, type UserId } from "../platform/ids/index.ts";
import type { SliceDeps } from "../platform/slice.ts";
import { createOwner } from "./create-owner.ts";
import { createUser } from "./create-user.ts";
import { importUsersCsv, importUsersFromApp } from "./import-people.ts";
import { getOwnerView, getVisibleOwner, listOwners } from "./owner-view.ts";
import { setOwnerUsers } from "./set-owner-users.ts";
import { setPlatformRoles } from "./set-platform-roles.ts";
import { getSetupView } from "./setup.ts";
import { getUserView, listUsers } from "./user-view.ts";

export function directoryRoutes(deps: SliceDeps): readonly BoundOperation[] {
  return [
    ...userRoutes(deps),
    ...ownerRoutes(),
    bound(getSetup, async ({ ctx }) => {
      await requireAdministratorOrAuditor(ctx);
      return getSetupView(ctx.db);
    }),
  ];
}

function userRoutes({ config: { publicUrl } }: SliceDeps): readonly BoundOperation[] {
  return [
    bound(getUsers, async ({ ctx, query }) => {
      if (!(await mayBrowsePeople(ctx.db, userOf(ctx)))) {
        throw forbidden("user.list_not_allowed", "Only administrators, auditors and item admins may list people.");
      }
      return listUsers(ctx.db, query);
    }),
    bound(getUser, async ({ ctx, params }) => {
      const viewer = userOf(ctx);
      const userId = asId<UserId>(params.user_id);
      if (viewer !== userId && !(await mayBrowsePeople(ctx.db, viewer)))
        throw notFound("user.not_found", "There is no such person.");
      return getUserView(ctx.db, userId);
    }),
    bound(createUserOperation, async ({ ctx, body }) => {
      const added = await createUser(ctx, publicUrl, body);
      return { user: await getUserView(ctx.db, added.userId), sign_in_link: added.signInLink };
    }),
    bound(importCsvOperation, ({ ctx, body }) => importUsersCsv(ctx, publicUrl, body)),
    bound(importFromAppOperation, ({ ctx, body }) => importUsersFromApp(ctx, publicUrl, body)),
    bound(createSignInLink, async ({ ctx, params }) => {
      const createdBy = await requireAdministrator(ctx);
      return inTransaction(ctx, (unit) => issueSignInLink(unit, publicUrl, asId<UserId>(params.user_id), createdBy));
    }),
    bound(setPlatformRolesOperation, async ({ ctx, params, body }) => {
      const userId = asId<UserId>(params.user_id);
      await setPlatformRoles(ctx, userId, body.platform_roles);
      return getUserView(ctx.db, userId);
    }),
  ];
}

function ownerRoutes(): readonly BoundOperation[] {
  return [
    bound(getOwners, ({ ctx, query }) => listOwners(ctx.db, userOf(ctx), query)),
    bound(getOwner, ({ ctx, params }) => getVisibleOwner(ctx.db, userOf(ctx), asId<OwnerId>(params.owner_id))),
    bound(createOwnerOperation, async ({ ctx, body }) => getOwnerView(ctx.db, await createOwner(ctx, body))),
    bound(setOwnerUsersOperation, async ({ ctx, params, body }) => {
      const ownerId = asId<OwnerId>(params.owner_id);
      await setOwnerUsers(ctx, ownerId, body.user_ids);
      return getOwnerView(ctx.db, ownerId);
    }),
  ];
}
