import type { AppInstance } from "../protocol/instances/app-instance.ts";
import { dashName, tools } from "../workspace/route.ts";
import { useStore } from "../workspace/use-store.ts";
import { AppIcon } from "./apps/app-icon.tsx";
import { useHost } from "./host-context.tsx";
import { Icon } from "./icon.tsx";
import { NavLink } from "./nav-link.tsx";

/** The bar at the left: tickets, the nav_bar apps, app settings, and the emulator's own pages. */
export function NavBar() {
  const { workspace, texts } = useHost();
  const instances = useStore(workspace.instances);
  const apps = instances.filter(({ location }) => location === "nav_bar");
  return (
    <div className="nav-bar">
      <nav aria-label={texts.nav.main}>
        <NavLink route={{ page: "tickets" }} label={texts.nav.tickets}>
          <Icon name="tickets" />
        </NavLink>
        {apps.map((instance) => (
          <AppLink key={instance.guid} instance={instance} />
        ))}
        <NavLink route={{ page: "settings" }} label={texts.nav.settings}>
          <Icon name="settings" />
        </NavLink>
      </nav>
      <nav aria-label={texts.nav.emulator} className="nav-tools">
        {workspace.session.inboxes.map(({ name, title }) => (
          <NavLink key={name} route={{ page: "inbox", name }} label={title}>
            <Icon name="inbox" />
          </NavLink>
        ))}
        {tools.map((tool) => (
          <NavLink key={tool} route={{ page: "tool", tool }} label={texts.tools[tool].title}>
            <Icon name={tool} />
          </NavLink>
        ))}
      </nav>
    </div>
  );
}

function AppLink({ instance }: { instance: AppInstance }) {
  const { isVisible, isClosing } = useStore(instance.frameState);
  if (!isVisible || isClosing) return null;
  const name = instance.app.texts.name;
  return (
    <NavLink
      route={{ page: "app", appName: dashName(String(instance.app.settings["title"] ?? name)), appRoute: "" }}
      label={name}
    >
      <AppIcon instance={instance} />
    </NavLink>
  );
}
