import type { AppId } from "../../platform/ids/index.ts";
import type { Connection } from "../../connectors/kit/index.ts";
import type { Connections, Credential } from "../connections.ts";
import { assess, type Assessment } from "./assess.ts";

/** Runs the checks for a subdomain and credential that are stored nowhere yet, and leaves nothing open. */
export async function assessCandidate(
  connections: Connections,
  settings: { readonly subdomain: string; readonly credential: Credential; readonly appId: AppId | null },
): Promise<Assessment> {
  const opened: Connection[] = [];
  try {
    return await assess(() => {
      const connection = connections.openCandidate(settings);
      opened.push(connection);
      return connection;
    });
  } finally {
    await Promise.all(opened.map((connection) => connection.close()));
  }
}
