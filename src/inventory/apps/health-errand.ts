import { z } from "zod";

export const HEALTH_QUEUE = "inventory.health";
export const HEALTH_VERSION = 1;
export const healthPayload = z.object({ app_id: z.uuid() });
