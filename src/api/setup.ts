import { z } from "zod";
import { moment } from "./common.ts";
import { operation } from "./operation.ts";

export const getSetup = operation({
  id: "getSetup",
  method: "GET",
  path: "/setup",
  tag: "setup",
  summary: "The first-run checklist: which steps are proved",
  response: z.object({
    steps: z.array(
      z.object({
        key: z.enum(["administrator", "connect", "checks", "sync", "import", "people", "first_grant"]),
        title: z.string(),
        status: z.enum(["done", "current", "later"]),
        /** The proof, or what to do next. */
        detail: z.string(),
        done_at: moment.nullable(),
      }),
    ),
    /** What was written to Zendesk so far, in words. */
    written: z.string(),
    is_complete: z.boolean(),
  }),
});
