import type { Account } from "../account.ts";
import { ok, type Call } from "../call.ts";
import type { Route } from "../router.ts";

export const accountSettingsRoutes: readonly Route[] = [
  { method: "GET", path: "/account/settings", scope: "account_settings", allow: "agents", handle: show },
];

function show(call: Call) {
  return ok({ settings: settingsOf(call.account) });
}

/** The sections of the published description; what a switch decides is read from it, the rest never changes. */
function settingsOf(account: Account): Record<string, unknown> {
  const { switches, brandId } = account;
  const isEnterprise = switches.plan === "enterprise";
  return {
    branding: {
      header_color: "0B4F6C",
      page_background_color: "F5F7F9",
      tab_background_color: "01BAEF",
      text_color: "FFFFFF",
      header_logo_url: null,
      favicon_url: null,
    },
    apps: { use: true, create_private: true, create_public: false },
    tickets: {
      agent_ticket_deletion: false,
      list_newest_comments_first: true,
      collaboration: true,
      private_attachments: false,
      agent_collision: true,
      tagging: true,
      list_empty_views: true,
      comments_public_by_default: true,
      maximum_personal_views_to_list: 8,
      status_hold: true,
      markdown_ticket_comments: false,
      rich_text_comments: true,
      emoji_autocompletion: true,
      assign_tickets_upon_solve: true,
      allow_group_reset: true,
      modern_ticket_reassignment: false,
      default_solved_ticket_reassignment_strategy: "legacy",
    },
    agents: {
      agent_workspace: true,
      agent_home: false,
      focus_mode: false,
      idle_timeout_enabled: false,
      unified_agent_statuses: false,
    },
    groups: { check_group_name_uniqueness: switches.checkGroupNameUniqueness },
    chat: {
      enabled: false,
      available: true,
      maximum_request_count: 1,
      welcome_message: "Hi there. How can I help today?",
      integrated: true,
    },
    voice: {
      enabled: false,
      logging: false,
      outbound_enabled: true,
      agent_confirmation_when_forwarding: true,
      agent_wrap_up_after_calls: true,
      maximum_queue_size: 5,
      maximum_queue_wait_time: 1,
      only_during_business_hours: false,
      recordings_public: true,
      uk_mobile_forwarding: true,
    },
    twitter: { shorten_url: "optional" },
    user: {
      tagging: true,
      time_zone_selection: true,
      language_selection: true,
      multiple_organizations: account.allowsSeveralOrganizations,
      agent_created_welcome_emails: true,
      end_user_phone_number_validation: false,
      have_gravatars_enabled: false,
    },
    lotus: { prefer_lotus: true, reporting: true, pod_id: 27 },
    statistics: { forum: true, search: true, rule_usage: true },
    billing: { backend: "zuora" },
    active_features: {
      on_hold_status: true,
      user_tagging: true,
      ticket_tagging: true,
      topic_suggestion: false,
      voice: false,
      business_hours: true,
      facebook_login: false,
      google_login: false,
      twitter_login: false,
      forum_analytics: true,
      agent_forwarding: false,
      chat: false,
      chat_about_my_ticket: false,
      customer_satisfaction: true,
      csat_reason_code: false,
      markdown: false,
      bcc_archiving: false,
      allow_ccs: true,
      explore: true,
      sandbox: isEnterprise,
      suspended_ticket_notification: false,
      twitter: false,
      facebook: false,
      dynamic_contents: true,
      light_agents: switches.plan !== "team",
      ticket_forms: true,
      user_org_fields: true,
      organization_access_enabled: true,
      custom_dkim_domain: false,
    },
    api: { accepted_api_agreement: true, api_password_access: "false", api_token_access: String(switches.tokenAccess) },
    ticket_form: {
      ticket_forms_instructions: "Please choose your issue below",
      raw_ticket_forms_instructions: "Please choose your issue below",
    },
    brands: { default_brand_id: brandId, require_brand_on_new_tickets: false },
    limits: { attachment_size: 52_428_800 },
    localization: { locale_ids: [1] },
    metrics: { account_size: "100-399" },
    rule: {
      macro_most_used: true,
      macro_order: "alphabetical",
      skill_based_filtered_views: [],
      using_skill_based_routing: false,
    },
    cdn: {
      cdn_provider: "default",
      fallback_cdn_provider: "secondary",
      hosts: [
        { name: "default", url: "https://static.zdassets.com" },
        { name: "secondary", url: "https://static-fallback.zdassets.com" },
      ],
    },
  };
}
