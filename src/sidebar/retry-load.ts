/** Fetches a part of the page until it comes, and waits twice as long after each failure: a line that is down may be up soon. */
export const retryLoad = <Part>(load: () => Promise<Part>, waitMs = 2_000): Promise<Part> =>
  load().catch(async () => {
    await new Promise((resolve) => {
      setTimeout(resolve, waitMs);
    });
    return retryLoad(load, waitMs * 2);
  });
