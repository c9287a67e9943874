/** What must each have a planted bug: the invariants of the architecture and the guards of the reconciler's protocol. */

export const INVARIANTS = {
  "invariant 1": "nobody holds access longer than the longest live grant that justifies it",
  "invariant 2": "a live grant is disturbed neither by the end of another one nor by a start outside its slot",
  "invariant 3": "the obligation is a row: killing or pausing any process loses nothing and doubles nothing",
  "invariant 4": "a state change, its event and its errands commit together; a call has an event before and after it",
  "invariant 5": "revoked means seen to be absent, by a read that began after everything of ours was settled",
  "invariant 6": "access that we did not give is not ours to take",
  "invariant 7": "slots return to their baseline, or to what someone set since",
  "invariant 8":
    "absence is concluded by a worker's own complete read, never by a sync; one that would remove too much asks",
  "invariant 9": "one worker at a time changes the rows of a target",
  "invariant 10": "an approval is bound to what was approved",
  "invariant 11": "authority is decided when it is used, from our own rows; loosening rules for oneself is deciding",
  "invariant 12": "a secret can never be read back",
  "invariant 13":
    "no row of the log can be changed, dropped, reordered or cut off without the verifier naming the place",
} as const;

export type Invariant = keyof typeof INVARIANTS;

/** The rows of the protocol's table, in its order, with what breaks without each. */
export const GUARDS = {
  "attempt row first": "a lost write that nobody remembers acts after the end",
  "token in every transaction": "a worker that lost its lease concludes from what it knew before",
  "lease check before sending": "a paused worker sends what was settled meanwhile",
  "compute in the acting transaction": "an end that came after the claim is overlooked",
  "delete by membership id": "a late delete takes what a person added since",
  claims: "what a lost create made is taken for outside access and stays",
  "422 is not ours": "what a person added is removed at the end",
  created_at: "what a person added before our create was opened is removed",
  settle: "gone is said, and then the lost create acts",
  "read began after settling": "a read from before the last write decides",
  "claim closed by a read": "a day of outage makes our membership outside access",
  "delete until answered": "a list that is older than our create says gone",
  "list after the delete": "what appeared between the delete and its answer stays",
  "never rely on an id once deleted": "a late delete takes what a new grant was verified on",
  "hold only if all live were active": "a second grant waits for ever behind a hold",
  "sync only hints": "a sync's page says whose a membership is",
  "slot: late own value": "a late write of a lower role undoes what was verified",
  "slot: own values": "a role of ours that was never written is taken for a person's, or the other way round",
  "slot: last foreign value": "what a person set meanwhile is overwritten at the end",
  "slot: skip a gone role": "a grant whose role was deleted keeps the slot",
  "slot: fallback": "a deleted baseline keeps the expired role",
  "hold never delays removal": "a held grant never ends",
  "orgs: remember always": "what a create took unexpectedly cannot be put back",
  "orgs: restore whatever the switch": "what was displaced is lost when the switch changed",
  "orgs: ask again": "a grant becomes active although it took what its approval did not name",
  "orgs: late delete of the old one": "over is said, and then our delete of the person's own one acts",
  "orgs: delete first": "where a second one is refused, the old one can never come back",
  "account: stamp": "a stranger's account with the e-mail is used or closed",
  "account: no e-mail match after the first link": "our grants land on a re-made account",
  "account: by id": "a stranger's account is closed by a late call",
  "account: check again when opening": "an account is opened for nobody",
  "account: late downgrade": "a late downgrade closes an account that a grant was verified on",
  "wake-ups newer than the read stay": "a webhook between read and completion is forgotten",
  "database clock": "a node whose clock is ahead ends grants early",
  "check activate_by when verifying": "a grant that was seen too late becomes active",
  "lapse is an ending": "what a lapsed grant's lost create made is never looked for",
  "write the end first": "an end that acted is taken back by an extension",
  "lock when extending": "an extension is written over an end",
  "first verification only": "each look prolongs the grant",
  "lanes by obligation": "the read-back of a removal never gets a call",
  "a share for lower lanes": "endless removals take every call",
  "removals first in a target": "a failing grant ends every pass before the removal",
  "pause stops grants only": "a paused app keeps what has ended",
  "per-item back-off": "each failed grant pushes the removal's next try away",
} as const;

export type Guard = keyof typeof GUARDS;
