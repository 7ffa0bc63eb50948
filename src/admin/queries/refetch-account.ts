import type { QueryClient } from "@tanstack/react-query";
import { queryKeys } from "./query-keys.ts";

/** Reads again what is shown of the account; what depends on that follows when it is there. */
export async function refetchAccount(queryClient: QueryClient): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: queryKeys.account, refetchType: "none" });
  await queryClient.refetchQueries({ queryKey: queryKeys.allAccountHealth, type: "active" });
}
