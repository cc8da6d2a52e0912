/**
 * What the AI said, without the paragraph before it that says that an AI writes, in whichever language: in a list it would
 * hide every first answer.
 */
export const withoutDisclosure = (text: string): string =>
  text.replace(/^[^\n]{0,300}\b(?:AI|IA|KI)\b[^\n]{0,300}\n\s*\n/, "");
