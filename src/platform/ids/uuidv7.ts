import { randomBytes } from "node:crypto";

let lastMs = 0;
let counter = 0;

/**
 * A UUIDv7 (RFC 9562). Ids of one process sort in the order they were made: the 12 bits after the version are a counter
 * within the millisecond. The process clock only orders ids; no decision reads a time out of an id.
 */
export function newId(): string {
  const bytes = randomBytes(16);
  const clock = Date.now();
  if (clock > lastMs) {
    lastMs = clock;
    counter = bytes.readUInt16BE(6) & 0x3ff;
  } else {
    counter += 1;
    if (counter > 0xfff) {
      lastMs += 1;
      counter = 0;
    }
  }
  bytes.writeUIntBE(lastMs, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
