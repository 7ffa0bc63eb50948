/**
 * One section of a translation file as a module of its own. The query makes the bundler take each section for another file, so
 * that a page fetches the sentences it needs and no others; the shape is the English file's.
 */
declare module "*.json?status" {
  export const status: (typeof import("../../../translations/en.json"))["status"];
}

declare module "*.json?sidebar" {
  export const sidebar: (typeof import("../../../translations/en.json"))["sidebar"];
}
