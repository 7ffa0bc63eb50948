import type { AccountSettings } from "../../../emulator/src/account/account.ts";
import type { Ticket } from "../../../emulator/src/account/records.ts";
import type { Emulator } from "../../../emulator/src/emulator.ts";
import type { Actor } from "../../../emulator/src/tickets/actor.ts";
import type { TicketAttributes } from "../../../emulator/src/tickets/ticket-draft.ts";

/** What a condition says: operator, value, and whether it is true. */
export type Verdict = readonly [operator: string, value: string | null, expected: boolean];

/** A ticket in some state, and what a condition says of it. */
export interface ConditionCase {
  /** The state, as a fact. */
  when: string;
  /** What the account has switched on beforehand. */
  settings?: Partial<AccountSettings>;
  ticket?: TicketAttributes;
  /** Who makes the ticket; by default an agent. */
  by?: Actor;
  /** What happens before the condition is asked. */
  prepare?(emulator: Emulator, ticket: Ticket): void;
  /** What triggers run on: the creation, or this update. Without it an hourly run asks. */
  on?: "creation" | { update: TicketAttributes; by?: Actor };
  /** The field, where the condition's name is a pattern. */
  field?: string;
  verdicts: readonly Verdict[];
}

/** What every ticket property with the shared operators is tested for, with two of its values. */
export function comparesValues(
  property: string,
  { from, to }: { from: string | number; to: string | number | null },
): ConditionCase[] {
  const [before, after] = [String(from), to === null ? "" : String(to)];
  const other = to === null ? "52" : after;
  return [
    {
      when: `it is ${before}`,
      ticket: { [property]: from },
      verdicts: [
        ["is", before, true],
        ["is_not", before, false],
        ["is", other, false],
        ["is_not", other, true],
      ],
    },
    {
      when: `an update changes it from ${before} to ${after}`,
      ticket: { [property]: from },
      on: { update: { [property]: to } },
      verdicts: [
        ["changed", null, true],
        ["not_changed", null, false],
        ["value", after, true],
        ["not_value", after, false],
        ["value_previous", before, true],
        ["not_value_previous", before, false],
        ["value_previous", after, false],
      ],
    },
  ];
}
