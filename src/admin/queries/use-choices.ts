import { useQueries } from "@tanstack/react-query";
import type { GatewayError } from "../../application/ports/gateway-error.ts";
import type { NamedChoice } from "../../application/ports/people.ts";
import { usePorts } from "../admin-ports.ts";
import { queryKeys } from "./query-keys.ts";

/** The options of select fields, in the requested order; null until all of them are read. */
export interface ChoicesControl {
  choices: NamedChoice[][] | null;
  isLoading: boolean;
  error: GatewayError | null;
  retry: () => void;
}

/** Reads the account's brands, groups or forms when a component that offers them is opened. */
export function useChoices(kinds: readonly ("brand" | "group" | "form")[]): ChoicesControl {
  const { reads } = usePorts();
  const readings = useQueries({
    queries: kinds.map((kind) => ({
      queryKey: queryKeys.choices(kind),
      queryFn: () => reads.listScopeChoices(kind),
    })),
  });
  const lists = readings.flatMap(({ data }) => (data ? [data] : []));
  const choices = lists.length === kinds.length ? lists : null;
  const isLoading = choices === null && readings.some(({ isFetching }) => isFetching);
  return {
    choices,
    isLoading,
    error: isLoading || choices !== null ? null : (readings.find(({ error }) => error)?.error ?? null),
    retry: () => {
      for (const { data, refetch } of readings) if (!data) void refetch();
    },
  };
}
