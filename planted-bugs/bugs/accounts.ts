import type { PlantedBug } from "../bug.ts";
import { model, product } from "./catchers.ts";

const IDENTITY = "src/grants/reconcile/account-identity.ts";
const ACCOUNT = "src/grants/reconcile/account.ts";
const ACCOUNTS = "tests/grants/accounts.test.ts";

/** The account of one person. */
export const ACCOUNT_BUGS: readonly PlantedBug[] = [
  {
    name: "found by e-mail counts as made by us",
    breaks: ["account: stamp", "invariant 6"],
    edits: [{ file: IDENTITY, find: `how: "email", created: false }`, replace: `how: "email", created: true }` }],
    caughtBy: model("account"),
    isQuick: true,
  },
  {
    name: "an e-mail always proves",
    breaks: ["account: no e-mail match after the first link"],
    edits: [{ file: IDENTITY, find: " && !target.accountEverLinked", replace: "" }],
    caughtBy: product(
      ACCOUNTS,
      "an account that was there before, is deleted by hand and made anew with the same e-mail after the step claim of giving, gets nothing that was given to the old one",
    ),
  },
  {
    name: "closes whoever has the e-mail",
    breaks: ["account: by id"],
    edits: [
      {
        file: "src/grants/worker/send-attempt.ts",
        find: `{ verb: "downgrade_account", accountId: required(attempt.membershipId), suspend: true }`,
        replace: `{ verb: "downgrade_account", accountId: person.email, suspend: true }`,
      },
    ],
    caughtBy: product(
      ACCOUNTS,
      "an account that is made for a grant is closed though a worker dies after the step claim of closing it",
    ),
  },
  {
    name: "an account for what has ended",
    breaks: ["account: check again when opening"],
    edits: [
      {
        file: "src/grants/reconcile/target.ts",
        find: "return item !== undefined && isWanting(grant, moment.appNow) ?",
        replace: `return item !== undefined && (isWanting(grant, moment.appNow) || grant.state === "ending") ?`,
      },
    ],
    caughtBy: model("account"),
  },
  {
    name: "usable before a late downgrade",
    breaks: ["account: late downgrade", "invariant 2"],
    edits: [
      {
        file: ACCOUNT,
        find: "if (opensNothing && removals.length > 0) {",
        replace: "if (!opensNothing && removals.length > 99) {",
      },
    ],
    caughtBy: product(
      ACCOUNTS,
      "an account that is made for a grant is not given to a grant before a late downgrade of it can act no more",
    ),
  },
];
