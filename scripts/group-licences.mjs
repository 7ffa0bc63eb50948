/**
 * @typedef {{ name: string, version: string, identifier?: string | null, text?: string | null }} BundledPackage
 * as Vite's `build.license` lists what it really put into a bundle
 * @typedef {{ licence: string, packages: string[], text: string }} Licence
 */

/**
 * The licences that the built pages must include: packages that share a text are grouped. Throws where a package has no
 * licence or no text of it, which somebody must then look up.
 *
 * @param {BundledPackage[][]} bundles the packages of each build
 * @returns {Licence[]}
 */
export function groupLicences(bundles) {
  /** @type {Map<string, Licence>} */
  const byText = new Map();
  const named = bundles.flat().toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), "en"));
  for (const bundled of named) {
    const name = nameOf(bundled);
    const licence = bundled.identifier ?? "";
    const text = (bundled.text ?? "").trim();
    if (licence === "" || text === "")
      throw new Error(`Failed to list the licences: ${name} names none, or ships no text of it.`);
    const group = byText.get(text) ?? { licence, packages: [], text };
    byText.set(text, group);
    if (!group.packages.includes(name)) group.packages.push(name);
  }
  return [...byText.values()];
}

/** @param {BundledPackage} bundled */
const nameOf = ({ name, version }) => `${name} ${version}`;
