import type { RoleType } from "../rows.ts";

type Configuration = Readonly<Record<string, boolean | string>>;

/** Every permission the published role object knows, all withheld. */
export const NO_PERMISSIONS: Configuration = {
  assign_tickets_to_any_group: false,
  chat_access: false,
  end_user_list_access: "none",
  end_user_profile_access: "readonly",
  explore_access: "none",
  forum_access: "readonly",
  forum_access_restricted_content: false,
  group_access: false,
  light_agent: false,
  macro_access: "readonly",
  manage_business_rules: false,
  manage_contextual_workspaces: false,
  manage_dynamic_content: false,
  manage_extensions_and_channels: false,
  manage_facebook: false,
  manage_group_memberships: false,
  manage_groups: false,
  manage_organization_fields: false,
  manage_organizations: false,
  manage_roles: false,
  manage_team_members: false,
  manage_ticket_fields: false,
  manage_ticket_forms: false,
  manage_user_fields: false,
  moderate_forums: false,
  organization_editing: false,
  organization_notes_editing: false,
  report_access: "none",
  side_conversation_create: false,
  ticket_access: "within-groups",
  ticket_comment_access: "none",
  ticket_deletion: false,
  ticket_editing: false,
  ticket_merge: false,
  ticket_tag_editing: false,
  twitter_search_access: false,
  user_view_access: "none",
  view_access: "readonly",
  view_deleted_tickets: false,
  voice_access: false,
  voice_dashboard_access: false,
};

const STAFF: Configuration = {
  ...NO_PERMISSIONS,
  chat_access: true,
  end_user_list_access: "full",
  explore_access: "readonly",
  macro_access: "manage-personal",
  report_access: "readonly",
  side_conversation_create: true,
  ticket_comment_access: "public",
  ticket_editing: true,
  ticket_tag_editing: true,
  user_view_access: "readonly",
  view_access: "manage-personal",
  voice_access: true,
};

const TEAM_LEAD: Configuration = {
  ...STAFF,
  assign_tickets_to_any_group: true,
  end_user_profile_access: "full",
  explore_access: "edit",
  group_access: true,
  macro_access: "full",
  manage_group_memberships: true,
  moderate_forums: true,
  organization_editing: true,
  organization_notes_editing: true,
  report_access: "full",
  ticket_access: "all",
  ticket_merge: true,
  user_view_access: "full",
  view_access: "full",
  voice_dashboard_access: true,
};

const EVERYTHING: Configuration = Object.fromEntries(
  Object.entries(TEAM_LEAD).map(([key, value]) => [
    key,
    typeof value === "string"
      ? key === "ticket_access"
        ? "all"
        : key === "ticket_comment_access"
          ? "public"
          : "full"
      : key !== "light_agent",
  ]),
);

export interface RoleSpec {
  readonly name: string;
  readonly description: string;
  readonly roleType: RoleType;
  readonly configuration: Configuration;
}

/** What an Enterprise account lists: its own roles and Zendesk's, mixed. */
export const ROLE_SPECS = [
  {
    name: "Advisor",
    description:
      "Advisors set up and run the workflow: automations, macros, triggers, views and channels. They make private comments only.",
    roleType: 0,
    configuration: {
      ...STAFF,
      ticket_comment_access: "none",
      manage_business_rules: true,
      manage_extensions_and_channels: true,
      manage_ticket_fields: true,
      manage_ticket_forms: true,
      macro_access: "full",
      view_access: "full",
      report_access: "none",
    },
  },
  { name: "Staff", description: "Staff agents solve tickets within their groups.", roleType: 0, configuration: STAFF },
  {
    name: "Team lead",
    description: "Team leads have greater access than Staff: all tickets, reports, and who belongs to which group.",
    roleType: 0,
    configuration: TEAM_LEAD,
  },
  {
    name: "Billing specialist",
    description: "Solves billing tickets and edits customers' organizations.",
    roleType: 0,
    configuration: {
      ...STAFF,
      ticket_access: "all",
      organization_editing: true,
      organization_notes_editing: true,
      end_user_profile_access: "full",
    },
  },
  {
    name: "Escalation engineer",
    description: "Works on escalated tickets of every group and sees deleted ones.",
    roleType: 0,
    configuration: {
      ...STAFF,
      ticket_access: "all",
      view_deleted_tickets: true,
      assign_tickets_to_any_group: true,
      ticket_merge: true,
    },
  },
  {
    name: "Knowledge editor",
    description: "Writes and publishes help center articles.",
    roleType: 0,
    configuration: { ...STAFF, forum_access: "full", forum_access_restricted_content: true, moderate_forums: true },
  },
  {
    name: "People manager",
    description: "Adds and removes team members and assigns their groups. Cannot change administrators.",
    roleType: 0,
    configuration: { ...STAFF, manage_team_members: true, manage_group_memberships: true, manage_groups: true },
  },
  {
    name: "Light agent",
    description: "Can see tickets and add private comments. Does not take a seat.",
    roleType: 1,
    configuration: { ...NO_PERMISSIONS, light_agent: true, report_access: "readonly", explore_access: "readonly" },
  },
  {
    name: "Contributor",
    description: "Can add private comments on tickets that others share. Does not take a seat.",
    roleType: 3,
    configuration: NO_PERMISSIONS,
  },
  { name: "Administrator", description: "Can do everything.", roleType: 4, configuration: EVERYTHING },
  {
    name: "Billing admin",
    description: "Administrator who also manages the subscription.",
    roleType: 5,
    configuration: EVERYTHING,
  },
] as const satisfies readonly RoleSpec[];
