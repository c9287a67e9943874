import { useNavigate } from "@tanstack/react-router";
import { getRequests } from "../../src/api/index.ts";
import { useRead } from "../api/hooks.ts";
import { useKeys } from "../parts/keys.ts";

/** J and K go to the next and the previous request that waits. */
export function useNeighbours(id: string): void {
  const navigate = useNavigate();
  const waiting = useRead(getRequests, { query: { show: "to_decide", page_size: 100 } });
  const ids = (waiting.data?.requests ?? [])
    .toSorted((a, b) => a.created_at.localeCompare(b.created_at))
    .map((request) => request.id);
  const go = (step: 1 | -1) => {
    const at = ids.indexOf(id);
    const next = at === -1 ? ids[0] : ids[at + step];
    if (next !== undefined) navigate({ to: "/requests/$id", params: { id: next } }).catch(() => undefined);
  };
  useKeys({ j: () => go(1), k: () => go(-1) });
}
