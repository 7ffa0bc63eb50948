/** The element whose text a person waits for, by page: one each, so that marking it costs each page the same. */
export const paintedText = {
  sidebar: "[data-status] .status-sentence",
  admin: "h1",
  bare: "p[data-status]",
};
