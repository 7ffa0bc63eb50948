/** A path or action that fails on its own: it goes into the answer's `errors`, the others still answer. */
export class ProtocolError extends Error {
  constructor(message: string, name = "Error") {
    super(message);
    this.name = name;
  }
}

/** The sentence for a path or action that does not exist here. The wording is unconfirmed; that it is an error is not. */
export function noSuchApi(): ProtocolError {
  return new ProtocolError("No such Api");
}
