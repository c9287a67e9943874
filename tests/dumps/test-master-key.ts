/** Seals the simulated credential in the dumps. It opens nothing else. */
export const TEST_MASTER_KEY = Buffer.alloc(32, 7).toString("base64");
