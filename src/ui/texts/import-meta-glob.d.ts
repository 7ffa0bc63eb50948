/** What Vite makes of a pattern of files: a loader for each, by its path. */
interface ImportMeta {
  glob<Module>(
    pattern: string,
    options: { query: string; import: string },
  ): Record<string, () => Promise<Module>>;
}
