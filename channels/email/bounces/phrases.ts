/** Whatever any of these finds, capitals or not. One expression reads a text once. */
export const anyOf = (...phrases: readonly RegExp[]): RegExp =>
  new RegExp(phrases.map(({ source }) => source).join("|"), "i");
