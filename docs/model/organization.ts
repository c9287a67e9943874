/**
 * Model O: the organizations of one person. While the app allows several they are a set; while it allows one, giving
 * one replaces the other or is refused, and both are tried. The switch may move at any time, and what we believe
 * of it may be old.
 */
import type { Model, Move } from "./explore.ts";
import { isDue, OrganizationDecisions } from "./organization-decision.ts";
import type { OrganizationGuard } from "./organization-guards.ts";
import { appMoves, peopleMoves, switchMoves } from "./organization-surroundings.ts";
import { workerMoves } from "./organization-worker.ts";
import * as O from "./organization-world.ts";
import { IDLE, readingOnce, type World } from "./shared.ts";

export interface OrganizationBounds {
  /** What each grant asks for. */
  readonly grants: readonly O.Organization[];
  /** The app's switch at first, and what a sync left us believing. */
  readonly allowsSeveral: boolean;
  readonly believesSeveral: boolean;
  /** Each look reads the switch too; otherwise only after a doubt. */
  readonly readsSwitch: boolean;
  /** What the app does with a second organization while only one is allowed: it replaces or refuses. */
  readonly replaces: boolean;
  readonly refusesRestores: boolean;
  readonly people: number;
  readonly crashes: number;
  readonly losses: number;
  readonly refusals: number;
  readonly staleReads: number;
  readonly flips: number;
  /** New decisions that let a stopped grant go on. */
  readonly decisions: number;
}

export const NO_ORGANIZATION_FAULTS: OrganizationBounds = {
  grants: [O.ACME, O.GLOBEX],
  allowsSeveral: true,
  believesSeveral: true,
  readsSwitch: true,
  replaces: true,
  refusesRestores: false,
  people: 0,
  crashes: 0,
  losses: 0,
  refusals: 0,
  staleReads: 0,
  flips: 0,
  decisions: 0,
};

/** Everything a move needs to know besides the state. */
export interface Setting {
  readonly bounds: OrganizationBounds;
  readonly without: OrganizationGuard | undefined;
  readonly decisions: OrganizationDecisions;
}

export type Fork = () => O.Organizations;
export type Emit = (label: string, world: O.Organizations, options?: Pick<Move, "isEnvironment" | "breaks">) => void;

export function organization(run: World<Partial<OrganizationBounds>, OrganizationGuard>): Model {
  const bounds = { ...NO_ORGANIZATION_FAULTS, ...run.bounds };
  const decisions = new OrganizationDecisions(run.without, bounds.grants);
  const setting: Setting = { bounds, without: run.without, decisions };
  const width = O.widthOf(bounds.grants.length);
  const read = readingOnce((state) => O.unpack(state, bounds.grants.length));
  return {
    name: run.name,
    width,
    initial: O.pack(firstWorld(bounds), width),
    moves: (state, emit) => {
      const world = read(state);
      const fork = () => O.copyOf(world);
      const send: Emit = (label, next, options) => {
        // Nobody looks at a belief where every look reads the switch.
        if (bounds.readsSwitch) Object.assign(next, { belief: false, isDoubted: false });
        O.tidy(next);
        emit({ label, state: O.pack(next, width), ...options });
      };
      peopleMoves(world, fork, setting, send);
      switchMoves(world, fork, setting, send);
      workerMoves(world, fork, setting, send);
      appMoves(world, fork, setting, send);
    },
    invariants: {
      "over, but our organization is there": (state) => areEndsTrue(read(state), bounds),
      "at rest, but an organization of ours is there that nobody wants": (state) => isWanted(read(state), setting),
      "at rest, but the person's own organization is lost": (state) => isGivenBack(read(state), setting),
    },
    isGood: (state) => isGood(read(state), bounds),
  };
}

