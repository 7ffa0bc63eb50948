import type { Audit, AuditEvent, User } from "../../../account/records.ts";
import { formatTime } from "../format.ts";
import { useHost } from "../host-context.tsx";

/** One audit between the comments: what changed, and which rule or person did it. Comments are shown separately. */
export function AuditLine({ audit, author }: { audit: Audit; author: User | undefined }) {
  const { workspace, texts } = useHost();
  const events = audit.events.filter(({ type }) => type !== "Comment");
  if (events.length === 0) return null;
  return (
    <div className="audit">
      <time className="quiet" dateTime={audit.created_at}>
        {formatTime(Date.parse(audit.created_at), workspace.session)}
      </time>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <code>{describeEvent(event)}</code>{" "}
            <span className="quiet">{texts.ticket.by(whoDid(event, author))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function describeEvent({ type, field_name: field, value, previous_value: previous }: AuditEvent): string {
  if (field === undefined) return type;
  return previous === undefined ? `${field}: ${show(value)}` : `${field}: ${show(previous)} → ${show(value)}`;
}

function show(value: unknown): string {
  if (value === null || value === undefined || value === "") return "–";
  if (Array.isArray(value)) return value.length === 0 ? "–" : value.join(", ");
  return typeof value === "string" ? value : JSON.stringify(value);
}

function whoDid({ via }: AuditEvent, author: User | undefined): string {
  const title = via?.source.from["title"];
  if (typeof title === "string") return title;
  return author?.name ?? via?.channel ?? "–";
}
