/** What the receiver does with one call: `late` takes it and answers after Zendesk stopped waiting; `drop` ends the connection. */
export type Answer = "take" | "late" | "drop" | { status: number };

/** A way in which 2listen can be unwell. */
export interface Scenario {
  name: string;
  /** By the number of the call, from 0, and the ticket's own. */
  answer: (call: number, ticketId: number) => Answer;
  /** The webhook's token was deleted in 2listen. */
  isTokenDeleted?: boolean;
}

const every = (nth: number, answer: Answer) => (_call: number, ticketId: number) =>
  ticketId % nth === 0 ? answer : "take";

/** How many calls the receiver takes before it dies. */
const callsUntilDeath = 400;

export const scenarios: readonly Scenario[] = [
  { name: "well", answer: () => "take" },
  { name: "slow for one in a hundred", answer: every(100, "late") },
  { name: "refuses a tenth", answer: every(10, { status: 500 }) },
  { name: "refuses half", answer: every(2, { status: 500 }) },
  { name: "refuses all", answer: () => ({ status: 500 }) },
  { name: "429 for a third", answer: every(3, { status: 429 }) },
  { name: "dies", answer: (call) => (call < callsUntilDeath ? "take" : "drop") },
  { name: "token deleted", answer: () => "take", isTokenDeleted: true },
];
