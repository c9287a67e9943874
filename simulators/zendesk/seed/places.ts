/** The first one is the account's default group. */
export const GROUP_NAMES = [
  "Support", "Tier 1", "Tier 2", "Tier 3", "Escalations", "Engineering", "Support Operations", "Billing", "Payments", "Refunds", "Fraud Review",
  "Enterprise Customers", "Small Business", "Onboarding", "Customer Success", "Renewals", "Sales Questions", "Partners", "Resellers", "Logistics",
  "Returns", "Warranty", "Field Service", "Incident Response", "Security", "Privacy Requests", "Legal", "Social Media", "Community", "Knowledge Base",
  "Localization", "Weekend Shift", "Night Shift", "EMEA", "Americas", "Asia-Pacific", "VIP", "Beta Program", "Internal IT", "People Operations",
] as const;

export const PRIVATE_GROUPS: ReadonlySet<string> = new Set(["Security", "Legal", "People Operations"]);

export const ORGANIZATION_FIRST = [
  "Alder", "Amber", "Arctic", "Atlas", "Beacon", "Birch", "Blue Harbor", "Bright", "Cedar", "Cobalt", "Copper", "Coral", "Crescent", "Delta",
  "Ember", "Evergreen", "Falcon", "Fjord", "Golden", "Granite", "Harvest", "Horizon", "Indigo", "Ivory", "Juniper", "Lantern", "Maple", "Meridian",
  "Nimbus", "North Star",
] as const;

export const ORGANIZATION_SECOND = [
  "Logistics", "Foods", "Energy", "Health", "Retail", "Finance", "Robotics", "Media", "Travel", "Textiles",
] as const;