function firstWorld(bounds: OrganizationBounds): O.Organizations {
  return {
    allowsSeveral: bounds.allowsSeveral,
    belief: bounds.readsSwitch ? false : bounds.believesSeveral,
    isDoubted: false,
    up: [
      { id: 1, maker: O.PERSON },
      { id: 0, maker: 0 },
      { id: 0, maker: 0 },
    ],
    before: [1, 0, 0],
    nextIds: [2, 1, 1],
    theirs: O.bit(O.HOME),
    removed: 0,
    taken: 0,
    ambiguous: 0,
    own: O.ORGANIZATIONS.map(() => ({ ours: 0, deleteOpened: 0, gone: 0 })),
    memory: O.ORGANIZATIONS.map(() => ({ id: 0, writtenSince: false, isDisplaced: false })),
    held: 0,
    backOff: 0,
    wake: 0,
    grants: bounds.grants.map(() => ({ state: O.NOT_YET, isStopped: false, isPutBack: false, namesHome: false })),
    attempts: [],
    worker: { ...O.NO_WORK },
    people: bounds.people,
    crashes: bounds.crashes,
    losses: bounds.losses,
    refusals: bounds.refusals,
    staleReads: bounds.staleReads,
    flips: bounds.flips,
    decisions: bounds.decisions,
  };
}

function grantsOf(world: O.Organizations, bounds: OrganizationBounds, organization: O.Organization): O.Grant[] {
  return world.grants.filter((_, index) => bounds.grants[index] === organization);
}

function hasOurs(world: O.Organizations, organization: O.Organization): boolean {
  return O.at(world.up, organization).maker === O.US;
}

/** Also while another grant goes on: green for one organization means that ours was seen to be gone. */
function areEndsTrue(world: O.Organizations, bounds: OrganizationBounds): boolean {
  return O.ORGANIZATIONS.every((organization) => {
    if (!hasOurs(world, organization)) return true;
    const grants = grantsOf(world, bounds, organization);
    return grants.some((grant) => O.isLive(grant) || grant.state === O.ENDING);
  });
}

/** Nothing is under way, and nothing says when to look again. */
function isAtRest(world: O.Organizations, { bounds, without }: Setting): boolean {
  const isOver = world.worker.step === IDLE && world.attempts.length === 0 && world.backOff === 0;
  return isOver && !isDue(world, bounds.grants, without);
}

function hasStray(world: O.Organizations, bounds: OrganizationBounds): boolean {
  return O.ORGANIZATIONS.some(
    (organization) => hasOurs(world, organization) && !grantsOf(world, bounds, organization).some(O.isWanting),
  );
}

function isWanted(world: O.Organizations, setting: Setting): boolean {
  return !hasStray(world, setting.bounds) || !isAtRest(world, setting);
}

function isLost(world: O.Organizations, organization: O.Organization): boolean {
  return (world.theirs & O.bit(organization)) > 0 && !O.isThere(world, organization);
}

function isGivenBack(world: O.Organizations, setting: Setting): boolean {
  if (setting.bounds.refusesRestores || world.grants.some(O.isWanting)) return true;
  return !O.ORGANIZATIONS.some((organization) => isLost(world, organization)) || !isAtRest(world, setting);
}

function isGood(world: O.Organizations, bounds: OrganizationBounds): boolean {
  if (world.grants.some((grant) => grant.state === O.ENDING)) return false;
  if (hasStray(world, bounds)) return false;
  const top = world.grants.findLastIndex(O.isWanting);
  if (!bounds.refusesRestores && O.ORGANIZATIONS.some((own) => isLost(world, own) && !isReplaced(world, bounds, own)))
    return false;
  return world.grants.every((grant, index) => {
    if (!O.isWanting(grant) || (!world.allowsSeveral && index !== top && bounds.grants[index] !== bounds.grants[top]))
      return true;
    const organization = O.at(bounds.grants, index);
    if (grant.state !== O.ACTIVE) return false;
    return O.isThere(world, organization) || ((world.removed & O.bit(organization)) > 0 && !grant.isPutBack);
  });
}

/** Somebody agreed that a grant takes its place, and that grant has it. */
function isReplaced(world: O.Organizations, bounds: OrganizationBounds, own: O.Organization): boolean {
  return world.grants.some(
    (grant, index) => O.isWanting(grant) && (grant.namesHome || bounds.grants[index] === own) && own === O.HOME,
  );
}
