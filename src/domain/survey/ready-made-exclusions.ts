/**
 * Tags of tickets that are usually not to be surveyed, offered as a ready-made list: merged tickets (`closed_by_merge` is
 * Zendesk's own tag), spam, and channels where a survey would be out of place (consumer protection, regulators, courts,
 * ombudsman, data protection).
 */
export const readyMadeExclusions: readonly {
  group: "merged" | "spam" | "sensitive";
  tags: readonly string[];
}[] = [
  { group: "merged", tags: ["closed_by_merge"] },
  { group: "spam", tags: ["spam"] },
  {
    group: "sensitive",
    tags: ["procon", "bacen", "reclame_aqui", "consumidor_gov", "juridico", "ouvidoria", "lgpd"],
  },
];
