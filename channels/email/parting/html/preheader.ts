/**
 * Whether an element is what newsletters hide at their top for the list of mails to show beside the subject. Its words
 * are left out like all that are hidden, but they are the custom of a trade and no reason to warn anybody.
 */
export function isPreheader(attributes: Readonly<Record<string, string | undefined>>): boolean {
  const name = `${attributes["class"] ?? ""} ${attributes["id"] ?? ""}`;
  return /pre-?header|preview/i.test(name) || /mso-hide\s*:\s*all/i.test(attributes["style"] ?? "");
}
