/** Fetches a part of the page until it loads, with a wait that doubles after each failure: the network may recover soon. */
export const retryLoad = <Part>(load: () => Promise<Part>, waitMs = 2_000): Promise<Part> =>
  load().catch(async () => {
    await new Promise((resolve) => {
      setTimeout(resolve, waitMs);
    });
    return retryLoad(load, waitMs * 2);
  });
