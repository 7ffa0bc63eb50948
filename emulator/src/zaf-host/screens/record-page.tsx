import type { RecordTab } from "../workspace/workspace.ts";
import { AppTray } from "./apps/app-tray.tsx";
import { formatTime } from "./format.ts";
import { useHost } from "./host-context.tsx";

/** A person's or an organization's page, with the apps beside it. */
export function RecordPage({ tab, isShown }: { tab: RecordTab; isShown: boolean }) {
  const { workspace, texts } = useHost();
  const lines =
    tab.kind === "user"
      ? [
          [texts.record.email, tab.record.email ?? texts.ticket.none],
          [texts.record.role, tab.record.role],
          [texts.record.locale, tab.record.locale],
          [texts.record.timeZone, tab.record.time_zone],
        ]
      : [];
  const created = formatTime(Date.parse(tab.record.created_at), workspace.session);
  const all = [
    ...lines,
    [texts.record.tags, tab.record.tags.join(", ") || texts.ticket.none],
    [texts.record.created, created],
  ];
  return (
    <section className="record" aria-label={`${texts.record[tab.kind]} ${tab.record.name}`} hidden={!isShown}>
      <div className="record-main">
        <p className="quiet">{texts.record[tab.kind]}</p>
        <h1>{tab.record.name}</h1>
        <dl>
          {all.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <AppTray
        isHere={(place) =>
          tab.kind === "user"
            ? place.kind === "user" && place.user.id === tab.record.id
            : place.kind === "organization" && place.organization.id === tab.record.id
        }
      />
    </section>
  );
}
