import type { LogVerdict } from "../audit/index.ts";

/** What a verdict on the log says, and how far it goes: what no head covers yet could have been cut off behind its last row. */
export function verdictSentences(verdict: LogVerdict, headFile: string): readonly string[] {
  const { signedHead, headSeq, erasedDetails } = verdict;
  if (verdict.problem !== null) return [`The event log is NOT as it was written: ${verdict.problem}.`];
  const sentences = [
    `The event log is whole: ${verdict.rows} rows, the last one is ${headSeq} with hash ${verdict.headHash}.`,
  ];
  if (erasedDetails > 0)
    sentences.push(`Of ${erasedDetails} rows the personal detail was erased; what happened is still proved.`);
  if (signedHead === null)
    return [...sentences, `No signed head was found in ${headFile}: that the end was not cut off cannot be shown.`];
  if (signedHead.seq !== "0")
    sentences.push(
      `It contains every row up to ${signedHead.seq}, signed at ${signedHead.signed_at} with key ${signedHead.key_id}.`,
    );
  const first = BigInt(signedHead.seq) + 1n;
  if (first <= BigInt(headSeq))
    sentences.push(
      `From row ${first} on it is newer than the last signed head: that nothing behind its last row was cut off, ` +
        `only a later head can show.`,
    );
  return sentences;
}
