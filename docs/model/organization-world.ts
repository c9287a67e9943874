/** The state of the organization model: the organizations of one person, and the switch that allows several. */
import { ABANDONED, ByteReader, CALL_IN_HAND, HAS_READ, IDLE, MUST_READ, ON_ITS_WAY, OVER, WAITING } from "./shared.ts";

export const NOT_YET = 0;
export const APPROVED = 1;
export const ACTIVE = 2;
export const ENDING = 3;
export const ENDED = 4;

/** What the person has of their own, and what grants ask for. */
export const HOME = 0;
export const ACME = 1;
export const GLOBEX = 2;
export const ORGANIZATIONS = [HOME, ACME, GLOBEX] as const;
export type Organization = (typeof ORGANIZATIONS)[number];
const NAMES = ["Home", "Acme", "Globex"] as const;

export const US = 1;
export const PERSON = 2;

export interface Membership {
  /** 0: not there. */
  id: number;
  /** A restored one counts as the person's. */
  maker: number;
}

export interface Grant {
  state: number;
  isStopped: boolean;
  isPutBack: boolean;
  /** Its approval said that Home goes. */
  namesHome: boolean;
}

export const CREATE = 0;
export const RESTORE = 1;
export const TAKE = 2;
export const MAKE_WAY = 3;
const VERBS = ["create", "restore", "delete", "delete (to make way)"] as const;

/** Of an unanswered write: unsettled; settled after the read in hand began; settled before it. */
export const CLOSED = 0;
export const UNSETTLED = 1;
export const SETTLED_LATE = 2;
export const SETTLED = 3;
/** Answered, but not long enough ago for every list to show what it did. */
export const RECENT = 4;

export interface Attempt {
  verb: number;
  organization: Organization;
  /** The organization of the item that carries it. */
  item: Organization;
  /** Create: the first id that can be its work. Delete: the id to remove. */
  id: number;
  net: number;
  answer: number;
  open: number;
  /** Ghost, as bits: whose grants were verified while it was under way. */
  outrun: number;
}

export const DONE = 1;
export const DUPLICATE = 2;
/** "Only one fits", or any other refusal that says nothing. */
export const REFUSED = 3;

export interface Remembered {
  /** As last seen; 0: nothing is remembered. */
  id: number;
  writtenSince: boolean;
  isDisplaced: boolean;
}

/** What is stored about the ids of one organization, as bits. */
export interface Own {
  ours: number;
  deleteOpened: number;
  gone: number;
}

export interface Worker {
  step: number;
  attempt: number;
  /** The list it read, and the switch, which it asks for beside the list. */
  list: number[];
  allowsSeveral: boolean;
  isSwitchRead: boolean;
}

export interface Organizations {
  allowsSeveral: boolean;
  belief: boolean;
  /** Something contradicted the belief, so the next look reads the switch itself. */
  isDoubted: boolean;
  up: Membership[];
  /** What a list shows that is older than the last change. */
  before: number[];
  /** Of each organization, the id that the next membership gets. */
  nextIds: number[];
  /** Ghosts, as bits: what the person would have without us; what another hand took last, and what surely so. */
  theirs: number;
  removed: number;
  taken: number;
  /** Ghost: a person added it while a create of ours was open. */
  ambiguous: number;
  own: Own[];
  memory: Remembered[];
  held: number;
  /** Of the items that were refused something, as bits: nothing is written for them until it runs out. */
  backOff: number;
  /** 0 none, 1 older than the read in hand, 2 newer. */
  wake: number;
  grants: Grant[];
  attempts: Attempt[];
  worker: Worker;
  people: number;
  crashes: number;
  losses: number;
  refusals: number;
  staleReads: number;
  flips: number;
  decisions: number;
}

/** Attempts alive at once. No final world is cut by it, or its progress would be stuck. */
export const SLOTS = 8;
/** Ids of one organization that matter at once; see `renumber`. */
export const IDS = 7;

export const bit = (organization: number) => 1 << organization;
export const nameOf = (organization: Organization) => NAMES[organization];
export const isLive = (grant: Grant) => grant.state === APPROVED || grant.state === ACTIVE;
export const isWanting = (grant: Grant) => isLive(grant) && !grant.isStopped;

export function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`nothing at ${index}`);
  return found;
}

export function describe(attempt: Attempt): string {
  return `${at(VERBS, attempt.verb)} of ${nameOf(attempt.organization)}`;
}

export function namesOf(ids: readonly number[]): string {
  const there = ORGANIZATIONS.filter((organization) => at(ids, organization) > 0).map(nameOf);
  return there.length > 0 ? there.join(" and ") : "nothing";
}

export function idsOf(world: Organizations): number[] {
  return world.up.map(({ id }) => id);
}

