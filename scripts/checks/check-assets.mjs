import { readFileSync } from "node:fs";
import { join } from "node:path";

const imageSizes = { "assets/logo.png": 320, "assets/logo-small.png": 128 };

/**
 * @param {string} folder
 * @param {string} path
 * @param {number} side
 */
function imageFaults(folder, path, side) {
  const bytes = readFileSync(join(folder, path));
  const isPng = bytes.subarray(1, 4).toString("latin1") === "PNG";
  // A PNG has its width and height at bytes 16 and 20, in its first chunk.
  const fits = isPng && bytes.readUInt32BE(16) === side && bytes.readUInt32BE(20) === side;
  return fits ? [] : [`${path}: must be a PNG of ${side} × ${side} pixels.`];
}

/**
 * Zendesk sanitises SVGs and rewrites the file where it finds more than plain shapes.
 *
 * @param {string} folder
 * @param {string} path
 */
function iconFaults(folder, path) {
  const text = readFileSync(join(folder, path), "utf8");
  const faults = [];
  if (!/viewBox="/.test(text)) faults.push(`${path}: needs a viewBox.`);
  if (/<style|style=|<mask|<script|<image|focusable|vector-effect/.test(text)) {
    faults.push(`${path}: holds something that Zendesk's sanitiser removes.`);
  }
  return faults;
}

/**
 * @param {string} folder
 * @param {string} path
 */
function pageFaults(folder, path) {
  const text = readFileSync(join(folder, path), "utf8");
  const faults = [];
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(text)?.[1] ?? "";
  if (!policy.includes("default-src 'none'") || !policy.includes("connect-src 'none'")) {
    faults.push(`${path}: its content security policy does not shut the network.`);
  }
  // A whole host lets in every script on it: Zendesk's serves those of many products.
  if (/https?:(?:\/\/[^\s;/]*\/?)?(?=[\s;]|$)/.test(policy)) {
    faults.push(`${path}: its content security policy lets in a whole host.`);
  }
  if (/unsafe-|\*/.test(policy)) faults.push(`${path}: its content security policy is too wide.`);
  for (const [, attributes = "", body = ""] of text.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (body.trim() !== "" || !attributes.includes("src=")) faults.push(`${path}: holds an inline script.`);
  }
  if (/\son\w+=|\sstyle=|<style\b/.test(text)) faults.push(`${path}: holds an inline handler or style.`);
  return faults;
}

/**
 * What is wrong with a package's pictures and pages; a sentence each.
 *
 * @param {string} folder
 * @param {string[]} files the package's files, relative to the folder
 * @returns {string[]}
 */
export function checkAssets(folder, files) {
  const images = Object.entries(imageSizes).flatMap(([path, side]) =>
    files.includes(path) ? imageFaults(folder, path, side) : [`${path}: is missing.`],
  );
  const icon = files.includes("assets/icon_nav_bar.svg") ? [] : ["assets/icon_nav_bar.svg: is missing."];
  return [
    ...images,
    ...icon,
    ...files.filter((path) => path.endsWith(".svg")).flatMap((path) => iconFaults(folder, path)),
    ...files.filter((path) => path.endsWith(".html")).flatMap((path) => pageFaults(folder, path)),
  ];
}
