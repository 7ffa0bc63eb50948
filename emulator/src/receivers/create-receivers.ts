import type { CreateReceiver, Receiver, ReceiverContext } from "./receiver.ts";
import { ReceiverError } from "./receiver-error.ts";

const takenNames = ["clock", "deliveries", "events", "faults", "requests", "reset", "settings"];

/** Creates the receivers. Throws `ReceiverError` where a name is none that an address can have, or is taken. */
export function createReceivers(creators: readonly CreateReceiver[], context: ReceiverContext): Receiver[] {
  const names = new Set(takenNames);
  return creators.map((create) => {
    const receiver = create(context);
    const { name } = receiver;
    if (!/^[a-z][a-z0-9-]*$/.test(name))
      throw new ReceiverError(`"${name}"`, "a name has lower-case letters, digits and hyphens.");
    if (names.has(name))
      throw new ReceiverError(`"${name}"`, "/emulator already has that name. Choose another.");
    names.add(name);
    return receiver;
  });
}
