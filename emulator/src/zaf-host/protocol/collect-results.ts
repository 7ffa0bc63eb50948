import { ProtocolError } from "./protocol-error.ts";

interface PathError {
  name: string;
  message: string;
  path: string;
}

/**
 * Answers every path of a bulk call on its own: `{errors: {}, <path>: <value>}`, where a path that fails is in `errors`
 * instead. The SDK rejects a single call by it and resolves a bulk call with it.
 */
export async function collectResults(
  paths: readonly string[],
  answer: (path: string) => unknown,
): Promise<Record<string, unknown>> {
  const errors: Record<string, PathError> = {};
  const values: Record<string, unknown> = {};
  await Promise.all(
    paths.map(async (path) => {
      try {
        values[path] = (await answer(path)) ?? null;
      } catch (error) {
        errors[path] = describeError(path, error);
      }
    }),
  );
  return { errors, ...values };
}

function describeError(path: string, error: unknown): PathError {
  if (error instanceof ProtocolError) return { name: error.name, message: error.message, path };
  return { name: "Error", message: error instanceof Error ? error.message : String(error), path };
}
