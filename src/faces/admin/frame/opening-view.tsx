import { Heading } from "../../../ui/heading.tsx";
import { useLanguage } from "../texts/use-language.ts";
import { LoadingView } from "./loading-view.tsx";

/** The page before it knows which screen it leads to. */
export function OpeningView() {
  const { t } = useLanguage();
  return (
    <>
      <Heading as="h1" $size="lg">
        {t("title")}
      </Heading>
      <LoadingView label={t("loading")} />
    </>
  );
}
