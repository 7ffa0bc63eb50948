/** A ticket file that cannot be read or holds no usable ticket; the message says which, and what would be usable. */
export class UnusableTicketsError extends Error {
  override readonly name = "UnusableTicketsError";
}
