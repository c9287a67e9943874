import type { PlantedBug } from "../bug.ts";
import { model, product, reconciler } from "./catchers.ts";

const ORGANIZATIONS = "src/grants/reconcile/organizations.ts";
const TESTS = "tests/grants/organizations.test.ts";
const SUITE = "an organization, of which the account may allow only one where Zendesk would";

/** The organizations of one person, while the account may allow only one. */
export const ORGANIZATION_BUGS: readonly PlantedBug[] = [
  {
    name: "remembers only where one fits",
    breaks: ["orgs: remember always", "invariant 7"],
    edits: [
      {
        file: ORGANIZATIONS,
        find: "...rememberBeforeWriting(scene.memory, scene.foreign),",
        replace: "...(scene.allowsSeveral ? [] : rememberBeforeWriting(scene.memory, scene.foreign)),",
      },
    ],
    caughtBy: model("organization"),
  },
  {
    name: "restores only where one fits",
    breaks: ["orgs: restore whatever the switch", "invariant 7"],
    edits: [
      {
        file: ORGANIZATIONS,
        find: "if (isBusy || scene.memory.rows.length === 0) return unchanged;",
        replace: "if (isBusy || scene.allowsSeveral || scene.memory.rows.length === 0) return unchanged;",
      },
    ],
    caughtBy: model("organization"),
  },
  {
    name: "what was taken is taken",
    breaks: ["orgs: ask again", "invariant 10"],
    edits: [
      {
        file: ORGANIZATIONS,
        find: "if (took.length > 0 || scene.allowsSeveral) return took;",
        replace: "if (scene.allowsSeveral) return [];",
      },
    ],
    caughtBy: model("organization"),
  },
  {
    name: "a late delete of the old one",
    breaks: ["orgs: late delete of the old one"],
    edits: [
      {
        file: "src/grants/reconcile/organization-memory.ts",
        find: `(attempt.verb === "delete" && attempt.purpose === "make_way")`,
        replace: "false",
      },
    ],
    caughtBy: product(
      TESTS,
      `${SUITE} replace a second one does not call it over while its delete of the old one may still act`,
    ),
  },
  {
    name: "restores before it deletes",
    breaks: ["orgs: delete first"],
    edits: [
      {
        file: ORGANIZATIONS,
        find: `const isBusy = decisions.some(({ step }) => step.kind === "open" || step.kind === "read_again");`,
        replace: `const isBusy = decisions.some(({ step }) => step.kind === "read_again");`,
      },
    ],
    caughtBy: model("organization"),
  },
  {
    name: "creates without making way",
    breaks: ["orgs: delete first"],
    edits: [
      {
        file: ORGANIZATIONS,
        find: "const inTheWay = scene.allowsSeveral ? undefined : scene.foreign[0];",
        replace: "const inTheWay = scene.isSwitchFresh ? undefined : scene.foreign[0];",
      },
    ],
    caughtBy: reconciler("brings back the organization that it replaced, where Zendesk would refuse a second one"),
  },
];
