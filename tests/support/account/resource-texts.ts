import { writeMarker } from "../../../src/domain/provisioning/resources/ownership-marker.ts";
import type { OwnershipMarker } from "../../../src/domain/provisioning/resources/ownership-marker.ts";
import { resourceTitle } from "../../../src/domain/provisioning/resources/resource-title.ts";
import type { ResourceTexts } from "../../../src/domain/provisioning/resources/resource-title.ts";
import english from "../../../translations/en.json" with { type: "json" };
import portuguese from "../../../translations/pt-br.json" with { type: "json" };

const readResourceTexts = ({ admin }: typeof english): ResourceTexts => ({
  names: admin.resource.name,
  description: admin.resource.description,
});

/** What an admin's page in each language gives the resources that it creates. */
export const resourceTexts = {
  en: readResourceTexts(english),
  "pt-br": readResourceTexts(portuguese),
};

/** The texts of a resource of ours, created by an admin whose language is Portuguese. */
export function textsOfOwned(marker: OwnershipMarker): { title: string; description: string } {
  const texts = resourceTexts["pt-br"];
  return { title: resourceTitle(texts, marker), description: `${texts.description} ${writeMarker(marker)}` };
}
