/** A state file that cannot be used; the message says why and what to do. */
export class UnusableStateError extends Error {
  override readonly name = "UnusableStateError";

  constructor(file: string, cause: string) {
    super(
      `Failed to read the state in ${file}: ${cause}. Move the file away to start afresh, or name another.`,
    );
  }
}
