import type {
  ConditionCheck,
  ObservedValue,
  RuleCheck,
} from "../../domain/status/explanation/condition-check.ts";
import type { RuleCondition } from "../../domain/provisioning/resources/resource.ts";
import type { OurField } from "../../domain/provisioning/resources/wanted-conditions.ts";
import { readTagList } from "../../domain/provisioning/resources/tag-list.ts";
import type { SurveyTags } from "../../domain/survey/settings.ts";
import { formatText } from "../../ui/texts/format-text.ts";
import { isolate } from "../../ui/texts/isolate.ts";
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

interface Case {
  condition: RuleCondition;
  words: Words;
  tags: SurveyTags | undefined;
}

/** The sentence of each field that our rules use. */
const writers: Readonly<Record<OurField, (input: Case) => string>> = {
  status: describeState,
  current_tags: describeTags,
  ticket_is_public: ({ condition: { value }, words: { texts } }) =>
    value === "public" ? texts.why.conditions.public : texts.why.conditions.private,
  updated_at: describeHours,
  SOLVED: describeHours,
  brand_id: describeScope,
  group_id: describeScope,
  ticket_form_id: describeScope,
  via_id: describeScope,
  /** In no dispatch rule of ours. */
  update_type: describeOther,
};

/** A line of the check-list as a sentence; an unknown condition in Zendesk's own terms. */
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
  const { field } = condition;
  return (isOurField(field) ? writers[field] : describeOther)({ condition, words, tags });
}

function isOurField(field: string): field is OurField {
  return Object.hasOwn(writers, field);
}

function describeScope(input: Case): string {
  const { condition, words } = input;
  const scope = scopeFields[condition.field];
  return scope && condition.operator === "is" ? words.texts.why.conditions[scope] : describeOther(input);
}

function describeState({ condition: { operator, value }, words }: Case): string {
  const { conditions, states } = words.texts.why;
  const state = states[value as keyof typeof states] ?? value;
  return formatText(conditions.status, { operator: nameOperator(operator, words), value: state });
}

/** In Zendesk's own words. */
function describeOther({ condition: { field, operator, value }, words }: Case): string {
  const { other } = words.texts.why.conditions;
  return formatText(other, { field, operator: nameOperator(operator, words), value });
}

function nameOperator(operator: string, { texts }: Words): string {
  const { operators } = texts.why;
  return operators[operator as keyof typeof operators] ?? operator;
}

function describeTags({ condition: { operator, value }, words: { texts }, tags }: Case): string {
  const { conditions } = texts.why;
  if (operator === "not_includes" && value === tags?.dispatch) return conditions.noSurveyYet;
  if (operator === "not_includes" && value === tags?.optOut) return conditions.notOptedOut;
  const list = readTagList(value).map(isolate).join(", ");
  return formatText(operator === "includes" ? conditions.withTags : conditions.withoutTags, { tags: list });
}

function describeHours(input: Case): string {
  const { texts, language } = input.words;
  const { field, operator, value } = input.condition;
  const { conditions } = texts.why;
  const templates: Readonly<Record<string, ConditionTexts["quietFor"]>> = {
    "updated_at greater_than": conditions.quietFor,
    "updated_at greater_than_business_hours": conditions.quietForBusiness,
    "updated_at less_than": conditions.updatedWithin,
    "SOLVED greater_than": conditions.solvedFor,
    "SOLVED less_than": conditions.solvedWithin,
  };
  const template = templates[`${field} ${operator}`];
  if (template) return formatText(template, { count: Number(value) }, language.locale);
  return describeOther(input);
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
    tags: ({ tags }) =>
      tags.length === 0 ? "" : formatText(words.tags, { tags: tags.map(isolate).join(", ") }),
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
