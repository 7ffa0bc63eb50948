import { useState, type FormEvent } from "react";

import type { HostApp } from "../../apps/host-session.ts";
import { useStore } from "../workspace/use-store.ts";
import { useHost } from "./host-context.tsx";
import { ParameterField } from "./parameter-field.tsx";

/** Each installed app with its settings form, as an admin has it in Zendesk's Admin Center. */
export function SettingsPage() {
  const { workspace, texts } = useHost();
  const apps = useStore(workspace.apps);
  return (
    <div className="page">
      <h1>{texts.settings.title}</h1>
      <p className="quiet">{texts.settings.intro}</p>
      {apps.length === 0 && <p className="page-note">{texts.settings.empty}</p>}
      {apps.map((app) => (
        <AppSettings key={app.installationId} app={app} />
      ))}
    </div>
  );
}

function AppSettings({ app }: { app: HostApp }) {
  const { workspace, texts } = useHost();
  const [changed, setChanged] = useState<Record<string, unknown>>({});
  const isAdmin = workspace.session.user.role === "admin";
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const sent = await workspace.api.send("PUT", `/api/v2/apps/installations/${app.installationId}`, {
      settings: changed,
    });
    if (sent.ok) setChanged({});
    const message = sent.ok ? texts.settings.saved : texts.failed(sent.failure.message);
    workspace.showToast({ kind: sent.ok ? "notice" : "error", message, source: app.texts.name });
  };
  return (
    <section className="card" aria-label={app.texts.name}>
      <header className="card-head">
        <div>
          <h2>{app.texts.name}</h2>
          <p className="quiet">{app.texts.shortDescription}</p>
        </div>
        <p className="quiet">
          {app.version !== "" && texts.settings.version(app.version)}
          <br />
          {`${texts.settings.locations}: ${Object.keys(app.locations).join(", ")}`}
        </p>
      </header>
      {!isAdmin && <p className="page-note">{texts.settings.adminsOnly}</p>}
      {app.parameters.length === 0 ? (
        <p className="quiet">{texts.settings.noParameters}</p>
      ) : (
        <form onSubmit={(event) => void save(event)}>
          {app.parameters
            .filter(({ type }) => type !== "hidden")
            .map((parameter) => (
              <ParameterField
                key={parameter.name}
                parameter={parameter}
                texts={app.texts.parameters[parameter.name] ?? { label: parameter.name, helpText: "" }}
                value={changed[parameter.name] ?? app.settings[parameter.name] ?? ""}
                isDisabled={!isAdmin}
                onChange={(value) => setChanged({ ...changed, [parameter.name]: value })}
              />
            ))}
          <button
            type="submit"
            className="button is-primary"
            disabled={!isAdmin || Object.keys(changed).length === 0}
          >
            {texts.settings.save}
          </button>
        </form>
      )}
    </section>
  );
}
