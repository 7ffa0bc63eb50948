import type {
  ConditionCheck,
  ObservedValue,
  RuleCheck,
} from "../../domain/status/explanation/condition-check.ts";
import type { RuleCondition } from "../../domain/provisioning/resources/resource.ts";
import { readTagList } from "../../domain/provisioning/resources/tag-list.ts";
import type { SurveyTags } from "../../domain/survey/settings.ts";
import { formatText } from "../../ui/texts/format-text.ts";
import type { SidebarTexts } from "../../ui/texts/sidebar-texts/sidebar-texts.ts";
import type { SidebarParts } from "../sidebar-context.ts";

type Words = Pick<SidebarParts, "texts" | "language" | "clock">;
type ConditionTexts = SidebarTexts["why"]["conditions"];

const scopeFields: Readonly<Record<string, keyof ConditionTexts & ("brand" | "group" | "form" | "channel")>> =
  {
    brand_id: "brand",
    group_id: "group",
    ticket_form_id: "form",
    via_id: "channel",
  };

/** A line of the check-list in plain words; a condition that the app does not know, in Zendesk's own. */
export function describeCheck(check: RuleCheck, words: Words, tags: SurveyTags | undefined): string {
  if (check.kind === "condition") return describeCondition(check.condition, words, tags);
  const [first, ...others] = check.checks.map(({ condition }) => condition);
  const scope = first && scopeFields[first.field];
  const isOneList =
    first?.operator === "is" &&
    others.every(({ field, operator }) => field === first.field && operator === "is");
  if (scope && isOneList) return words.texts.why.conditions[scope];
  const list = check.checks.map(({ condition }) => describeCondition(condition, words, tags)).join(" · ");
  return formatText(words.texts.why.conditions.anyOf, { list });
}

function describeCondition(condition: RuleCondition, words: Words, tags: SurveyTags | undefined): string {
  const { conditions, operators, states } = words.texts.why;
  const { field, operator, value } = condition;
  const scope = scopeFields[field];
  if (scope && operator === "is") return conditions[scope];
  if (field === "current_tags") return describeTags(condition, words, tags);
  if (field === "ticket_is_public") return value === "public" ? conditions.public : conditions.private;
  if (field === "updated_at" || field === "SOLVED") return describeHours(condition, words);
  const operatorText = operators[operator as keyof typeof operators] ?? operator;
  if (field === "status") {
    const state = states[value as keyof typeof states] ?? value;
    return formatText(conditions.status, { operator: operatorText, value: state });
  }
  return formatText(conditions.other, { field, operator: operatorText, value });
}

function describeTags(
  { operator, value }: RuleCondition,
  { texts }: Words,
  tags: SurveyTags | undefined,
): string {
  const { conditions } = texts.why;
  if (operator === "not_includes" && value === tags?.dispatch) return conditions.noSurveyYet;
  if (operator === "not_includes" && value === tags?.optOut) return conditions.notOptedOut;
  const list = readTagList(value).join(", ");
  return formatText(operator === "includes" ? conditions.withTags : conditions.withoutTags, { tags: list });
}

function describeHours({ field, operator, value }: RuleCondition, { texts, language }: Words): string {
  const { conditions, operators } = texts.why;
  const templates: Readonly<Record<string, ConditionTexts["quietFor"]>> = {
    "updated_at greater_than": conditions.quietFor,
    "updated_at greater_than_business_hours": conditions.quietForBusiness,
    "updated_at less_than": conditions.updatedWithin,
    "SOLVED greater_than": conditions.solvedFor,
    "SOLVED less_than": conditions.solvedWithin,
  };
  const template = templates[`${field} ${operator}`];
  if (template) return formatText(template, { count: Number(value) }, language.locale);
  return formatText(conditions.other, {
    field,
    operator: operators[operator as keyof typeof operators] ?? operator,
    value,
  });
}

/** The value that decided a line; empty where the line says it all. */
export function describeObserved(check: RuleCheck, words: Words): string {
  if (check.kind === "condition") return describeValue(check, words);
  return check.outcome === "unknown" ? words.texts.why.observed.unknown : "";
}

function describeValue(
  { condition, observed, outcome }: ConditionCheck,
  { texts, language, clock }: Words,
): string {
  const words = texts.why.observed;
  const tellers: {
    [Kind in ObservedValue["kind"]]: (value: Extract<ObservedValue, { kind: Kind }>) => string;
  } = {
    state: ({ state }) =>
      outcome === "pass" ? "" : formatText(words.state, { state: texts.why.states[state] }),
    tags: ({ tags }) => (tags.length === 0 ? "" : formatText(words.tags, { tags: tags.join(", ") })),
    privacy: ({ isPublic }) => (outcome === "pass" ? "" : isPublic ? words.isPublic : words.isPrivate),
    moment: ({ ms }) => {
      const when = language.format.moment(ms, clock.now());
      return formatText(condition.field === "SOLVED" ? words.solved : words.updated, { when });
    },
    id: () => "",
    unknown: () => words.unknown,
  };
  return (tellers[observed.kind] as (value: ObservedValue) => string)(observed);
}
