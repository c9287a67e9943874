import {
  keepPreviousData,
  queryOptions,
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from "@tanstack/react-query";
import type { Operation } from "../../src/api/index.ts";
import { call, type CallInput, type CallResult } from "./client.ts";
import type { ApiProblem } from "./problem.ts";

/** The key starts with the operation's id, so that a live message can name what it makes stale. */
export function queryOf<Op extends Operation>(operation: Op, input: CallInput<Op>) {
  return queryOptions<CallResult<Op>, ApiProblem>({
    queryKey: [operation.id, input],
    queryFn: () => call(operation, input),
  });
}

interface ReadOptions {
  readonly enabled?: boolean;
  readonly refetchInterval?: number | false;
}

/** Reads through an operation; the last answer stays on the page while a new filter loads. */
export function useRead<Op extends Operation>(
  operation: Op,
  input: CallInput<Op>,
  options: ReadOptions = {},
): UseQueryResult<CallResult<Op>, ApiProblem> {
  return useQuery<CallResult<Op>, ApiProblem>({
    ...queryOf(operation, input),
    placeholderData: keepPreviousData,
    ...options,
  });
}

/** Changes something through an operation, then lets everything on the page read again. */
export function useAct<Op extends Operation>(
  operation: Op,
): UseMutationResult<CallResult<Op>, ApiProblem, CallInput<Op>> {
  const client = useQueryClient();
  return useMutation<CallResult<Op>, ApiProblem, CallInput<Op>>({
    mutationFn: (input) => call(operation, input),
    onSettled: () => {
      // Not awaited: the button is free as soon as the server has answered.
      client.invalidateQueries().catch(() => undefined);
    },
  });
}