export function isThere(world: Organizations, organization: Organization): boolean {
  return at(world.up, organization).id > 0;
}

/** Where only one fits and the app replaces, one change takes others away. */
export function changeApp(world: Organizations, change: (up: Membership[]) => void): void {
  world.before = idsOf(world);
  change(world.up);
}

/** A wake-up that comes while a read is in hand is newer than that read. */
export function wake(world: Organizations): void {
  world.wake = world.worker.step >= HAS_READ ? 2 : 1;
}

/** Could this write take an organization away, or can its outcome still matter to others? */
export function canDisplace(attempt: Attempt): boolean {
  return attempt.verb !== TAKE;
}

export const NO_WORK: Worker = { step: IDLE, attempt: 0, list: [0, 0, 0], allowsSeveral: false, isSwitchRead: false };

export function goIdle(world: Organizations): void {
  world.worker = { ...NO_WORK };
}

/** The switch is asked for beside the list, so its answer may be older than the list. */
export function lookAgain(world: Organizations): void {
  world.worker = { ...NO_WORK, step: MUST_READ, allowsSeveral: world.allowsSeveral };
}

/** The call in hand is never sent, the one under way goes on alone. */
export function crash(world: Organizations): void {
  const { worker } = world;
  const attempt = world.attempts[worker.attempt];
  if (worker.step === CALL_IN_HAND && attempt !== undefined) attempt.net = OVER;
  if (worker.step === WAITING && attempt !== undefined) attempt.net = attempt.net === ON_ITS_WAY ? ABANDONED : OVER;
  goIdle(world);
}

export function copyOf(world: Organizations): Organizations {
  return {
    ...world,
    up: world.up.map((membership) => ({ ...membership })),
    before: [...world.before],
    nextIds: [...world.nextIds],
    own: world.own.map((own) => ({ ...own })),
    memory: world.memory.map((row) => ({ ...row })),
    grants: world.grants.map((grant) => ({ ...grant })),
    attempts: world.attempts.map((attempt) => ({ ...attempt })),
    worker: { ...world.worker },
  };
}

/** Two states that differ only in what is over, in the order of the attempts or in unused ids are one state. */
export function tidy(world: Organizations): void {
  if (world.staleReads === 0) world.before = idsOf(world);
  const all = world.attempts;
  const kept = all.filter((attempt) => attempt.open !== CLOSED || attempt.net !== OVER);
  const sorted = kept.length > 1 ? kept.toSorted((a, b) => codeOf(b) - codeOf(a)) : kept;
  const own = all[world.worker.attempt];
  if (world.worker.step >= CALL_IN_HAND && own !== undefined) world.worker.attempt = sorted.indexOf(own);
  world.attempts = sorted;
  for (const organization of ORGANIZATIONS) {
    if (isThere(world, organization)) {
      world.removed &= ~bit(organization);
      world.taken &= ~bit(organization);
    } else {
      world.ambiguous &= ~bit(organization);
    }
    renumber(world, organization);
  }
}

function codeOf({ verb, organization, item, id, net, answer, open, outrun }: Attempt): number {
  return ((((((verb * 4 + organization) * 4 + item) * 8 + id) * 8 + net) * 4 + answer) * 8 + open) * 8 + outrun;
}

/** Only the order of the ids that something still names matters, so they are counted from one again. */
function renumber(world: Organizations, organization: Organization): void {
  const own = at(world.own, organization);
  let used = own.ours & ~own.gone;
  for (const id of [at(world.up, organization).id, at(world.before, organization), at(world.memory, organization).id])
    used |= 1 << id;
  used |= 1 << at(world.worker.list, organization);
  for (const attempt of world.attempts)
    if (attempt.organization === organization && (attempt.verb !== CREATE || attempt.answer === DONE))
      used |= 1 << attempt.id;
  const next = at(world.nextIds, organization);
  const isDense = (used | 1) === (1 << next) - 1;
  if (isDense) return;
  const places: number[] = [];
  let place = 0;
  for (let id = 0; id <= next; id++) places.push(id === 0 || (used & (1 << id)) > 0 || id === next ? place++ : place);
  apply(world, organization, places, used);
}

function apply(world: Organizations, organization: Organization, places: readonly number[], used: number): void {
  const moved = (id: number) => at(places, id);
  const movedBits = (bits: number) => {
    let result = 0;
    for (let id = 1; id <= IDS; id++) if ((bits & used & (1 << id)) > 0) result |= 1 << moved(id);
    return result;
  };
  const up = at(world.up, organization);
  const own = at(world.own, organization);
  const row = at(world.memory, organization);
  up.id = moved(up.id);
  row.id = moved(row.id);
  world.before[organization] = moved(at(world.before, organization));
  world.worker.list = world.worker.list.map((id, index) => (index === organization ? moved(id) : id));
  for (const attempt of world.attempts) if (attempt.organization === organization) attempt.id = moved(attempt.id);
  Object.assign(own, {
    ours: movedBits(own.ours),
    deleteOpened: movedBits(own.deleteOpened),
    gone: movedBits(own.gone),
  });
  world.nextIds[organization] = moved(at(world.nextIds, organization));
}

