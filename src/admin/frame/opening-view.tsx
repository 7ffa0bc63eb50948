import { Heading } from "../../ui/heading.tsx";
import { useLanguage } from "../texts/use-language.ts";
import { LoadingView } from "./loading-view.tsx";

/** The page before it knows which screen it leads to. Its title is no heading yet: there is nothing under it. */
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
