type Attributes = Readonly<Record<string, string>>;

export function setAttributes(of: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) of.setAttribute(name, value);
}

/** Makes an element with a text. The text is never parsed as HTML, so text of the registry can do no harm. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text: string,
  attributes: Attributes = {},
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  setAttributes(made, attributes);
  return made;
}
