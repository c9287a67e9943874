import * as directory from "./directory.ts";
import * as events from "./events.ts";
import * as grants from "./grants.ts";
import * as identity from "./identity.ts";
import * as inventory from "./inventory.ts";
import type { Operation } from "./operation.ts";
import * as requests from "./requests.ts";
import * as rollbacks from "./rollbacks.ts";
import * as setup from "./setup.ts";

const isOperation = (value: unknown): value is Operation =>
  typeof value === "object" && value !== null && "method" in value && "path" in value && "response" in value;

/** Every operation of /v1. A test proves that each is bound to exactly one handler. */
export const operations: readonly Operation[] = [
  identity,
  directory,
  inventory,
  requests,
  grants,
  rollbacks,
  events,
  setup,
]
  .flatMap((noun) => Object.values(noun) as unknown[])
  .filter(isOperation);
