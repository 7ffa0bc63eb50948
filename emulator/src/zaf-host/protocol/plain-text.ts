const blocks = "p,div,li,h1,h2,h3,h4,h5,h6,tr,blockquote,pre";

/** The text of an app's HTML as the composer, which is plain text, shows it: blocks and line breaks end lines. */
export function plainText(html: string): string {
  // What a template holds stays inert: nothing of it is loaded or run.
  const template = document.createElement("template");
  template.innerHTML = html;
  const { content } = template;
  for (const lineBreak of content.querySelectorAll("br")) lineBreak.replaceWith("\n");
  for (const block of content.querySelectorAll(blocks)) if (block.nextSibling !== null) block.append("\n");
  return content.textContent ?? "";
}
