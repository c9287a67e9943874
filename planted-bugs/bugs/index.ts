import type { PlantedBug } from "../bug.ts";
import { ACCOUNT_BUGS } from "./accounts.ts";
import { MEMBERSHIP_BUGS } from "./memberships.ts";
import { ORGANIZATION_BUGS } from "./organizations.ts";
import { SLOT_BUGS } from "./slots.ts";
import { SURROUNDING_BUGS } from "./surroundings.ts";
import { TIME_BUGS } from "./times.ts";
import { WORKER_BUGS } from "./workers.ts";

export const BUGS: readonly PlantedBug[] = [
  ...MEMBERSHIP_BUGS,
  ...SLOT_BUGS,
  ...ORGANIZATION_BUGS,
  ...ACCOUNT_BUGS,
  ...WORKER_BUGS,
  ...TIME_BUGS,
  ...SURROUNDING_BUGS,
];
