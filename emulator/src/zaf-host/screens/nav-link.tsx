import type { MouseEvent, ReactNode } from "react";

import { pathOf, type Route } from "../workspace/route.ts";
import { useStore } from "../workspace/use-store.ts";
import { useHost } from "./host-context.tsx";

interface NavLinkProps {
  route: Route;
  label: string;
  children: ReactNode;
  className?: string;
}

/** A link within the page; with a modifier key it opens as any link does. */
export function NavLink({ route, label, children, className = "nav-link" }: NavLinkProps) {
  const { workspace } = useHost();
  const current = useStore(workspace.route);
  const path = pathOf(route);
  const isCurrent =
    route.page === "app"
      ? current.page === "app" && current.appName === route.appName
      : pathOf(current) === path;
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    workspace.navigate(route);
  };
  return (
    <a
      className={className}
      href={path + window.location.search}
      aria-label={label}
      title={label}
      aria-current={isCurrent ? "page" : undefined}
      onClick={onClick}
    >
      {children}
    </a>
  );
}
