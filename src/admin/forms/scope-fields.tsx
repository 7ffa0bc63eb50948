import type { NamedChoice } from "../../application/ports/people.ts";
import type { Scope } from "../../domain/survey/settings.ts";
import { CheckboxGroup } from "../../ui/fields/checkbox-group.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import { Stack } from "../../ui/stack.tsx";
import { LoadingView } from "../frame/loading-view.tsx";
import { useChoices } from "../queries/use-choices.ts";
import { FailureNotice } from "../shared/failure-notice.tsx";
import { useLanguage } from "../texts/use-language.ts";
import { channelChoices } from "./channel-choices.ts";
import { ExcludedTags } from "./excluded-tags.tsx";

const kinds = ["brand", "group", "form"] as const;

/** Which tickets a survey takes. The account's brands, groups and forms are read when this is opened, not before. */
export function ScopeFields(props: {
  scope: Scope;
  errors: { scope?: string | null; excludedTags?: string | null };
  onChange: (scope: Scope) => void;
}) {
  const { t } = useLanguage();
  const { choices, isLoading, error, retry } = useChoices(kinds);
  const change = (part: Partial<Scope>) => props.onChange({ ...props.scope, ...part });
  return (
    <Stack $gap={20}>
      <HelpText>{t("scope.intro")}</HelpText>
      {isLoading ? <LoadingView label={t("loading")} rows={3} /> : null}
      {error ? <FailureNotice doing="readChoices" failure={error} onRetry={retry} /> : null}
      {choices ? <ListedChoices scope={props.scope} choices={choices} onChange={change} /> : null}
      <CheckboxGroup
        legend={t("scope.channels")}
        chosen={props.scope.channelIds}
        options={channelChoices(t)}
        onChange={(channelIds) => change({ channelIds })}
      />
      {props.errors.scope ? <HelpText role="alert">{props.errors.scope}</HelpText> : null}
      <ExcludedTags
        tags={props.scope.excludedTags}
        error={props.errors.excludedTags ?? null}
        onChange={(excludedTags) => change({ excludedTags })}
      />
    </Stack>
  );
}

function ListedChoices(props: {
  scope: Scope;
  choices: NamedChoice[][];
  onChange: (part: Partial<Scope>) => void;
}) {
  const { t } = useLanguage();
  const [brands = [], groups = [], forms = []] = props.choices;
  const options = (choices: NamedChoice[]) => choices.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      {brands.length > 1 ? (
        <CheckboxGroup
          legend={t("scope.brands")}
          chosen={props.scope.brandIds}
          options={options(brands)}
          onChange={(brandIds) => props.onChange({ brandIds })}
        />
      ) : null}
      {groups.length > 1 ? (
        <CheckboxGroup
          legend={t("scope.groups")}
          chosen={props.scope.groupIds}
          options={options(groups)}
          onChange={(groupIds) => props.onChange({ groupIds })}
        />
      ) : null}
      {forms.length > 1 ? (
        <CheckboxGroup
          legend={t("scope.forms")}
          chosen={props.scope.formIds}
          options={options(forms)}
          onChange={(formIds) => props.onChange({ formIds })}
        />
      ) : null}
    </>
  );
}
