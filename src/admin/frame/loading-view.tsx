import { Skeleton } from "@zendeskgarden/react-loaders";
import { Stack } from "../../ui/stack.tsx";

/** The shape of what is coming, named for screen readers. */
export function LoadingView({ label, rows = 4 }: { label: string; rows?: number }) {
  return (
    <Stack role="status" aria-label={label} $gap={14}>
      <Skeleton width="45%" height="22px" />
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} width={`${92 - ((row * 17) % 40)}%`} height="14px" />
      ))}
    </Stack>
  );
}
