import type { AppInstance } from "../../protocol/instances/app-instance.ts";
import { useStore } from "../../workspace/use-store.ts";

/** An app's bar icon, drawn as a mask so that it takes the text colour. */
export function AppIcon({ instance }: { instance: AppInstance }) {
  const { iconSymbol } = useStore(instance.frameState);
  const url = `/host/icons/${instance.app.appId}/${instance.location}.svg?symbol=${encodeURIComponent(iconSymbol)}`;
  return (
    <span
      className="app-icon"
      aria-hidden="true"
      style={{ maskImage: `url("${url}")` }}
      data-symbol={iconSymbol}
    />
  );
}
