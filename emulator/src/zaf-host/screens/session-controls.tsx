import { reloadApps } from "../workspace/reload-apps.ts";
import { useStore } from "../workspace/use-store.ts";
import { useHost } from "./host-context.tsx";
import { Icon } from "./icon.tsx";

const languages = [
  { locale: "pt-BR", name: "Português" },
  { locale: "en-US", name: "English" },
  { locale: "es", name: "Español" },
];

/** The signed-in user, the language and the colour scheme. Another user or language reloads the page. */
export function SessionControls() {
  const { host, workspace, texts } = useHost();
  const { session } = workspace;
  const scheme = useStore(workspace.scheme);
  const setScheme = (next: "light" | "dark") => {
    window.localStorage.setItem("scheme", next);
    workspace.scheme.set(next);
  };
  const isListed = languages.some(({ locale }) => locale === session.locale);
  return (
    <div className="session">
      <button
        type="button"
        className="icon-button"
        aria-label={texts.session.reloadApps}
        title={texts.session.reloadApps}
        onClick={() => reloadApps(host)}
      >
        <Icon name="reload" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={texts.session.dark}
        title={texts.session.dark}
        aria-pressed={scheme === "dark"}
        onClick={() => setScheme(scheme === "dark" ? "light" : "dark")}
      >
        <Icon name={scheme === "dark" ? "sun" : "moon"} />
      </button>
      <select
        aria-label={texts.session.language}
        value={session.locale}
        onChange={(event) => reloadWith("locale", event.target.value)}
      >
        {!isListed && <option value={session.locale}>{session.locale}</option>}
        {languages.map(({ locale, name }) => (
          <option key={locale} value={locale}>
            {name}
          </option>
        ))}
      </select>
      <select
        className="person"
        aria-label={texts.session.person}
        value={session.user.id}
        onChange={(event) => reloadWith("as", event.target.value)}
      >
        {session.agents.map(({ id, name, role }) => (
          <option key={id} value={id}>
            {`${name} (${role})`}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Loads the page again with one query value changed. */
export function reloadWith(name: "as" | "locale", value: string): void {
  const url = new URL(window.location.href);
  url.searchParams.set(name, value);
  window.location.assign(url);
}
