/** An app that cannot be installed: which one, and every reason. The start-up prints it and ends with exit status 2. */
export class AppPackageError extends Error {
  readonly problems: string[];

  constructor(source: string, problems: string[]) {
    super(`Failed to read the app at ${source}:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.name = "AppPackageError";
    this.problems = problems;
  }
}
