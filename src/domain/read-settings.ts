import { defaultSettings, defaultSurvey } from "./default-settings.ts";
import type { Finding } from "./findings/finding.ts";
import { parseScope } from "./parse-scope.ts";
import type { RawSettings, Survey, Settings } from "./settings.ts";
import { checkHours, hourRanges } from "./validation/check-hours.ts";
import type { HourRange } from "./validation/check-hours.ts";
import { checkTag } from "./validation/check-tag.ts";

/**
 * Reads the installation's flat, hand-editable parameters. Never fails: what cannot be read becomes its default, and is a
 * `settingInvalid` finding; a host that gives none has the defaults. Says nothing of settings that can be read but cannot
 * stand: `parseSettings` does.
 */
export function readSettings(raw: RawSettings | null | undefined): {
  settings: Settings;
  findings: Finding[];
} {
  const findings: Finding[] = [];
  const reader = new SettingsReader(raw ?? {}, findings);
  const defaults = defaultSettings();
  const settings: Settings = {
    surveys: [readSurvey(reader, defaultSurvey())],
    resend: {
      coolDownHours: reader.readHours(
        "resend_cooldown_hours",
        defaults.resend.coolDownHours,
        hourRanges.coolDownHours,
      ),
      groupIds: reader.readIds("resend_group_ids"),
    },
    agentsMayOptOut: reader.readBoolean("agents_may_opt_out", defaults.agentsMayOptOut),
  };
  return { settings, findings };
}

function readSurvey(reader: SettingsReader, defaults: Survey): Survey {
  return {
    key: defaults.key,
    endpoint: reader.readText("endpoint").trim(),
    accountEmail: reader
      .readText("account_email")
      .trim()
      .replace(/\/token$/i, ""),
    bodyTemplate: reader.readText("body_template"),
    rule: {
      kind: reader.readWord("dispatch_rule", ["automation", "trigger"], defaults.rule.kind),
      delayHours: reader.readHours("delay_hours", defaults.rule.delayHours, hourRanges.delayHours),
      inBusinessHours: reader.readBoolean("delay_in_business_hours", defaults.rule.inBusinessHours),
      ageLimitHours: reader.readHours(
        "age_limit_hours",
        defaults.rule.ageLimitHours,
        hourRanges.ageLimitHours,
      ),
    },
    tags: {
      dispatch: reader.readTag("dispatch_tag", defaults.tags.dispatch),
      resend: reader.readTag("resend_tag", defaults.tags.resend),
      optOut: reader.readTag("opt_out_tag", defaults.tags.optOut),
    },
    scope: reader.readScope("scope", defaults.scope),
  };
}

/** A setting that cannot be read or cannot stand, as a finding. */
export function describeInvalid(field: string, problem: string, values: Finding["values"]): Finding {
  return {
    code: "settingInvalid",
    severity: "error",
    values: { field, problem, ...values },
    remedy: "editSettings",
  };
}

/** Reads single parameters; what cannot be read is reported and replaced by its default. */
class SettingsReader {
  readonly #raw: RawSettings;
  readonly #findings: Finding[];

  constructor(raw: RawSettings, findings: Finding[]) {
    this.#raw = raw;
    this.#findings = findings;
  }

  readText(name: string): string {
    const value = this.#raw[name];
    return typeof value === "string" ? value : "";
  }

  readBoolean(name: string, fallback: boolean): boolean {
    const value = this.#raw[name];
    if (typeof value === "boolean") return value;
    if (value === "true" || value === 1 || value === "1") return true;
    if (value === "false" || value === 0 || value === "0") return false;
    return fallback;
  }

  readWord<Word extends string>(name: string, words: readonly Word[], fallback: Word): Word {
    const text = this.readText(name).trim();
    if (text === "") return fallback;
    const word = words.find((candidate) => candidate === text.toLowerCase());
    return word ?? this.#report(name, "ruleKindUnknown", fallback);
  }

  readHours(name: string, fallback: number, range: HourRange): number {
    const value = this.#raw[name];
    if (value === undefined || value === null || value === "") return fallback;
    const checked = checkHours(value, range);
    return checked.ok ? checked.value : this.#report(name, checked.code, fallback, checked.values);
  }

  readTag(name: string, fallback: string): string {
    const text = this.readText(name).trim();
    if (text === "") return fallback;
    const checked = checkTag(text);
    return checked.ok ? checked.value : this.#report(name, checked.code, fallback, checked.values);
  }

  readIds(name: string): string[] {
    const value = this.#raw[name];
    const ids = (typeof value === "number" ? String(value) : this.readText(name))
      .split(/[\s,;]+/)
      .filter(Boolean);
    const known = ids.filter((id) => /^\d+$/.test(id));
    return known.length === ids.length ? known : this.#report(name, "scopeHasUnknownId", known);
  }

  readScope(name: string, fallback: Survey["scope"]): Survey["scope"] {
    const checked = parseScope(this.#raw[name]);
    return checked.ok ? checked.value : this.#report(name, checked.code, fallback);
  }

  #report<Value>(name: string, problem: string, fallback: Value, values: Finding["values"] = {}): Value {
    this.#findings.push(describeInvalid(fieldOfParameter[name] ?? name, problem, values));
    return fallback;
  }
}

const fieldOfParameter: Readonly<Record<string, string>> = {
  dispatch_rule: "ruleKind",
  delay_hours: "delayHours",
  age_limit_hours: "ageLimitHours",
  dispatch_tag: "dispatchTag",
  resend_tag: "resendTag",
  opt_out_tag: "optOutTag",
  resend_cooldown_hours: "coolDownHours",
  resend_group_ids: "resendGroupIds",
};
