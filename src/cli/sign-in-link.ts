import { issueSignInLinkByEmail } from "../identity/index.ts";
import { type Config, StartupError } from "../platform/config/index.ts";
import { newId } from "../platform/ids/index.ts";
import { createLogger } from "../platform/logging/index.ts";
import { joinInstallation } from "./open-installation.ts";

/**
 * Makes a one-time sign-in link for somebody who has no administrator to ask, such as the only administrator. Whoever can
 * run this can read the database as well, so it gives nobody more than they have.
 */
export async function signInLink(config: Config, email: string, tell: (sentence: string) => void): Promise<void> {
  const opened = await joinInstallation(config, createLogger({ level: "silent" }));
  try {
    const link = await issueSignInLinkByEmail(
      {
        db: opened.db,
        errands: { send: () => Promise.reject(new Error("this command sends no errands")) },
        actor: { kind: "system", component: "sign-in-link" },
        surface: "cli",
        correlationId: newId(),
        ip: null,
        userAgent: null,
      },
      config.publicUrl,
      email,
    );
    if (link === null) throw new StartupError(`Nobody active here has the address ${email}. Check how it is written.`);
    tell(link.url);
  } finally {
    await opened.close();
  }
}
