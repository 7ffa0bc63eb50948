/**
 * A ticket's audit as REST shows it (Zendesk, "Ticket audits" and "Audit events reference"), as far as the survey history
 * depends on it. Every field may be missing: audits hold events of many kinds, and new ones come.
 */
export interface WireAudit {
  id?: number;
  created_at?: string;
  author_id?: number | null;
  events?: WireAuditEvent[] | null;
  via?: WireVia;
}

export interface WireAuditEvent {
  type?: string;
  field_name?: string;
  value?: unknown;
  previous_value?: unknown;
  via?: WireVia;
}

export interface WireVia {
  channel?: string | number;
  source?: { from?: { id?: number | string | null; title?: string | null } | null; rel?: string | null };
}

export interface WireUser {
  id?: number;
  name?: string;
}
