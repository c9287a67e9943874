import type { ResourceType } from "../api/index.ts";
import type { ResourceKind } from "../connectors/kit/index.ts";

const TYPES = {
  group: "ZENDESK_GROUP",
  organization: "ZENDESK_ORGANIZATION",
  custom_role: "ZENDESK_CUSTOM_ROLE",
} as const satisfies Record<ResourceKind, ResourceType>;

/** The contract's spelling of a kind. */
export function typeOfKind(kind: ResourceKind): ResourceType {
  return TYPES[kind];
}

export function kindOfType(type: ResourceType): ResourceKind {
  switch (type) {
    case "ZENDESK_GROUP":
      return "group";
    case "ZENDESK_ORGANIZATION":
      return "organization";
    case "ZENDESK_CUSTOM_ROLE":
      return "custom_role";
  }
}
