import type { Placeholder } from "./placeholder.ts";

/** Placeholders whose values people type, so that they can hold a quote or a backslash. */
const freeText: readonly Placeholder[] = [
  "ticket.requester.name",
  "ticket.requester.first_name",
  "ticket.requester.last_name",
  "ticket.requester.phone",
  "ticket.requester.external_id",
  "ticket.assignee.name",
];

/**
 * The body as the rules carry it: right whether or not Zendesk escapes placeholder values for JSON, which nobody could
 * confirm. An ordinary value goes through the plain placeholder. A value that holds `"` or `\` is put together from its
 * parts, with `\"` and `\\` as text of the template between them: the parts hold nothing to escape, and text of the
 * template is never escaped. (Were values escaped before Liquid sees them, the result would still be JSON, with the
 * backslashes doubled.) A refused alternative: stripping the marks by a filter, which loses them where escaping works.
 */
export function hardenBody(template: string): string {
  return template.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (placeholder, name: string) =>
    freeText.some((safe) => safe === name) ? hardenPlaceholder(name) : placeholder,
  );
}

/**
 * `marks.first` is the backslash and `marks.last` the quote: neither can be written in a Liquid string inside a JSON
 * string. `%%` keeps `split` from dropping empty parts at the end, as Ruby's does.
 */
function hardenPlaceholder(name: string): string {
  return [
    `{% capture mark %}\\"{% endcapture %}{% assign marks = mark | split: '' %}`,
    `{% if ${name} contains marks.first or ${name} contains marks.last %}`,
    `{% assign parts = ${name} | append: '%%' | split: marks.first %}{% for part in parts %}`,
    `{% assign pieces = part | append: '%%' | split: marks.last %}{% for piece in pieces %}`,
    `{{piece | remove: '%%'}}`,
    `{% unless forloop.last %}\\"{% endunless %}{% endfor %}`,
    `{% unless forloop.last %}\\\\{% endunless %}{% endfor %}`,
    `{% else %}{{${name}}}{% endif %}`,
  ].join("");
}
