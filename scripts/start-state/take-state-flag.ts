/**
 * Takes `--state NAME` or `--state=NAME` out of a command line, and leaves the rest to the emulator. The name is empty where
 * none is given.
 */
export function takeStateFlag(args: readonly string[]): { name: string; rest: string[] } {
  const index = args.findIndex((argument) => /^--state(=|$)/.test(argument));
  const flag = args[index] ?? "";
  const isJoined = flag.includes("=");
  return {
    name: isJoined ? flag.slice("--state=".length) : (args[index + 1] ?? ""),
    rest: args.toSpliced(index, isJoined ? 1 : 2),
  };
}
