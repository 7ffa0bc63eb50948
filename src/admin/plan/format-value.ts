import type { AdminLanguage, AdminTexts } from "../texts/admin-texts.ts";

type Operator = keyof AdminTexts["path"]["operator"];
type Word = keyof AdminTexts["path"]["value"];

const operators: readonly Operator[] = [
  "is",
  "is_not",
  "includes",
  "not_includes",
  "greater_than",
  "less_than",
  "greater_than_business_hours",
  "less_than_business_hours",
  "changed",
];
const words: readonly Word[] = [
  "true",
  "false",
  "active",
  "inactive",
  "public",
  "solved",
  "Create",
  "Change",
];

/** A value of a change as people say it: `greater_than 40` becomes "more than 40", `false` "no"; any other stays as it is. */
export function formatValue(t: AdminLanguage["t"], value: string): string {
  const [first = "", ...rest] = value.split(" ");
  const operator = operators.find((each) => each === first);
  if (operator === undefined || rest.length === 0) return writeWord(t, value);
  return t(`path.operator.${operator}`, { value: writeWord(t, rest.join(" ")) });
}

function writeWord(t: AdminLanguage["t"], value: string): string {
  const word = words.find((each) => each === value);
  return word === undefined ? value : t(`path.value.${word}`);
}
