import fc from "fast-check";
import { prepareResend } from "../../../src/application/ticket/prepare-resend.ts";
import { requestResend } from "../../../src/application/ticket/request-resend.ts";
import { setOptOut } from "../../../src/application/ticket/set-opt-out.ts";
import { theSurvey } from "../../support/account/the-survey.ts";
import { settingsInUse } from "./admin-commands.ts";
import { command, tolerate, type Story, type StoryCommand, type StoryTicket } from "./story.ts";

const solveNewTicket = command("a ticket is solved", async ({ world, tickets }) => {
  tickets.push({ id: await world.addTicket(`ticket-${tickets.length}`), confirmations: 0 });
});

async function resend({ world }: Story, ticket: StoryTicket): Promise<void> {
  const settings = settingsInUse(world);
  const survey = theSurvey(settings);
  const parts = { survey, settings, agentGroupIds: [] };
  await tolerate(async () => {
    const seen = await prepareResend(world.tickets, { ...parts, ticketId: ticket.id }, world.clock);
    if (seen.block !== null) return;
    ticket.confirmations += 1;
    const rest = { gateway: world.tickets, clock: world.clock, onStep: () => undefined };
    await requestResend(seen, { ...parts, ...rest });
  });
}

const optOut =
  (isOptedOut: boolean) =>
  async ({ world }: Story, { id }: StoryTicket): Promise<void> => {
    const { tags } = theSurvey(settingsInUse(world));
    await tolerate(async () => void (await setOptOut(world.tickets, { id, tags }, isOptedOut)));
  };

const setStatus =
  (status: string) =>
  async ({ world }: Story, { id }: StoryTicket): Promise<void> =>
    void (await world.ask(`PUT /api/v2/tickets/${id}`, { ticket: { status } }));

const failures: Record<string, object> = {
  "is never answered": { status: "drop" },
  "is done and never answered": { status: "drop", carriesOut: true },
  "is done and answered 504": { status: 504, carriesOut: true, html: "<h1>504</h1>" },
  "is done and answered {}": { status: 200, carriesOut: true, body: {} },
  "is answered 401": { status: 401 },
  "is answered 403": { status: 403 },
  "is answered 409": { status: 409 },
  "is answered 422": { status: 422 },
  "is answered 429": { status: 429, retryAfter: 5 },
  "is answered 500": { status: 500 },
};

/** Something happens to one of the tickets. */
function onTicket(
  words: string,
  act: (story: Story, ticket: StoryTicket) => Promise<void>,
): fc.Arbitrary<StoryCommand> {
  return fc.nat({ max: 3 }).map((which) =>
    command(`${words} ticket ${which}`, async (story) => {
      const ticket = story.tickets[which % story.tickets.length];
      if (ticket) await act(story, ticket);
    }),
  );
}

const hoursPass = fc
  .integer({ min: 1, max: 4 })
  .map((hours) => command(`${hours} hours pass`, ({ world }) => world.passHours(hours)));

/** One of the app's coming calls fails. */
const callFails = fc
  .tuple(fc.constantFrom(...Object.keys(failures)), fc.nat({ max: 8 }))
  .map(([failure, skip]) =>
    command(`the app's call after ${skip} more ${failure}`, async ({ world }) => {
      world.client.breakCall(failures[failure] ?? {}, skip);
    }),
  );

/** What agents do, what time does, and what fails. */
export const otherCommands: fc.Arbitrary<StoryCommand>[] = [
  fc.constant(solveNewTicket),
  onTicket("an agent resends", resend),
  onTicket("an agent opts out", optOut(true)),
  onTicket("an agent opts in", optOut(false)),
  onTicket("an agent reopens", setStatus("open")),
  onTicket("an agent solves", setStatus("solved")),
  hoursPass,
  hoursPass,
  callFails,
  callFails,
];
