import type { Scope, Settings, Survey } from "../settings.ts";
import { hourRanges } from "../validation/check-hours.ts";
import { email, hours, ids, type Setting, scope, tag, text, word, yesNo } from "./setting.ts";

/** A schema of the same shape as what it describes: a field without a setting does not compile. */
export type SchemaOf<Shape> = {
  readonly [Key in keyof Shape]: Shape[Key] extends string | number | boolean | readonly string[] | Scope
    ? Setting<Shape[Key]>
    : SchemaOf<Shape[Key]>;
};

/**
 * Every setting once: where it is kept, what it is at first, how it is read and written. Parsing, saving, the defaults, the
 * names of fields and the manifest's parameters follow from these two tables; `setting-checks.ts` says what is wrong with a value.
 */
export const surveySchema = {
  endpoint: text("endpoint", "text"),
  accountEmail: email("account_email"),
  bodyTemplate: text("body_template", "multiline"),
  rule: {
    kind: word("dispatch_rule", ["automation", "trigger"], "ruleKindUnknown"),
    delayHours: hours("delay_hours", hourRanges.delayHours, 2),
    inBusinessHours: yesNo("delay_in_business_hours", false),
    ageLimitHours: hours("age_limit_hours", hourRanges.ageLimitHours, 72),
  },
  tags: {
    dispatch: tag("dispatch_tag", "pesquisa2listen_disparada"),
    resend: tag("resend_tag", "pesquisa2listen_reenviar"),
    optOut: tag("opt_out_tag", "pesquisa2listen_nao_enviar"),
  },
  scope: scope("scope"),
} satisfies SchemaOf<Omit<Survey, "key">>;

/** The settings that are not a survey's. */
export const accountSchema = {
  resend: {
    coolDownHours: hours("resend_cooldown_hours", hourRanges.coolDownHours, 24),
    groupIds: ids("resend_group_ids"),
  },
  agentsMayOptOut: yesNo("agents_may_opt_out", true),
} satisfies SchemaOf<Omit<Settings, "surveys">>;

type NamesIn<Schema> = Schema extends { parameter: infer Name extends string }
  ? Name
  : { [Key in keyof Schema]: NamesIn<Schema[Key]> }[keyof Schema];

/** The name of a parameter of the manifest. */
export type ParameterName = NamesIn<typeof surveySchema> | NamesIn<typeof accountSchema>;

type CamelCase<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

/** A setting as screens and findings name it: its parameter in camel case. */
export type SettingsField = CamelCase<ParameterName> | "excludedTags";

/** The field of a parameter; a field's own name stays as it is. */
export function fieldOfParameter(name: string): string {
  return name.replace(/_(\w)/g, (_match, letter: string) => letter.toUpperCase());
}
