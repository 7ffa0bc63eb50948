import { Skeleton } from "@zendeskgarden/react-loaders";

/** Placeholder lines while the text is read. */
export function PanelSkeleton({ label, lines }: { label: string; lines: number }) {
  return (
    <div role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, line) => (
        <p key={line} className="panel-text" aria-hidden="true">
          <Skeleton width={line % 2 === 0 ? "90%" : "70%"} />
        </p>
      ))}
    </div>
  );
}
