import { Heading } from "../../ui/heading.tsx";
import { useLanguage } from "../texts/use-language.ts";
import { LoadingView } from "./loading-view.tsx";

/** The page while the screen to show is not known. Its title is not a heading yet: there is no content under it. */
export function OpeningView() {
  const { t } = useLanguage();
  return (
    <>
      <Heading as="p" $size="lg">
        {t("title")}
      </Heading>
      <LoadingView label={t("loading")} />
    </>
  );
}