const SCALARS = 19;
const EACH = 11;

export function widthOf(grants: number): number {
  return SCALARS + ORGANIZATIONS.length * EACH + grants + 1 + SLOTS * 8;
}

export function pack(world: Organizations, width: number): Uint8Array {
  const bytes = new Uint8Array(width);
  const { worker } = world;
  bytes.set([
    +world.allowsSeveral,
    +world.belief,
    +world.isDoubted,
    world.theirs,
    world.removed,
    world.taken,
    world.ambiguous,
    world.held,
    world.wake,
    worker.step,
    worker.attempt,
    +worker.allowsSeveral + 2 * +worker.isSwitchRead,
    world.people,
    world.crashes,
    world.losses,
    world.refusals * 16 + world.staleReads,
    world.flips,
    world.decisions,
    world.backOff,
  ]);
  let place = SCALARS;
  for (const organization of ORGANIZATIONS) {
    const { id, maker } = at(world.up, organization);
    const own = at(world.own, organization);
    const row = at(world.memory, organization);
    bytes.set(
      [
        id,
        maker,
        at(world.before, organization),
        at(world.nextIds, organization),
        own.ours,
        own.deleteOpened,
        own.gone,
        row.id,
        +row.writtenSince,
        +row.isDisplaced,
        at(worker.list, organization),
      ],
      place,
    );
    place += EACH;
  }
  for (const grant of world.grants)
    bytes[place++] = grant.state + 16 * +grant.isStopped + 32 * +grant.isPutBack + 64 * +grant.namesHome;
  bytes[place++] = world.attempts.length;
  for (const attempt of world.attempts) {
    const { verb, organization, item, id, net, answer, open, outrun } = attempt;
    bytes.set([verb, organization, item, id, net, answer, open, outrun], place);
    place += 8;
  }
  return bytes;
}

export function unpack(bytes: Uint8Array, grantCount: number): Organizations {
  const reader = new ByteReader(bytes);
  const scalars = reader.take(SCALARS);
  const scalar = (index: number) => scalars[index] ?? 0;
  const each = ORGANIZATIONS.map(() => reader.take(EACH));
  const column = (index: number) => each.map((values) => values[index] ?? 0);
  return {
    allowsSeveral: scalar(0) === 1,
    belief: scalar(1) === 1,
    isDoubted: scalar(2) === 1,
    theirs: scalar(3),
    removed: scalar(4),
    taken: scalar(5),
    ambiguous: scalar(6),
    held: scalar(7),
    wake: scalar(8),
    up: each.map(([id = 0, maker = 0]) => ({ id, maker })),
    before: column(2),
    nextIds: column(3),
    own: each.map((values) => ({ ours: values[4] ?? 0, deleteOpened: values[5] ?? 0, gone: values[6] ?? 0 })),
    memory: each.map((values) => ({ id: values[7] ?? 0, writtenSince: values[8] === 1, isDisplaced: values[9] === 1 })),
    worker: {
      step: scalar(9),
      attempt: scalar(10),
      list: column(10),
      allowsSeveral: (scalar(11) & 1) > 0,
      isSwitchRead: (scalar(11) & 2) > 0,
    },
    people: scalar(12),
    crashes: scalar(13),
    losses: scalar(14),
    refusals: scalar(15) >> 4,
    staleReads: scalar(15) & 15,
    flips: scalar(16),
    decisions: scalar(17),
    backOff: scalar(18),
    grants: reader.take(grantCount).map((byte) => ({
      state: byte & 15,
      isStopped: (byte & 16) > 0,
      isPutBack: (byte & 32) > 0,
      namesHome: (byte & 64) > 0,
    })),
    attempts: unpackAttempts(reader),
  };
}

function unpackAttempts(reader: ByteReader): Attempt[] {
  const count = reader.next();
  const attempts: Attempt[] = [];
  for (let index = 0; index < count; index++) {
    attempts.push({
      verb: reader.next(),
      organization: organizationOf(reader.next()),
      item: organizationOf(reader.next()),
      id: reader.next(),
      net: reader.next(),
      answer: reader.next(),
      open: reader.next(),
      outrun: reader.next(),
    });
  }
  return attempts;
}

export function organizationOf(index: number): Organization {
  return at(ORGANIZATIONS, index);
}
