export { fixedKeys, type KeyRing, type KeySource } from "./key-ring.ts";
export {
  keepPublicKey,
  type LogPublicKey,
  type LogSigningKey,
  makeLogSigningKey,
  publicKeyFileOf,
  readLogPublicKey,
  readLogSigningKey,
} from "./log-signing-key.ts";
export { addMasterKey, forgetPreviousKeys } from "./master-key-file.ts";
export { type MasterKeyConfig, openMasterKey } from "./open-master-key.ts";
export { listOtherKeys, rotateMasterKey, type RotationOutcome } from "./rotate-master-key.ts";
export { createSecretBox, type Sealed, type SecretBox } from "./secret-box.ts";
