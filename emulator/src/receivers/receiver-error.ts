/** A `--receiver` that cannot be used. */
export class ReceiverError extends Error {
  constructor(source: string, cause: string) {
    super(`Failed to use the receiver ${source}: ${cause}`);
  }
}
