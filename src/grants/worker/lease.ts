/**
 * Longer than the connector's request deadline (8 s). Too short runs a removal twice, which its row makes harmless;
 * too long leaves access standing after a worker died, which is not.
 */
export const LEASE_SECONDS = 10;
