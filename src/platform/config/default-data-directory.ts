import { homedir } from "node:os";
import { join } from "node:path";

/** Where data goes when nobody says: outside the checkout, so that an upgrade by a new clone finds it again. */
export function defaultDataDirectory(name = "gatehouse"): string {
  // Root's own home is closed to the user that the database runs as.
  if (process.getuid?.() === 0) return `/var/lib/${name}`;
  return join(process.env["XDG_DATA_HOME"] ?? join(homedir(), ".local", "share"), name);
}
